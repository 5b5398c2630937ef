import { type JudgedBy, judgeApplication } from "../../../core/application/judge-application.ts";
import { pageBehind } from "../../../core/application/mended-at.ts";
import type { TextVersion } from "../../../core/application/signatures.ts";
import { applicationTexts, type SignedText, textOn } from "../../../core/application/signatures.ts";
import { type Unmet, unmetOf } from "../../../core/application/unmet.ts";
import { composeBoth } from "../../../core/entries/compose-portfolio.ts";
import type { View } from "../../../core/entries/kept.ts";
import type { Library } from "../../../core/standards/library.ts";
import type { Requirement, Verdict } from "../../../core/standards/verdict.ts";
import { type Naming, namingOf } from "../../../ui/requirements/naming.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import type { Own } from "../frame/find-own.ts";

/** What an application comes to, as far as its applicant is told before it is submitted. */
export type Judging = {
  /** Undefined where this program does not know its rules. */
  readonly verdicts: { readonly [V in View]: Verdict } | undefined;
  /** What is unmet besides the texts. */
  readonly unmet: readonly Unmet[];
  /** What people decide after it was submitted. */
  readonly judged: readonly Requirement[];
  /** Texts that are not signed as they hold, and whether the association has written them. */
  readonly owed: readonly { readonly text: SignedText; readonly isWritten: boolean }[];
  /** How many entries do not count yet, because something in them is missing. */
  readonly uncounted: number;
  readonly naming: Naming;
};

/** Judges what would be submitted, and says what is missing. */
export const judgingOf = (
  { application, today }: Pick<Own, "application" | "today">,
  judged: JudgedBy,
  texts: readonly TextVersion[],
  { standards, language }: { readonly standards: Library; readonly language: Language },
): Judging => {
  const verdicts = judgeApplication(application, judged, standards);
  const { kept, process } = judged;
  const composed = composeBoth({ ...kept, process }, standards.vocabulary).confirmed;
  const signed = { ethics: process.ethicsSignedOn, agreement: process.agreementSignedOn };
  return {
    verdicts,
    unmet:
      verdicts === undefined
        ? []
        : unmetOf(verdicts).filter(({ requirement }) => pageBehind(requirement.id) !== "signatures"),
    judged: verdicts?.confirmed.requirements.filter(({ status }) => status === "judgement") ?? [],
    owed: applicationTexts
      .filter((text) => signed[text] === null)
      .map((text) => ({ text, isWritten: textOn(texts, text, today) !== undefined })),
    uncounted: composed.uncounted.length,
    naming: namingOf({ kept }, { composed }, language),
  };
};

/** True where nothing that the applicant could still do is missing. */
export const isReady = ({ verdicts, owed }: Judging): boolean =>
  verdicts?.confirmed.readyToSubmit === true && owed.length === 0;
