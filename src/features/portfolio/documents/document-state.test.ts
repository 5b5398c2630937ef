import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepDocumentOf } from "../../../../tests/kit/documents.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

test("a document that proposes something is ready only once its person has answered", async () =>
  stage.forgetting(async () => {
    const { personId } = cast.members.person;
    const proposal = { title: { value: "Attachment", line: "Attachment" } };
    const id = await keepDocumentOf(stage.world, personId, { proposal });
    const list = async () => (await stage.as("person").get("/portfolio/documents")).text;
    expect(await list()).toContain("Proposes a training");
    await stage.as("person").post(`/portfolio/documents/${id}/decline`);
    const answered = await list();
    expect(answered).not.toContain("Proposes a training");
    expect(answered).toContain("Ready");
  }));
