import { expect, test } from "vitest";
import { entryFields } from "../entries/fields.ts";
import { entryKinds } from "../entries/kinds.ts";
import type { Verdict } from "../standards/verdict.ts";
import { hasNeeded, isNeededIn } from "./needed-for.ts";

const asking = (id: string, status: string): Pick<Verdict, "requirements"> =>
  ({ requirements: [{ id, status }] }) as unknown as Pick<Verdict, "requirements">;

test.each([
  ["work", "families", "work.families"],
  ["declarations", "ethicsSignedOn", "ethics"],
  ["declarations", "agreementSignedOn", "agreement"],
] as const)("in %s %s is needed where %s is asked", (kind, field, id) => {
  for (const status of ["met", "unmet", "judgement"])
    expect(isNeededIn(asking(id, status), kind, field)).toBe(true);
  expect(isNeededIn(asking(id, "recommended"), kind, field)).toBe(false);
  expect(isNeededIn(asking("training.hours", "unmet"), kind, field)).toBe(false);
  expect(hasNeeded(kind)).toBe(true);
});

test("no other question is", () => {
  const all = entryKinds.flatMap((kind) =>
    entryFields[kind].filter(({ name }) =>
      ["work.families", "ethics", "agreement", "training.hours"].some((id) =>
        isNeededIn(asking(id, "unmet"), kind, name),
      ),
    ),
  );
  expect(all.map(({ name }) => name)).toEqual(["families", "ethicsSignedOn", "agreementSignedOn"]);
  expect(hasNeeded("training")).toBe(false);
});
