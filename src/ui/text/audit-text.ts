import { PLATFORM_CHAIN } from "../../core/audit/chain-name.ts";
import type { Finding } from "../../core/audit/finding.ts";
import type { Proven } from "../../core/audit/verify.ts";
import { auditReportWords, sayFinding, sayNote } from "../wording/audit-report.ts";
import type { AuditNote, AuditReportWords } from "../wording/audit-report-words.ts";
import type { Language } from "../wording/speech.ts";
import { inkFor } from "./ink.ts";
import { columnsIn, type Layout, signedLines, textOf } from "./layout.ts";
import { wrapped } from "./wrap.ts";

/** What a verification found out. */
export type AuditReport = {
  readonly proven: Proven;
  /** The first of what is wrong; `more` counts the rest. */
  readonly findings: readonly Finding[];
  readonly more: number;
  readonly notes: readonly AuditNote[];
  /** Short names of associations, by id. */
  readonly associations: ReadonlyMap<string, string>;
};

const placeOf = (finding: Finding, { associations }: AuditReport, words: AuditReportWords): string => {
  if (!("chain" in finding))
    return finding.what === "line-unreadable" ? words.exportFile : words.checkpointFile;
  if (finding.chain === PLATFORM_CHAIN) return words.platformChain;
  const slug = associations.get(finding.chain);
  return slug === undefined ? words.otherChain(finding.chain) : words.associationChain(slug);
};

const provenText = ({ proven }: AuditReport, words: AuditReportWords): readonly string[] => {
  const { lastCheckpoint, keys, later, oldestLater } = proven;
  return [
    lastCheckpoint === undefined
      ? words.unproven
      : words.proven(lastCheckpoint.number, Date.parse(lastCheckpoint.at), keys),
    later === 0 && lastCheckpoint !== undefined ? words.allSigned : words.later(later, oldestLater),
  ];
};

/** The answer of a verification for people: what is wrong first, then how far the rest is proven. */
export const auditText = (report: AuditReport, language: Language, layout: Layout): string => {
  const words = auditReportWords[language];
  const columns = columnsIn(layout);
  const ink = inkFor(layout.colour);
  const { findings, more, proven, notes } = report;
  const count = findings.length + more;
  const sentences = [words.looked(proven.chains, proven.rows), ...provenText(report, words)];
  return textOf([
    count === 0 ? ink("good", words.fine) : ink("bad", words.wrong(count)),
    ...findings.flatMap((finding) =>
      signedLines("✗", `${placeOf(finding, report, words)}: ${sayFinding(finding, language)}`, columns),
    ),
    ...(more > 0 ? [words.more(more)] : []),
    ...sentences.flatMap((sentence) => wrapped(sentence, columns)),
    ...notes.flatMap((note) => wrapped(sayNote(note, language), columns)),
  ]);
};
