import type { Child } from "hono/jsx";
import type { KnownRules } from "../../../core/association/known-rules.ts";
import type { EditionsOffered } from "../../../core/association/settings/editions.ts";
import type { Entered } from "../../../ui/controls/entered.ts";
import type { SettingsWords } from "../../../ui/wording/site/settings-words.ts";
import type { Language, Speech } from "../../../ui/wording/speech.ts";
import type { Typed } from "../../../web/form.ts";

/** What the fields of settings are shown and read among. */
export type Among = {
  readonly language: Language;
  readonly words: SettingsWords;
  readonly speech: Speech;
  readonly rules: KnownRules;
  /** What holds on the day that is shown. */
  readonly offered: EditionsOffered;
  readonly currency: string;
};

/** What fields hold, unchecked, and which field each part of it came from. */
export type ReadFields = { readonly value: unknown; readonly fieldOf: (path: string) => string };

/** One thing that a value decides, for telling two values apart. */
export type Line = {
  /** The same in every value that decides it. */
  readonly part: string;
  readonly term: string;
  readonly said: string;
  /** Of what is said, where it is not that of the page. */
  readonly lang?: Language;
};

/** How one setting is typed and shown. */
export type SettingFields<T> = {
  readonly write: (value: T, among: Among) => Typed;
  readonly read: (typed: Typed, among: Among) => ReadFields;
  /** The labels of the fields, for the summary of mistakes. */
  readonly labels: (among: Among, typed: Typed) => { readonly [field: string]: string };
  readonly Fields: (props: { readonly among: Among; readonly entered: Entered }) => Child;
  readonly Shown: (props: { readonly among: Among; readonly value: T }) => Child;
  /** Everything that a value decides, one by one. */
  readonly lines: (value: T, among: Among) => readonly Line[];
};

/** What was typed in a field, without space around it. */
export const textIn = (typed: Typed, name: string): string => (typed[name]?.[0] ?? "").trim();

/** The number in a field; not a number where there is none. */
export const numberIn = (typed: Typed, name: string): number => {
  const text = textIn(typed, name);
  return /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
};

/** Fields that are called as the parts of the value are. */
export const sameName = (path: string): string => path;

/** The first part of a path: a group of boxes is one field. */
export const groupName = (path: string): string => path.split(".")[0] ?? path;
