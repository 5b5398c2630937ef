import { type NameProblem, readName } from "../account/person-name.ts";
import type { Day } from "../kernel/calendar.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Language } from "../kernel/language.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import type { ApplicationState } from "./lifecycle.ts";

/** What an applicant signs once for each application; the waiver is signed for each rater. */
export const applicationTexts = ["ethics", "agreement"] as const;
export const signedTexts = [...applicationTexts, "waiver"] as const;
export type SignedText = (typeof signedTexts)[number];

/** One version of a text that is signed: an association's own, from a day on. A version never changes. */
export type TextVersion = {
  readonly text: SignedText;
  /** From 1, one after the other for each text. */
  readonly number: number;
  readonly holdsFrom: Day;
  readonly words: { readonly [L in Language]: string };
};

/** What is kept of a signature, and never changed: what was shown, what was typed, when and from where. */
export type Signature = {
  readonly text: SignedText;
  readonly number: number;
  /** The language in which the text was read. */
  readonly language: Language;
  readonly typedName: string;
  readonly at: Instant;
  readonly address: string;
};

/** The version of a text on a day; of several of one day the one written last. Undefined where there is none yet. */
export const textOn = (
  versions: readonly TextVersion[],
  text: SignedText,
  day: Day,
): TextVersion | undefined =>
  versions
    .filter((version) => version.text === text && version.holdsFrom <= day)
    .toSorted((one, other) => one.holdsFrom - other.holdsFrom || one.number - other.number)
    .at(-1);

/** True where what was signed is the version that holds on a day: a renewed text asks again. */
export const isSigned = (
  versions: readonly TextVersion[],
  signatures: readonly Signature[],
  text: SignedText,
  day: Day,
): boolean => {
  const version = textOn(versions, text, day);
  return signatures.some((signature) => signature.text === text && signature.number === version?.number);
};

/** The texts of an application that are to be signed on a day, in their order; one that is not written yet is among them. */
export const textsOwed = (
  versions: readonly TextVersion[],
  signatures: readonly Signature[],
  day: Day,
): readonly SignedText[] => applicationTexts.filter((text) => !isSigned(versions, signatures, text, day));

/** The states in which the texts are signed: before something is submitted, and before it is submitted again. */
const signedIn: readonly ApplicationState[] = ["registered", "in-progress", "returned", "on-hold"];

/** Whether the texts can be signed where an application stands. */
export const maySign = ({ state }: { readonly state: ApplicationState }): boolean => signedIn.includes(state);

/** What somebody sends who signs. */
export type Signing = Omit<Signature, "at">;

export type SigningRefusal =
  /** Another version holds meanwhile: what was read is not what would be signed. */
  | { readonly code: "text-renewed" }
  /** What was typed is no name: nobody could read who signed. */
  | { readonly code: "name-not-read"; readonly problem: NameProblem };

/** Decides a signature: of the version that holds, under a name. */
export const sign = (
  versions: readonly TextVersion[],
  signing: Signing,
  day: Day,
  now: Instant,
): Result<Signature, SigningRefusal> => {
  if (textOn(versions, signing.text, day)?.number !== signing.number) return no({ code: "text-renewed" });
  const name = readName(signing.typedName);
  return name.ok
    ? yes({ ...signing, typedName: name.value, at: now })
    : no({ code: "name-not-read", problem: name.refusal });
};
