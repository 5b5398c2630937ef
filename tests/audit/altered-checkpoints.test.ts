// What somebody who may write to the checkpoint file, and to the database besides, may try.
import { generateKeyPairSync } from "node:crypto";
import { afterEach, describe, test } from "vitest";
import type { Finding } from "../../src/core/audit/finding.ts";
import { signerOf } from "../../src/services/signer.ts";
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
