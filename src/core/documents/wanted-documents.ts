import { withoutAccents } from "../kernel/plain-letters.ts";
import type { Document } from "./document.ts";

export const documentSorts = ["-date", "date", "name", "-name"] as const;
export type DocumentSort = (typeof documentSorts)[number];

/** Which documents of a list are shown, in which order; without one those that stand nowhere come first. */
export type WantedDocuments = {
  readonly which: "" | "loose" | "attached";
  readonly text: string;
  readonly sort: DocumentSort | undefined;
};

/** A document with what it is attached to in words. */
export type ListedDocument = { readonly document: Document; readonly titles: readonly string[] };

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map(withoutAccents)
    .filter((word) => word !== "");

const fits = (
  { document, titles }: ListedDocument,
  { which }: WantedDocuments,
  words: readonly string[],
): boolean => {
  const isLoose = document.entries.length === 0;
  if ((which === "loose" && !isLoose) || (which === "attached" && isLoose)) return false;
  const all = [document.name, ...titles].flatMap(wordsIn).join(" ");
  return words.every((word) => all.includes(word));
};

/** The documents that are wanted, in the order that is wanted. */
export const wantedDocuments = (
  listed: readonly ListedDocument[],
  wanted: WantedDocuments,
  compare: (a: string, b: string) => number,
): readonly ListedDocument[] => {
  const words = wordsIn(wanted.text);
  const fitting = listed.filter((each) => fits(each, wanted, words));
  const byDate = (a: ListedDocument, b: ListedDocument): number => b.document.madeAt - a.document.madeAt;
  const byName = (a: ListedDocument, b: ListedDocument): number => compare(a.document.name, b.document.name);
  const loose = ({ document }: ListedDocument): number => (document.entries.length === 0 ? 0 : 1);
  switch (wanted.sort) {
    case "-date":
      return fitting.toSorted(byDate);
    case "date":
      return fitting.toSorted((a, b) => byDate(b, a));
    case "name":
      return fitting.toSorted(byName);
    case "-name":
      return fitting.toSorted((a, b) => byName(b, a));
    case undefined:
      return fitting.toSorted((a, b) => loose(a) - loose(b) || byDate(a, b));
  }
};
