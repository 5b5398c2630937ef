import { expect, test } from "vitest";
import { lifecycleDocument } from "./lifecycle-document.ts";

test("docs/lifecycle.md is what the table of the lifecycle says", async () => {
  await expect(lifecycleDocument()).toMatchFileSnapshot("../../docs/lifecycle.md");
});
