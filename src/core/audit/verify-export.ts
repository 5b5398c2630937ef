import { fromHex, sameBytes } from "./bytes.ts";
import { claimBytes, type Header } from "./checkpoint.ts";
import { type Proof, readExportLine } from "./export-lines.ts";
import type { Finding } from "./finding.ts";
import { followChain } from "./follow-chain.ts";
import { followCheckpoints, signatureFindings, type Tools } from "./follow-checkpoints.ts";
import { isUnder } from "./merkle.ts";
import type { AuditRow, ChainHead } from "./row.ts";
import type { Proven } from "./verify.ts";

/** An export, and where there is one a file of checkpoints. */
export type ExportEvidence = {
  readonly lines: AsyncIterable<string>;
  readonly checkpoints: AsyncIterable<string>;
};

type Found = (finding: Finding) => void;

/** What was signed of one chain, by the number of rows: from a file of checkpoints beside the export. */
type Signed = ReadonlyMap<number, { readonly head: Uint8Array; readonly header: Header }>;

/**
 * Verifies an export without the database: recomputes its chain, and holds it against the proofs that it carries and
 * against the checkpoints of a file. `found` is told what is wrong. What was cut off at the end together with its
 * proofs is not seen: only later checkpoints show it.
 */
export const verifyExport = async (
  { lines, checkpoints }: ExportEvidence,
  tools: Tools,
  found: Found,
): Promise<Proven> => {
  let line = 0;
  let reading: ExportFollower | undefined;
  for await (const text of lines) {
    line += 1;
    const read = readExportLine(text);
    if (read === undefined || (read.is === "head") !== (line === 1)) found({ what: "line-unreadable", line });
    else if (read.is === "head")
      reading = followExport(
        read.head,
        await claimsAbout(read.head.id, checkpoints, tools, found),
        tools,
        found,
      );
    else if (read.is === "row") reading?.row(read.row);
    else reading?.proof(read.proof);
  }
  if (line === 0) found({ what: "line-unreadable", line: 1 });
  return reading?.end() ?? { chains: 0, rows: 0, checkpoints: 0, keys: [], later: 0 };
};

type ExportFollower = {
  readonly row: (row: Omit<AuditRow, "chain">) => void;
  readonly proof: (proof: Proof) => void;
  readonly end: () => Proven;
};

const followExport = (head: ChainHead, signed: Signed, tools: Tools, found: Found): ExportFollower => {
  const chain = head.id;
  const follower = followChain(chain, head, tools.hash);
  const trusted: Header[] = [];
  let last: AuditRow | undefined;
  let [rows, signedRows, later] = [0, 0, 0];
  let oldestLater: number | undefined;
  let wasToldRewritten = false;

  const judge = (isSame: boolean, header: Header): void => {
    const through = last?.number ?? 0;
    if (isSame) {
      trusted.push(header);
      signedRows = through;
      later = 0;
      oldestLater = undefined;
    } else if (!wasToldRewritten) {
      wasToldRewritten = true;
      found({ what: "rows-rewritten", chain, checkpoint: header.number, from: signedRows + 1, through });
    }
  };

  return {
    row: (read) => {
      const row = { chain, ...read };
      follower.take(row).forEach(found);
      last = row;
      rows += 1;
      later += 1;
      if (Number.isFinite(row.at)) oldestLater ??= row.at;
      const claim = signed.get(row.number);
      if (claim !== undefined) judge(sameBytes(claim.head, row.hash), claim.header);
    },
    proof: (proof) => {
      const wrong = signatureFindings(proof.checkpoint, proof.signature, tools);
      wrong.forEach(found);
      if (wrong.length === 0) judge(last !== undefined && isProven(proof, last, tools), proof.checkpoint);
    },
    end: () => {
      follower.end().forEach(found);
      const length = last?.number ?? 0;
      const [lost] = [...signed].filter(([number]) => number > length).toReversed();
      if (lost !== undefined)
        found({
          what: "chain-rolled-back",
          chain,
          checkpoint: lost[1].header.number,
          signed: lost[0],
          length,
        });
      const newest = trusted.toSorted((one, other) => one.number - other.number).at(-1);
      return {
        chains: 1,
        rows,
        checkpoints: trusted.length,
        keys: [...new Set(trusted.map(({ key }) => key))],
        later,
        ...(oldestLater === undefined ? {} : { oldestLater }),
        ...(newest && { lastCheckpoint: { number: newest.number, at: newest.at } }),
      };
    },
  };
};

const isProven = ({ checkpoint, position, path }: Proof, row: AuditRow, { hash }: Tools): boolean =>
  isUnder(
    fromHex(checkpoint.root),
    {
      leaf: claimBytes({ chain: row.chain, length: row.number, head: row.hash }),
      position,
      count: checkpoint.claims,
      path: path.map(fromHex),
    },
    hash,
  );

const claimsAbout = async (
  chain: string,
  checkpoints: AsyncIterable<string>,
  tools: Tools,
  found: Found,
): Promise<Signed> => {
  const signed = new Map<number, { readonly head: Uint8Array; readonly header: Header }>();
  const follower = followCheckpoints(tools);
  let line = 0;
  for await (const text of checkpoints) {
    const { findings, checkpoint } = follower.take(++line, text);
    findings.forEach(found);
    const claim = checkpoint?.claims.find((each) => each.chain === chain);
    // Of two that claim the same length the first: had the second other rows, the first has been rewritten.
    if (checkpoint !== undefined && claim !== undefined && !signed.has(claim.length))
      signed.set(claim.length, { head: claim.head, header: checkpoint.header });
  }
  return signed;
};
