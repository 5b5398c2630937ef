import { expect, test } from "vitest";
import type { AssociationId } from "../kernel/ids.ts";
import { confirmationsOf, isConfirmable } from "./confirmations-of.ts";
import type { EditorId, EntryId, TypedEntry } from "./entry.ts";
import { type Confirmation, type Fact, statedOf } from "./facts.ts";
import type { TypedFields } from "./fields.ts";
import { entryKinds } from "./kinds.ts";

const signed: TypedFields = { ethicsSignedOn: ["2025-03-01"], agreementSignedOn: ["2025-03-02"] };

const entry: Pick<TypedEntry, "id" | "fields"> = {
  id: "e" as EntryId,
  fields: Object.fromEntries(
    Object.entries(signed).map(([name, typed]) => [
      name,
      { typed: typed ?? [], version: 1, editor: "p" as EditorId, number: 1 },
    ]),
  ),
};

const confirmation = (association: string, fact: Fact, typed: TypedFields, of = "e"): Confirmation => ({
  associationId: association as AssociationId,
  entry: of as EntryId,
  fact,
  stated: statedOf(fact, typed),
});

test("what each association confirmed, and what changed since", () => {
  const kept = confirmation("a", "ethics", signed);
  const before = confirmation("b", "ethics", { ethicsSignedOn: ["2024-03-01"] });
  const other = confirmation("b", "agreement", { ...signed, ethicsSignedOn: [] });
  const all = [kept, before, other, confirmation("a", "ethics", signed, "another")];
  expect(confirmationsOf(entry, all)).toEqual([
    { confirmation: kept, isChanged: false },
    { confirmation: before, isChanged: true },
    { confirmation: other, isChanged: false },
  ]);
  expect(confirmationsOf(entry, [])).toEqual([]);
});

test("kinds of which something can be confirmed", () => {
  expect(entryKinds.filter(isConfirmable)).toEqual([
    "education",
    "training",
    "providers",
    "references",
    "memberships",
    "endorsements",
    "exams",
    "declarations",
  ]);
});
