import { type TypedEntry, typedOf } from "../entries/entry.ts";
import { entryFields, isAsked, standsIn, type TypedFields } from "../entries/fields.ts";
import { hoursIn } from "../entries/reading.ts";
import { foldedName } from "../register/name-words.ts";
import type { ListedKind } from "./matching.ts";

/** The answers by which two entries of a kind are one and the same. */
const telling: { readonly [K in ListedKind]: readonly string[] } = {
  training: ["title", "date", "hours", "sessions"],
  rsc: ["provider", "form", "from", "to", "hours", "sessions"],
  work: ["employer", "title", "kind", "from"],
  education: ["kind", "level", "degree", "field", "institution", "conferredOn"],
  leadership: ["activity", "from"],
  volunteering: ["activity", "date", "hours"],
  memberships: ["association", "from", "to"],
  references: ["name", "address"],
  providers: ["name", "address"],
  endorsements: ["category", "earnedOn"],
  exams: ["part", "on", "designation"],
};

const plain = (as: string, text: string): string => {
  if (as === "hours") return String(hoursIn(text.trim()) ?? text.trim());
  return as === "line" || as === "entry" ? foldedName(text) : text.trim().toLowerCase();
};

const sessionText = (text: string, at: number): string => (at % 2 === 1 ? plain("hours", text) : text.trim());

/**
 * One text for entries that are the same: a training of the same day, hours and title. `provider` is what the entry's
 * provider is called, whose id says nothing.
 */
export const sameness = (kind: ListedKind, typed: TypedFields, provider: string): string =>
  JSON.stringify([
    kind,
    ...telling[kind].map((name) => {
      const field = entryFields[kind].find((each) => each.name === name);
      if (field === undefined || !isAsked(kind, typed, field)) return [];
      const texts = field.as === "entry" ? [provider] : standsIn(typed, field);
      return texts
        .filter((text) => text.trim() !== "" && text !== "none")
        .map((text, at) => (field.as === "sessions" ? sessionText(text, at) : plain(field.as, text)));
    }),
  ]);

/** Trainings that are there already, by a title, a day and hours, however these are written; none where one is missing. */
export const sameTrainings = <E extends Pick<TypedEntry, "kind" | "fields">>(
  entries: readonly E[],
  read: { readonly title: string; readonly date: string; readonly hours: string },
): readonly E[] => {
  const texts = [read.title, read.date, read.hours].map((text) => text.trim());
  if (texts.includes("") || foldedName(read.title) === "") return [];
  const sought = sameness("training", { title: [read.title], date: [read.date], hours: [read.hours] }, "");
  return entries.filter(
    (entry) => entry.kind === "training" && sameness("training", typedOf(entry), "") === sought,
  );
};
