import { type Checkpoint, readCheckpoint } from "../core/audit/checkpoint.ts";
import { exportHead, exportProofs, exportRow } from "../core/audit/export-lines.ts";
import { checkpointsIn, lookAtCheckpoints } from "../services/checkpoints.ts";
import type { Settings } from "../services/environment.ts";
import { sha256 } from "../services/sha256.ts";
import { onOneState, readChains, readRows } from "../store/audit-rows.ts";
import { readAssociationNames } from "../store/audit-verification.ts";
import { asSeeingOwner, associationTyped } from "./audit-verify.ts";
import { Misuse } from "./misuse.ts";

type Proof = { readonly line: string; readonly number: number };

/** What the checkpoints of a file say of one chain, one after the other. */
async function* proofsAbout(chain: string, lines: AsyncIterable<string>): AsyncGenerator<Proof> {
  for await (const text of lines) {
    const checkpoint: Checkpoint | undefined = readCheckpoint(text);
    if (checkpoint === undefined || !checkpoint.claims.some((claim) => claim.chain === chain)) continue;
    yield* exportProofs(checkpoint, sha256).filter((proof) => proof.chain === chain);
  }
}

/** Prints the chain of an association with the proofs of its checkpoints, each after the row that it claims. */
export const exportAudit = async (
  { dataFolder }: Pick<Settings, "dataFolder">,
  ownerUrl: string,
  asked: { readonly association: string; readonly checkpoints: string | undefined },
  print: (line: string) => Promise<void>,
): Promise<void> =>
  asSeeingOwner(ownerUrl, async (owner) => {
    const names = await readAssociationNames(owner);
    const id = associationTyped(asked.association, names);
    const path = asked.checkpoints ?? checkpointsIn(dataFolder);
    await onOneState(
      owner,
      async () => lookAtCheckpoints(path),
      async ({ lines }) => {
        const first = await readChains(owner, id).next();
        if (first.done === true) throw new Misuse(`${asked.association} has no audit yet`);
        await print(exportHead(first.value, names.get(id)));
        const proofs = proofsAbout(id, lines);
        let proof = await proofs.next();
        for await (const row of readRows(owner, id)) {
          await print(exportRow(row));
          while (!proof.done && proof.value.number <= row.number) {
            // A claim about a row that is not there any more is left to verify with the database.
            if (proof.value.number === row.number) await print(proof.value.line);
            proof = await proofs.next();
          }
        }
      },
    );
  });
