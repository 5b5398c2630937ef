// What somebody with every right on the database may try, and what verifying says of it.
import { afterEach, describe, expect, test } from "vitest";
import type { Finding } from "../../src/core/audit/finding.ts";
import { expectFindings, rebuilt, signedTwice } from "./attack.ts";
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

describe("rows of a chain", () => {
  type Attack = readonly [string, (made: Audited) => string, (chain: string) => readonly Finding[]];
  const ofChain = (chain: string) => `chain_id = '${chain}'`;
  const attacks: readonly Attack[] = [
    [
      "the first removed",
      ({ association }) => `delete from audit_events where ${ofChain(association)} and number = 1`,
      (chain) => [{ what: "rows-missing", chain, from: 1, through: 1 }],
    ],
    [
      "some in the middle removed, one of them signed",
      ({ association }) => `delete from audit_events where ${ofChain(association)} and number in (5, 6)`,
      (chain) => [{ what: "rows-missing", chain, from: 5, through: 6 }],
    ],
    [
      "the last removed",
      ({ association }) => `delete from audit_events where ${ofChain(association)} and number = 11`,
      (chain) => [{ what: "rows-cut-off", chain, from: 11, through: 11 }],
    ],
    [
      "two swapped",
      ({ association: id }) => `
        update audit_events set number = 1003 where ${ofChain(id)} and number = 3;
        update audit_events set number = 3 where ${ofChain(id)} and number = 4;
        update audit_events set number = 4 where ${ofChain(id)} and number = 1003`,
      (chain) => [
        { what: "row-altered", chain, number: 3 },
        { what: "row-altered", chain, number: 4 },
        { what: "row-altered", chain, number: 5 },
      ],
    ],
    [
      "one removed and the rest renumbered",
      ({ association: id }) => `
        delete from audit_events where ${ofChain(id)} and number = 10;
        update audit_events set number = 10 where ${ofChain(id)} and number = 11`,
      (chain) => [
        { what: "row-altered", chain, number: 10 },
        { what: "rows-cut-off", chain, from: 11, through: 11 },
      ],
    ],
    [
      "one inserted",
      ({ association: id }) => `
        update audit_events set number = number + 100 where ${ofChain(id)} and number > 10;
        update audit_events set number = number - 99 where ${ofChain(id)} and number > 100;
        insert into audit_events select chain_id, 11, id, at, actor_kind, actor_id, session_id, action, subject_kind,
          subject_id, details, hash from audit_events where ${ofChain(id)} and number = 10`,
      (chain) => [
        { what: "row-altered", chain, number: 11 },
        { what: "row-altered", chain, number: 12 },
        { what: "rows-beyond-head", chain, from: 12, through: 12 },
      ],
    ],
    [
      "one from another chain put in place",
      ({ association: id, other }) => `
        delete from audit_events where ${ofChain(id)} and number = 3;
        insert into audit_events select '${id}', number, id, at, actor_kind, actor_id, session_id, action, subject_kind,
          subject_id, details, hash from audit_events where ${ofChain(other)} and number = 3`,
      (chain) => [
        { what: "row-altered", chain, number: 3 },
        { what: "row-altered", chain, number: 4 },
      ],
    ],
    [
      "one repeated, without the key that forbids it",
      ({ association: id }) => `
        alter table audit_events drop constraint audit_events_pkey;
        insert into audit_events select * from audit_events where ${ofChain(id)} and number = 2`,
      (chain) => [{ what: "row-repeated", chain, number: 2 }],
    ],
    [
      "the end cut off, and the head with it",
      ({ association: id }) => `
        delete from audit_events where ${ofChain(id)} and number > 7;
        update audit_chains set length = 7, head = (select hash from audit_events where ${ofChain(id)} and number = 7)
          where id = '${id}'`,
      (chain) => [{ what: "chain-rolled-back", chain, checkpoint: 2, signed: 9, length: 7 }],
    ],
    [
      "only the head set back",
      ({ association: id }) => `
        update audit_chains set length = 10, head = (select hash from audit_events where ${ofChain(id)} and number = 10)
          where id = '${id}'`,
      (chain) => [{ what: "rows-beyond-head", chain, from: 11, through: 11 }],
    ],
    [
      "the head's hash changed",
      ({ association: id }) => `update audit_chains set head = sha256(head) where id = '${id}'`,
      (chain) => [{ what: "head-altered", chain, length: 11 }],
    ],
    [
      "the kind of the chain changed",
      ({ association: id }) => `update audit_chains set kind = 'person' where id = '${id}'`,
      (chain) => [{ what: "kind-altered", chain, was: "association" }],
    ],
    [
      "the head removed",
      ({ association: id }) => `delete from audit_chains where id = '${id}'`,
      (chain) => [{ what: "head-missing", chain }],
    ],
    [
      "the whole chain removed",
      ({ association: id }) => `
        delete from audit_events where ${ofChain(id)}; delete from audit_chains where id = '${id}'`,
      (chain) => [{ what: "chain-removed", chain, checkpoint: 1, signed: 6 }],
    ],
    [
      "a signed row rewritten and everything after it recomputed",
      ({ association: id }) => `
        update audit_events set action = 'setting.withdrawn' where ${ofChain(id)} and number = 4; ${rebuilt(id, 4)}`,
      (chain) => [{ what: "rows-rewritten", chain, checkpoint: 1, from: 1, through: 6 }],
    ],
    [
      "a row that only the second checkpoint signed rewritten, and the rest recomputed",
      ({ association: id }) => `
        update audit_events set actor_id = null where ${ofChain(id)} and number = 8; ${rebuilt(id, 8)}`,
      (chain) => [{ what: "rows-rewritten", chain, checkpoint: 2, from: 7, through: 9 }],
    ],
    [
      "a signed row removed, the rest renumbered and recomputed",
      ({ association: id }) => `
        delete from audit_events where ${ofChain(id)} and number = 1;
        update audit_events set number = number + 1000 where ${ofChain(id)};
        update audit_events set number = number - 1001 where ${ofChain(id)}; ${rebuilt(id, 1)}`,
      (chain) => [{ what: "rows-rewritten", chain, checkpoint: 1, from: 1, through: 6 }],
    ],
  ];

  test.each(attacks)("%s", async (_, attack, findings) => {
    const made = await begin();
    await made.tamper(attack(made));
    await expectFindings(made, ...findings(made.association));
  });

  test("a checkpoint that signs what was rewritten does not hide it", async () => {
    const made = await begin();
    const chain = made.association;
    await made.tamper(`
      update audit_events set action = 'setting.withdrawn' where ${ofChain(chain)} and number = 8; ${rebuilt(chain, 8)}`);
    await made.checkpoint();
    await made.add(1);
    await made.checkpoint();
    await expectFindings(made, { what: "rows-rewritten", chain, checkpoint: 2, from: 7, through: 9 });
  });

  test("what no checkpoint signed can be rewritten by who knows how, and the answer says that it is not proven", async () => {
    const made = await begin();
    await made.tamper(`
      update audit_events set action = 'setting.withdrawn' where ${ofChain(made.association)} and number = 11;
      ${rebuilt(made.association, 11)}`);
    expect(await made.verify()).toMatchObject({ findings: [], proven: { later: 2 } });
  });

  test("one association is verified alone", async () => {
    const made = await begin();
    await made.tamper(`update audit_events set details = '{}' where ${ofChain(made.other)} and number = 1`);
    expect(await made.verify({ association: "lindenau" })).toMatchObject({
      findings: [],
      proven: { chains: 1, rows: 11, later: 2 },
    });
    expect((await made.verify({ association: "soto" })).findings).toEqual([
      { what: "row-altered", chain: made.other, number: 1 },
    ]);
  });
});
