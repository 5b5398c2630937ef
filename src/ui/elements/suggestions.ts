import { matching } from "./matching.ts";

/** Something to choose; `detail` is what tells it from others of the same name. */
export type Suggestion = { readonly value: string; readonly label: string; readonly detail?: string };

/** What was found; `outdated` where something else was typed meanwhile, `away` where the source could not be asked. */
export type Found = readonly Suggestion[] | "away" | "outdated";

/** As many as one would look through. */
const MOST = 60;

/** Waits this long for the next letter before it asks, in milliseconds. */
const PAUSE = 200;

const local = (options: Iterable<HTMLOptionElement>): readonly Suggestion[] =>
  [...options]
    .filter(({ value, disabled }) => value !== "" && !disabled)
    .map(({ value, label, text }) => ({ value, label: label === "" ? text : label }));

/** The source answers with a list of strings, unless it is read otherwise. */
const asLabels = (answer: unknown): readonly Suggestion[] =>
  (answer as readonly string[]).map((label) => ({ value: label, label }));

/**
 * Finds what fits what is typed: among the options of the page, or where a source is named, by asking it. Of several
 * questions on their way only the last is answered.
 */
export const makeSuggestions = (
  options: Iterable<HTMLOptionElement>,
  source: string | undefined,
  read: (answer: unknown) => readonly Suggestion[] = asLabels,
) => {
  const known = local(options);
  let asking = new AbortController();

  const ask = async (typed: string): Promise<readonly Suggestion[]> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    signal.throwIfAborted();
    const address = new URL(source ?? "", location.href);
    address.searchParams.set("q", typed);
    const answer = await fetch(address, { signal, headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`the source answered ${answer.status}`);
    return read(await answer.json());
  };

  return {
    exactly: (label: string): Suggestion | undefined => known.find((each) => each.label === label),
    find: async (typed: string): Promise<Found> => {
      if (source === undefined || typed.trim() === "") return matching(known, typed).slice(0, MOST);
      try {
        return (await ask(typed)).slice(0, MOST);
      } catch (error) {
        return error instanceof DOMException && error.name === "AbortError" ? "outdated" : "away";
      }
    },
  };
};
