// What somebody with every right on the database may try, and what verifying says of it.
import { afterEach, describe, expect, test } from "vitest";
import { expectFindings, signedTwice } from "./attack.ts";
import type { Audited } from "./audited.ts";

let at: Audited | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});
const begin = async (): Promise<Audited> => {
  at = await signedTwice();
  return at;
};

test("untouched, nothing is found, and how far it is proven is told", async () => {
  const { verify } = await begin();
  expect(await verify()).toMatchObject({
    findings: [],
    more: 0,
    notes: [],
    proven: {
      chains: 4,
      rows: 16,
      checkpoints: 2,
      later: 2,
      lastCheckpoint: { number: 2 },
      oldestLater: Date.parse("2027-03-01T10:02:13Z"),
    },
  });
});

describe("a column of a row changed", () => {
  const changes: readonly (readonly [string, string])[] = [
    ["chain_id", "chain_id = '0a000000-0000-4000-8000-00000000000a'"],
    ["number", "number = 400"],
    ["id", "id = gen_random_uuid()"],
    ["at", "at = at + interval '1 millisecond'"],
    ["at, to no moment", "at = 'infinity'"],
    ["actor_kind", "actor_kind = 'job'"],
    ["actor_id", "actor_id = gen_random_uuid()"],
    ["actor_id, to nobody", "actor_id = null"],
    ["session_id", "session_id = gen_random_uuid()"],
    ["action", "action = 'setting.withdrawn'"],
    ["subject_kind", "subject_kind = 'person'"],
    ["subject_id", "subject_id = subject_id || '0'"],
    ["details", "details = replace(details, '1', '2')"],
    ["details, only its spaces", "details = details || ' '"],
    ["hash", "hash = sha256(hash)"],
  ];

  test.each(changes)("%s", async (column, change) => {
    const made = await begin();
    const chain = made.association;
    await made.tamper(`
      alter table audit_events drop constraint audit_events_at_check, drop constraint audit_events_details_check;
      update audit_events set ${change} where chain_id = '${chain}' and number = 2`);
    switch (column) {
      case "chain_id":
        return expectFindings(
          made,
          { what: "rows-missing", chain: "0a000000-0000-4000-8000-00000000000a", from: 1, through: 1 },
          { what: "head-missing", chain: "0a000000-0000-4000-8000-00000000000a" },
          { what: "rows-missing", chain, from: 2, through: 2 },
        );
      case "number":
        return expectFindings(
          made,
          { what: "rows-missing", chain, from: 2, through: 2 },
          { what: "rows-missing", chain, from: 12, through: 399 },
          { what: "rows-beyond-head", chain, from: 400, through: 400 },
        );
      case "hash":
        return expectFindings(
          made,
          { what: "row-altered", chain, number: 2 },
          { what: "row-altered", chain, number: 3 },
        );
      default:
        return expectFindings(made, { what: "row-altered", chain, number: 2 });
    }
  });
});
