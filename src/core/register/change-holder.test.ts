import { describe, expect, test } from "vitest";
import type { AssociationId } from "../kernel/ids.ts";
import { type Alike, type AlreadyThere, nobodyAlike } from "./already-there.ts";
import { changeHolder } from "./change-holder.ts";
import type { KeptHolder } from "./kept-holder.ts";
import type { HolderId } from "./standing.ts";

const [one, other] = ["1", "2"] as readonly string[] as readonly [HolderId, HolderId];

const there: KeptHolder = {
  id: one,
  associationId: "a" as AssociationId,
  name: "Ana Ruiz",
  level: null,
  address: null,
  note: "",
  version: 3,
  changedAt: 0,
  changedBy: null,
  standings: [],
};
const details = { name: "Ana Ruiz Vega", level: "master", address: null, note: "met" } as const;
const nobody: AlreadyThere = { reached: undefined, alike: nobodyAlike };
const alike: Alike = { first: [other], count: 1 };
const wanted = { details, seen: 3, shown: nobodyAlike };

const refused = (code: string) => ({ ok: false, refusal: { code } });
const changed = { ok: true, value: { details, version: 4, isChanged: true } };

test("what is written down of somebody is corrected as seen, once", () => {
  expect(changeHolder(there, nobody, wanted)).toEqual(changed);
  expect(changeHolder(there, nobody, { ...wanted, seen: 2 })).toEqual(refused("moved-on"));
  const again = { ok: true, value: { details, version: 3, isChanged: false } };
  expect(changeHolder({ ...there, ...details }, nobody, { ...wanted, seen: 1 })).toEqual(again);
});

describe("as if somebody were added", () => {
  test("nobody gets the address of another", () => {
    const refusal = refused("holder-recorded-already");
    expect(changeHolder(there, { ...nobody, reached: other }, { ...wanted, shown: alike })).toEqual(refusal);
  });

  test("a new name that is like another's is kept once staff were shown whose", () => {
    expect(changeHolder(there, { ...nobody, alike }, wanted)).toEqual(refused("name-recorded-already"));
    expect(changeHolder(there, { ...nobody, alike }, { ...wanted, shown: alike })).toEqual(changed);
  });

  test("a name that stays, or is only written in another way, is in nobody's way", () => {
    const rewritten = { ...details, name: "ANA  Ruíz" };
    expect(changeHolder(there, { ...nobody, alike }, { ...wanted, details: rewritten }).ok).toBe(true);
  });
});
