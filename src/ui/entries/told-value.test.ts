import { expect, test } from "vitest";
import { library } from "../../../tests/kit/engine.ts";
import { entryFields } from "../../core/entries/fields.ts";
import { tellingOf } from "./telling.ts";
import { toldValue } from "./told-value.ts";

test.each([
  ["en", "Attachment, separation, trauma, grief, and loss"],
  ["es", "Apego, separación, trauma, duelo y pérdida"],
] as const)("an area begins with a capital where it stands alone, in %s", (language, expected) => {
  const telling = tellingOf({ language, zone: "UTC" }, library, []);
  const field = entryFields.training.find(({ as }) => as === "areas");
  if (field === undefined) throw new Error("no areas");
  const id = "theoretical-foundations/attachment-separation-trauma-grief-and-loss";
  expect(toldValue("training", field, [id], telling)).toBe(expected);
});
