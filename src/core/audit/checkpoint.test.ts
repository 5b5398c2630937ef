import { describe, expect, test } from "vitest";
import { sha256 } from "../../services/sha256.ts";
import { type Checkpoint, checkpointLine, headerBytes, headerFor, readCheckpoint } from "./checkpoint.ts";

const head = new Uint8Array(32).fill(7);
const claims = [
  { chain: "00000000-0000-0000-0000-000000000000", length: 3, head },
  { chain: "0e000000-0000-4000-8000-00000000000e", length: 1, head },
];
const header = headerFor(
  claims,
  { number: 11, hash: "a".repeat(64) },
  {
    at: Date.parse("2027-03-01T10:00:00Z"),
    key: "0123456789abcdef",
    hash: sha256,
  },
);
const checkpoint: Checkpoint = { header, signature: "A".repeat(86), claims };

test("a line is read as it was written", () => {
  expect(readCheckpoint(checkpointLine(checkpoint))).toEqual(checkpoint);
});

// The bytes of docs/audit.md: a change here would make every signature of every installation void.
test("what is signed", () => {
  expect(new TextDecoder().decode(headerBytes(header))).toBe(
    '{"format":"attune.audit-checkpoint/1","number":12,"at":"2027-03-01T10:00:00.000Z","previous":"' +
      `${"a".repeat(64)}","claims":2,"root":"${header.root}","key":"0123456789abcdef"}`,
  );
  expect(header.root).toBe("c82a3c4ed9cb974d7a029643f922f748790d88d7881b1513d0ef8b07613f44b3");
});

describe("is no checkpoint", () => {
  const line = checkpointLine(checkpoint);
  test.each([
    ["nothing", ""],
    ["no JSON", line.slice(1)],
    ["another format", line.replace("checkpoint/1", "checkpoint/2")],
    ["a field more", line.replace('"claims":2', '"claims":2,"note":1')],
    [
      "fields in another order",
      JSON.stringify({ signature: "A".repeat(86), checkpoint: header, claims: [] }),
    ],
    ["a space more", line.replace(",", ", ")],
    ["a short hash", line.replace("a".repeat(64), "a".repeat(63))],
    ["letters in upper case", line.replace(/"root":"(.*?)"/, (found) => found.toUpperCase())],
  ])("%s", (_, text) => {
    expect(readCheckpoint(text)).toBeUndefined();
  });
});
