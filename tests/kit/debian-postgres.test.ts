import { expect, test } from "vitest";
import { debianPostgres, howToInstall } from "./debian-postgres.ts";

test("the oldest PostgreSQL that Attune supports is here to test on", ({ skip }) => {
  const found = debianPostgres();
  if (found === undefined && process.env["ATTUNE_TEST_ALL"] !== "1") skip(`left out: ${howToInstall}`);
  expect(found, howToInstall).toBeDefined();
});
