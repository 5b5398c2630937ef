import type { PortfolioDocument, RenewalCase, VerdictCase } from "./case-file.ts";

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const valueAt = (container: Container, step: string): unknown =>
  Array.isArray(container) ? container[Number(step)] : container[step];

const place = (document: Container, pointer: string): { container: Container; last: string } => {
  const steps = stepsOf(pointer);
  let container = document;
  for (const step of steps.slice(0, -1)) {
    const next = valueAt(container, step);
    if (!isContainer(next)) throw new Error(`${pointer}: there is no ${step}`);
    container = next;
  }
  return { container, last: steps.at(-1) ?? "" };
};

/** The value to set: an entry `like` another of the portfolio as given is a copy with its own fields changed. */
const entryOf = (value: unknown, given: Container): unknown => {
  if (!isContainer(value) || Array.isArray(value)) return structuredClone(value);
  const { like, ...fields } = value;
  if (typeof like !== "string") return structuredClone(value);
  const { container, last } = place(given, like);
  return structuredClone({ ...(valueAt(container, last) as object), ...fields });
};

const set = (document: Container, pointer: string, value: unknown): void => {
  const { container, last } = place(document, pointer);
  if (!Array.isArray(container)) container[last] = value;
  else if (last === "-") container.push(value);
  else if (Number(last) < container.length) container[Number(last)] = value;
  else throw new Error(`${pointer}: the list is shorter`);
};

const remove = (document: Container, pointer: string): void => {
  const { container, last } = place(document, pointer);
  if (valueAt(container, last) === undefined) throw new Error(`${pointer}: there is nothing to remove`);
  if (Array.isArray(container)) container.splice(Number(last), 1);
  else delete container[last];
};

/**
 * The portfolio as a case changes it. All pointers name places of the portfolio as given: what is removed goes last,
 * the later entries of a list first. A value that is a list of entries for `…/-` is appended entry by entry.
 */
export const changedPortfolio = (
  given: PortfolioDocument,
  { change = {}, remove: removed = [] }: Pick<VerdictCase | RenewalCase, "change" | "remove">,
): PortfolioDocument => {
  const document = structuredClone(given);
  for (const [pointer, value] of Object.entries(change)) {
    const values: readonly unknown[] = pointer.endsWith("/-") && Array.isArray(value) ? value : [value];
    for (const each of values) set(document, pointer, entryOf(each, given));
  }
  const backwards = removed.toSorted((one, two) => two.localeCompare(one, "en", { numeric: true }));
  for (const pointer of backwards) remove(document, pointer);
  return document;
};
