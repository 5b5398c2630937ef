// What somebody with every right on the database and on the checkpoint file may try, and what verifying says of it.

import { generateKeyPairSync } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import type { Finding } from "../../src/core/audit/finding.ts";
import { signerOf } from "../../src/services/signer.ts";
import { type Audited, audited } from "./audited.ts";

let at: Audited | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

/** Six rows signed by checkpoint 1, three more by checkpoint 2, two not yet. */
const begin = async (): Promise<Audited> => {
  at = await audited();
  await at.checkpoint();
  await at.add(3);
  await at.checkpoint();
  await at.add(2);
  return at;
};

const expectFindings = async (
  { verify }: Audited,
  ...expected: readonly (Finding | { readonly what: Finding["what"] })[]
): Promise<void> => {
  const { findings, more } = await verify();
  expect(findings).toEqual(expected);
  expect(more).toBe(0);
};

/** Rebuilds the hashes of a chain from a row on, and its head: what somebody does who knows how. */
const rebuilt = (chain: string, from: number): string => `
  do $$ declare previous bytea; each audit_events; begin
    select case when ${from} = 1 then (select audit_genesis(kind, id) from audit_chains where id = '${chain}')
      else (select hash from audit_events where chain_id = '${chain}' and number = ${from} - 1) end into previous;
    for each in select * from audit_events where chain_id = '${chain}' and number >= ${from} order by number loop
      update audit_events set hash = audit_event_hash(previous, each)
        where chain_id = '${chain}' and number = each.number returning hash into previous;
    end loop;
    update audit_chains set head = previous,
      length = (select max(number) from audit_events where chain_id = '${chain}') where id = '${chain}';
  end $$`;

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

describe("the file of checkpoints", () => {
  const changed = (line: string | undefined, change: (json: Line) => void): string => {
    const json = JSON.parse(line ?? "") as Line;
    change(json);
    return JSON.stringify(json);
  };
  type Line = {
    checkpoint: { number: number; at: string; previous: string; root: string; claims: number };
    signature: string;
    claims: [string, number, string][];
  };
  type Attack = readonly [
    string,
    (lines: readonly string[]) => readonly string[],
    readonly (Finding | { readonly what: Finding["what"] })[],
  ];
  const one = (lines: readonly string[]): string => lines[0] ?? "";
  const two = (lines: readonly string[]): string => lines[1] ?? "";
  const attacks: readonly Attack[] = [
    [
      "a claim changed",
      (lines) => [
        one(lines),
        changed(two(lines), ({ claims }) => {
          for (const claim of claims) claim[1] += 1;
        }),
      ],
      [{ what: "claims-altered", checkpoint: 2 }],
    ],
    [
      "a claim left out",
      (lines) => [changed(one(lines), ({ claims }) => void claims.pop()), two(lines)],
      [{ what: "claims-altered", checkpoint: 1 }],
    ],
    [
      "the time changed",
      (lines) => [
        one(lines),
        changed(two(lines), ({ checkpoint }) => {
          checkpoint.at = "2026-01-01T00:00:00.000Z";
        }),
      ],
      [
        { what: "checkpoint-forged", checkpoint: 2 },
        { what: "checkpoint-otherwise-known", checkpoint: 2 },
      ],
    ],
    [
      "the signature of another",
      (lines) => [
        one(lines),
        changed(two(lines), (json) => {
          json.signature = (JSON.parse(one(lines)) as Line).signature;
        }),
      ],
      [{ what: "checkpoint-forged", checkpoint: 2 }],
    ],
    [
      "a line that is none",
      (lines) => [one(lines).slice(0, 80), two(lines)],
      [{ what: "checkpoint-unreadable", line: 1 }],
    ],
    [
      "spaces put in",
      (lines) => [one(lines).replace(",", ", "), two(lines)],
      [{ what: "checkpoint-unreadable", line: 1 }],
    ],
    [
      "an empty line between",
      (lines) => [one(lines), "", two(lines)],
      [
        { what: "checkpoint-unreadable", line: 2 },
        { what: "checkpoint-out-of-place", checkpoint: 2 },
      ],
    ],
    ["the last cut off", (lines) => [one(lines)], [{ what: "checkpoints-cut-off", from: 2, through: 2 }]],
    ["the first cut off", (lines) => [two(lines)], [{ what: "checkpoints-missing", from: 1, through: 1 }]],
    ["emptied", () => [], [{ what: "checkpoints-cut-off", from: 1, through: 2 }]],
    [
      "put in another order",
      (lines) => [two(lines), one(lines)],
      [
        { what: "checkpoints-missing", from: 1, through: 1 },
        { what: "checkpoint-out-of-place", checkpoint: 1 },
      ],
    ],
    ["one repeated", (lines) => [...lines, two(lines)], [{ what: "checkpoint-out-of-place", checkpoint: 2 }]],
  ];

  test.each(attacks)("%s", async (_, attack, findings) => {
    const made = await begin();
    await made.rewrite(attack(await made.lines()));
    await expectFindings(made, ...findings);
  });

  test("removed, and begun anew by the server", async () => {
    const made = await begin();
    await made.rewrite([]);
    await made.checkpoint();
    await expectFindings(made, { what: "checkpoints-missing", from: 1, through: 2 });
  });

  test("signed anew with another key over rewritten rows", async () => {
    const made = await begin();
    const forger = signerOf(
      generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    );
    await made.tamper(`
      update audit_events set action = 'setting.withdrawn' where chain_id = '${made.association}' and number = 4;
      ${rebuilt(made.association, 4)};
      delete from audit_checkpoints; delete from audit_signed`);
    await made.rewrite([]);
    await made.checkpoint(forger);
    await expectFindings(made, { what: "checkpoint-of-unknown-key", checkpoint: 1, key: forger.key });
  });

  test("a database set back to an earlier state is found by the checkpoints written since", async () => {
    const made = await begin();
    const chain = made.association;
    await made.tamper(`
      delete from audit_events where chain_id = '${chain}' and number > 6;
      update audit_chains set length = 6, head = (select hash from audit_events where chain_id = '${chain}' and number = 6)
        where id = '${chain}';
      delete from audit_checkpoints where number = 2;
      update audit_signed set length = 6 where chain_id = '${chain}'`);
    await expectFindings(made, {
      what: "chain-rolled-back",
      chain,
      checkpoint: 2,
      signed: 9,
      length: 6,
    });
    // Going on from there does not hide it: other rows now have the numbers that were signed.
    await made.add(4);
    await made.checkpoint();
    await expectFindings(made, { what: "rows-rewritten", chain, checkpoint: 2, from: 7, through: 9 });
  });
});
