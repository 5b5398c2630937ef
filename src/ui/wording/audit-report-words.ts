import type { Finding } from "../../core/audit/finding.ts";
import type { Instant } from "../../core/kernel/instant.ts";

type Of<W extends Finding["what"]> = Extract<Finding, { what: W }>;

/** What a verification says besides what is wrong. */
export type AuditNote =
  | { readonly what: "no-checkpoints" }
  | { readonly what: "last-line-unfinished" }
  | { readonly what: "copy-lacks"; readonly checkpoints: number }
  | { readonly what: "no-key" };

type OfNote<W extends AuditNote["what"]> = Extract<AuditNote, { what: W }>;

/** The words of a verification's answer. */
export type AuditReportWords = {
  readonly looked: (chains: number, rows: number) => string;
  readonly fine: string;
  readonly wrong: (things: number) => string;
  readonly more: (things: number) => string;
  readonly proven: (checkpoint: number, at: Instant, keys: readonly string[]) => string;
  readonly unproven: string;
  readonly later: (rows: number, oldest: Instant | undefined) => string;
  readonly allSigned: string;
  readonly platformChain: string;
  readonly associationChain: (slug: string) => string;
  readonly otherChain: (id: string) => string;
  readonly checkpointFile: string;
  readonly exportFile: string;
  readonly findings: { readonly [W in Finding["what"]]: (finding: Of<W>) => string };
  readonly notes: { readonly [W in AuditNote["what"]]: (note: OfNote<W>) => string };
};
