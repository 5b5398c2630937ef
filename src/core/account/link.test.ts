import { expect, test } from "vitest";
import { no, yes } from "../kernel/result.ts";
import { judgeLink } from "./link.ts";

const now = Date.UTC(2027, 2, 1, 12);

test.each([
  ["that nobody made", undefined, "link-unknown"],
  ["that was used", { expiresAt: now + 1, usedAt: now - 1 }, "link-used"],
  ["that was used and ran out", { expiresAt: now - 1, usedAt: now - 2 }, "link-used"],
  ["that ran out just now", { expiresAt: now, usedAt: null }, "link-expired"],
])("a link %s does not work", (_, link, code) => {
  expect(judgeLink(link, now)).toEqual(no({ code }));
});

test("a link works until the moment it runs out", () => {
  const link = { expiresAt: now + 1, usedAt: null };
  expect(judgeLink(link, now)).toEqual(yes(link));
});
