import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepDocumentOf } from "../../../../tests/kit/documents.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { acceptProposal } from "./accept-proposal.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId, sessionId } = cast.members.person;

test("a proposal is accepted as a whole or not at all", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const document = await keepDocumentOf(world, personId);
    const actor = {
      kind: "person",
      personId,
      sessionId,
      strength: 1,
      provedAt: world.clock.now(),
      platformRoles: [],
    } as const;
    const read = { title: "Attachment", date: "2025-03-01", hours: "6" };
    const accepted = { document, entry: world.ids.id<"entry">(), ...read };
    const all = async () => [
      (await stage.rows("portfolio_entries")).length,
      (await stage.rows("entry_documents")).length,
    ];
    // The process ends once the training is saved: when the document is to be attached.
    let asked = 0;
    const now = (): number => {
      asked += 1;
      if (asked > 1) throw new Error("killed");
      return world.clock.now();
    };
    const killed = { ...world, clock: { ...world.clock, now } };
    await expect(acceptProposal(killed, actor, accepted)).rejects.toThrow("killed");
    expect(await all()).toEqual([0, 0]);
    for (const _ of [1, 2]) expect(await acceptProposal(world, actor, accepted)).toMatchObject({ ok: true });
    expect(await all()).toEqual([1, 1]);
  }));
