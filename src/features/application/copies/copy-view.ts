import type { Application } from "../../../core/application/application.ts";
import type { Edition } from "../../../core/standards/edition.ts";
import type { Library } from "../../../core/standards/library.ts";
import type { Reader } from "../../../ui/wording/speech.ts";
import type { CopyBeside, TwoVerdicts } from "./copy-shown.ts";

/** A copy as a page shows it, to its applicant or to staff. */
export type CopyView = CopyBeside & {
  readonly reader: Reader;
  readonly standards: Library;
  readonly application: Application;
  /** Undefined where this program does not know its rules. */
  readonly edition: Edition | undefined;
  readonly verdicts: TwoVerdicts | undefined;
  /** What a category is called where it is applied for. */
  readonly categoryLabel: (code: string) => string;
  /** Where a document can be opened by whoever looks; undefined where it cannot, or not any more. */
  readonly hrefOf: (document: string) => string | undefined;
};

/** What the documents of a copy and of the one before were called. */
export const documentNames = ({
  copy,
  before,
}: Pick<CopyBeside, "copy" | "before">): ReadonlyMap<string, string> =>
  new Map(
    [...(before?.settled.documents ?? []), ...copy.settled.documents].map(({ id, name }) => [id, name]),
  );
