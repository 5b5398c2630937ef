import type { Texts } from "./answer.ts";
import { hideMistake, sayDoubt, showMistake } from "./mistake.ts";
import { readTexts, writeTexts } from "./texts.ts";

const inputNamed = (form: Element, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);

const byField = (json: string | undefined): Record<string, Texts> =>
  JSON.parse(json === undefined || json === "" ? "{}" : json) as Record<string, Texts>;

/** The questions of an entry's form, as a script reads and changes them. */
export const formFields = (element: Element) => {
  const all = (): readonly HTMLElement[] => [...element.querySelectorAll<HTMLElement>(".entry-field")];
  const nameOf = (field: HTMLElement): string => field.dataset["field"] ?? "";
  const find = (name: string): HTMLElement | undefined => all().find((field) => nameOf(field) === name);
  const hidden = (name: string): HTMLInputElement | null => inputNamed(element, name);
  return {
    names: (): readonly string[] => all().map(nameOf),
    find,
    /** The question that something stands in. */
    around: (target: EventTarget | null): HTMLElement | undefined =>
      (target instanceof Element ? target.closest<HTMLElement>(".entry-field") : null) ?? undefined,
    nameOf,
    textsOf: (name: string): Texts | undefined => {
      const field = find(name);
      return field === undefined ? undefined : readTexts(field, name);
    },
    /** True where the page came with something in it that is not stored yet. */
    isUnsaved: (name: string): boolean => find(name)?.dataset["unsaved"] !== undefined,
    write: (name: string, texts: Texts): boolean => {
      const field = find(name);
      return field === undefined || writeTexts(field, name, texts);
    },
    /** True while somebody is in it. */
    isBusy: (name: string): boolean => find(name)?.contains(document.activeElement) === true,
    /** What is kept beside a field, as it is shown. */
    besideOf: (name: string): readonly string[] =>
      [...(find(name)?.querySelectorAll<HTMLButtonElement>('button[name="keep"]') ?? [])]
        .map(({ value }) => value.slice(value.indexOf("|") + 1))
        .filter((value) => value !== "here"),
    /** Says beside a question what is wrong there, as the server shows it; nothing where nothing is. */
    sayMistake: (name: string, html: string | undefined): void => {
      const field = find(name);
      if (field === undefined) return;
      if (html === undefined) hideMistake(field);
      else showMistake(field, html);
    },
    /** Says the same of what looks mistyped there. */
    sayDoubt: (name: string, html: string | undefined): void => {
      const field = find(name);
      if (field !== undefined) sayDoubt(field, html);
    },
    shown: (): Readonly<Record<string, Texts>> => byField(hidden("shown")?.value),
    hidden: (name: string): string | undefined => hidden(name)?.value,
    setHidden: (name: string, value: string): void => {
      const input = hidden(name);
      if (input !== null) input.value = value;
    },
  };
};

export type FormFields = ReturnType<typeof formFields>;
