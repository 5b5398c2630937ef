import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { no } from "../../../core/kernel/result.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ also: (world) => ({ ...world, pdf: async () => no({ code: "pdf-busy" }) }) });
});
afterAll(async () => stage.close());

test("where too many PDFs are made, whoever asks for another is told to come again", async () =>
  stage.forgetting(async () => {
    const answer = await stage.as("person").get("/portfolio/plan.pdf");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(answer.text).toContain("please come back in a minute");
  }));
