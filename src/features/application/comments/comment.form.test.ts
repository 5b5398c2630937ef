import { expect, test } from "vitest";
import { commentForm, noteForm, ownForm } from "./comment.form.ts";

const id = ["6a7a0a51-6c0e-4d86-9f0a-9a3f6b0b4f01"];

test.each(["", " ", "\u200b", "\u2060 \u200d", "\u3164", "\u2800"])("nothing is said by %j", (said) => {
  const required = (field: string) => ({
    ok: false,
    refusal: [expect.objectContaining({ field, problem: "required" })],
  });
  expect(commentForm.read({ id, said: [said] })).toEqual(required("said"));
  expect(noteForm.read({ id, note: [said] })).toEqual(required("note"));
  expect(ownForm.read({ id, to: ["coordinators"], said: [said] })).toEqual(required("said"));
});

test("which page something is about may be left out", () => {
  expect(
    ownForm.read({ id, to: ["administrators"], said: ["It shows nothing."], page: ["\u200b"] }),
  ).toMatchObject({
    ok: true,
    value: { page: "" },
  });
});
