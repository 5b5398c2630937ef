import type { Library } from "../core/standards/library.ts";
import type { WriteArchive } from "../services/archive.ts";
import type { Clock } from "../services/clock.ts";
import type { Files } from "../services/files.ts";
import type { Ids } from "../services/ids.ts";
import type { Logger } from "../services/logger.ts";
import type { Memory } from "../services/memory.ts";
import type { Parsers } from "../services/parsers/parsers.ts";
import type { Pdf } from "../services/pdf/pdf.ts";
import type { Returns } from "../services/returns.ts";
import type { Scanner } from "../services/scanner.ts";
import type { SignIn } from "../services/sign-in.ts";
import type { Turns } from "../services/turns.ts";
import type { WriteWorkbook } from "../services/workbook.ts";
import type { Store } from "./within.ts";

/** What this installation is, as its settings say. */
export type Site = {
  /** Where people find it, without a slash at the end. */
  readonly url: string;
  /** True where that is https: cookies and headers follow. */
  readonly isSecure: boolean;
  /** Invented people and associations, on the visitor's own machine. */
  readonly isDemonstration: boolean;
};

/** Everything that the outside world is for a command: it takes what it needs from here and from nowhere else. */
export type World = {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly site: Site;
  readonly signIn: SignIn;
  /** The editions of the rules, with their overlays. */
  readonly standards: Library;
  /** What this process found out before: only to be quicker. */
  readonly memory: Memory;
  /** Reads files that people sent, where they can do no harm. */
  readonly parsers: Parsers;
  /** How mail that comes back is known for ours. */
  readonly returns: Returns;
  /** What is kept outside the database, by its content. */
  readonly files: Files;
  /** Looks through what people sent for what harms; undefined where none is set up. */
  readonly scanner: Scanner | undefined;
  /** Whose documents are looked through while they wait. */
  readonly looks: Turns;
  readonly pdf: Pdf;
  readonly workbook: WriteWorkbook;
  readonly archive: WriteArchive;
};
