// The database hashes a row as it is added, and a verifier recomputes it: both must make the same bytes.
import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Chains, openChains } from "../../../tests/audit/chains.ts";
import { sha256 } from "../../services/sha256.ts";
import { toHex } from "./bytes.ts";
import { eventBytes, genesisBytes } from "./event-bytes.ts";

let chains: Chains;
let client: Client;
beforeAll(async () => {
  chains = await openChains("bytes");
  client = new Client({ connectionString: chains.database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await chains.close();
});

describe("the bytes that are hashed", () => {
  const uuid = fc.uuid();
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 40 }).map((each) => each.replaceAll("\0", "")),
    fc.constantFrom("", "ñandú 🌱", "x".repeat(70_000), "a\u0301", "{}"),
  );
  const recorded = fc.record({
    chain: uuid,
    number: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.maxSafeInteger()),
    id: uuid,
    at: fc.integer({ min: Date.parse("0001-01-01Z"), max: Date.parse("9999-12-31Z") }),
    actorKind: text,
    actorId: fc.option(uuid),
    sessionId: fc.option(uuid),
    action: text,
    subjectKind: text,
    subjectId: text,
    details: text,
  });

  test("are the same in the database and here, whatever a row holds", async () => {
    const property = fc.asyncProperty(
      recorded,
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      async (row, previous) => {
        const { rows } = await client.query<{ hash: Buffer }>(
          `select audit_event_hash($1, row($2, $3, $4, to_timestamp($5::bigint / 1000.0), $6, $7, $8, $9, $10, $11, $12,
             null)::audit_events) as hash`,
          [
            Buffer.from(previous),
            row.chain,
            String(row.number),
            row.id,
            String(row.at),
            row.actorKind,
            row.actorId,
            row.sessionId,
            row.action,
            row.subjectKind,
            row.subjectId,
            row.details,
          ],
        );
        expect(rows[0]?.hash.toString("hex")).toBe(toHex(sha256(eventBytes(previous, row))));
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  test("begin with the chain's name", async () => {
    const id = chains.ids.id<"person">();
    const [row] = await chains.asOwner<{ hash: Buffer }>("select audit_genesis('person', $1) as hash", [id]);
    expect(row?.hash.toString("hex")).toBe(toHex(sha256(genesisBytes({ kind: "person", id }))));
  });
});
