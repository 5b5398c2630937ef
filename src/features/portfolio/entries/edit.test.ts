import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import type { Answer, Fields } from "../../../../tests/kit/house.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const get = async (address: string): Promise<Answer> => stage.as("person").get(address);

const unescaped = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

/** What a page of an entry sends beside what is typed. */
const heldBy = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(editor|seen|shown|beside|for)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, unescaped(value)],
    ),
  );

const addressIn = (page: string): string =>
  /<form [^>]*action="(\/portfolio\/[a-z]+\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? "";

/** Opens a page and sends it with something typed. */
const fill = async (address: string, typed: Fields): Promise<Answer> => {
  const { text } = await get(address);
  return stage.as("person").post(addressIn(text), { ...heldBy(text), ...typed });
};

describe("a new entry", () => {
  test.each(entryKinds.filter((kind) => kind !== "declarations"))("of %s has a page", async (kind) => {
    const { status, text } = await get(`/portfolio/${kind}/new`);
    expect(status).toBe(200);
    expect(text).toContain("at-entry");
  });

  test("is saved as it was typed", async () =>
    stage.forgetting(async () => {
      const saved = await fill("/portfolio/training/new", {
        title: "Babies",
        date: "2025-03-01",
        hours: "1:30",
      });
      expect([saved.status, saved.location]).toEqual([303, "/portfolio/training"]);
      const [row] = await stage.rows("portfolio_entries");
      expect(row?.["kind"]).toBe("training");
    }));

  test("that is half typed is kept, and its page says why it does not count", async () =>
    stage.forgetting(async () => {
      const saved = await fill("/portfolio/training/new", { title: "Babies" });
      expect(saved.location).toMatch(/^\/portfolio\/training\/[0-9a-f-]{36}$/);
      const { text } = await get(saved.location ?? "");
      expect(text).toContain("“Hours” is missing");
      expect(text).toContain('value="Babies"');
    }));
});
