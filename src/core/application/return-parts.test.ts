import { describe, expect, test } from "vitest";
import type { EntryId } from "../entries/entry.ts";
import type { Copy } from "./copy.ts";
import { partText, readPart, returnParts } from "./return-parts.ts";

const entry = "c0000000-0000-4000-8000-00000000000a" as EntryId;
const stranger = "c0000000-0000-4000-8000-00000000000b" as EntryId;
const copy: Copy = [{ id: entry, kind: "training", fields: {}, documents: [] }];

describe("a part as it is named", () => {
  test.each([{ of: "entry", entry } as const, { of: "section", kind: "rsc" } as const])("%j", (part) => {
    expect(readPart(partText(part))).toEqual(part);
  });

  test.each(["", "entry:", "entry:x", "section:", "section:none", "all:training", "section"])(
    "%j is none",
    (text) => {
      expect(readPart(text)).toBeUndefined();
    },
  );
});

describe("what is returned", () => {
  const of = { of: "entry", entry } as const;

  test("is each part once, with the question that stands last", () => {
    const asked = [
      { part: of, question: "First" },
      { part: of, question: " Second " },
      { part: { of: "section", kind: "work" } as const, question: "Third" },
    ];
    expect(returnParts(copy, asked)).toEqual({
      ok: true,
      value: [
        { part: of, question: "Second" },
        { part: { of: "section", kind: "work" }, question: "Third" },
      ],
    });
  });

  test.each([
    [[], { code: "nothing-returned" }],
    [[{ part: of, question: "  " }], { code: "say-question", part: `entry:${entry}` }],
    [[{ part: { of: "entry", entry: stranger } as const, question: "?" }], { code: "not-in-copy" }],
  ])("not %j", (asked, refusal) => {
    expect(returnParts(copy, asked)).toEqual({ ok: false, refusal });
  });
});
