import type { Finding } from "../core/audit/finding.ts";
import type { Tools } from "../core/audit/follow-checkpoints.ts";
import { type Proven, verifyAudit } from "../core/audit/verify.ts";
import type { CheckpointLines } from "../services/checkpoints.ts";
import { onOneState, readChains, readClaimed, readKnownCheckpoint, readRows } from "./audit-rows.ts";
import type { Owner } from "./owner.ts";

/** What is verified against what. */
export type Verification = {
  readonly look: () => Promise<CheckpointLines>;
  /** True for a copy of the checkpoints kept elsewhere, which may end earlier than the database knows. */
  readonly isCopy: boolean;
  /** The one chain that is asked about; all of them otherwise. */
  readonly only?: string;
};

/** What was found out about the whole, besides what is wrong. */
export type Verified = {
  readonly proven: Proven;
  readonly hasCheckpoints: boolean;
  readonly isTorn: boolean;
  /** How many checkpoints the database knows that a copy does not have. */
  readonly copyLacks: number;
};

/**
 * Verifies the database against a file of checkpoints. The connection must see all rows: the owner's. Memory stays flat
 * whatever the number of rows.
 */
export const verifyDatabase = async (
  owner: Owner,
  { look, isCopy, only }: Verification,
  tools: Tools,
  found: (finding: Finding) => void,
): Promise<Verified> =>
  onOneState(owner, look, async ({ lines, isTorn, isThere }) => {
    const known = await readKnownCheckpoint(owner);
    let copyLacks = 0;
    const proven = await verifyAudit(
      {
        chains: readChains(owner, only),
        rows: readRows(owner, only),
        checkpoints: lines,
        now: async (claims) => readClaimed(owner, claims),
        ...(known && { known }),
        ...(only === undefined ? {} : { only }),
      },
      tools,
      (finding) => {
        if (isCopy && finding.what === "checkpoints-cut-off") copyLacks = finding.through - finding.from + 1;
        else found(finding);
      },
    );
    return { proven, hasCheckpoints: isThere && proven.checkpoints > 0, isTorn, copyLacks };
  });

/** Associations by id: their short names, for whoever reads the answer. */
export const readAssociationNames = async (owner: Owner): Promise<ReadonlyMap<string, string>> => {
  await owner.query("begin read only");
  await owner.query("select set_config('attune.scope', 'job', true)");
  const rows = await owner.query<{ id: string; slug: string }>("select id::text, slug from associations");
  await owner.query("commit");
  return new Map(rows.map(({ id, slug }) => [id, slug]));
};
