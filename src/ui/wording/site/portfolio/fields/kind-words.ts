import type { FieldOf } from "../../../../../core/entries/fields.ts";
import type { EntryKind } from "../../../../../core/entries/kinds.ts";
import type { Language } from "../../../speech.ts";

type ChoiceWords = string | { readonly label: string; readonly hint: string };

/** The words of a question: what is asked, help with an example, and what can be chosen. */
type FieldWords<Field> = { readonly label: string; readonly hint?: string } & (Field extends {
  readonly among: readonly (infer Value extends string)[];
}
  ? { readonly choices: { readonly [V in Value]: ChoiceWords } }
  : object);

/** What is said of a kind of entry. */
export type KindWords<K extends EntryKind> = {
  readonly title: string;
  /** What belongs here, in a sentence or two. */
  readonly lead: string;
  readonly add: string;
  /** The heading of the page of a new one, where it is not what the button to it says. */
  readonly fresh?: string;
  /** In place of a name, where none was typed yet. */
  readonly unnamed: string;
  readonly none: string;
  readonly noneText: string;
  readonly fields: {
    readonly [F in FieldOf<K> as F["name"]]: FieldWords<F>;
  };
};

/** The same in every language. */
export type InEvery<K extends EntryKind> = { readonly [L in Language]: KindWords<K> };
