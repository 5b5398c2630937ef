import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { keepDocumentOf } from "../../../../tests/kit/documents.ts";
import { makeEntry } from "../../../../tests/kit/entry-pages.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { acceptProposal } from "./accept-proposal.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId, sessionId } = cast.members.person;

test("a proposal is accepted as a whole or not at all", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const document = await keepDocumentOf(world, personId);
    const actor = {
      kind: "person",
      personId,
      sessionId,
      strength: 1,
      provedAt: world.clock.now(),
      platformRoles: [],
    } as const;
    const read = { title: "Attachment", date: "2025-03-01", hours: "6", relationshipBased: "yes" };
    const accepted = { document, entry: world.ids.id<"entry">(), same: [], ...read };
    const all = async () => [
      (await stage.rows("portfolio_entries")).length,
      (await stage.rows("entry_documents")).length,
    ];
    // The process ends once the training is saved: when the document is to be attached.
    let asked = 0;
    const now = (): number => {
      asked += 1;
      if (asked > 1) throw new Error("killed");
      return world.clock.now();
    };
    const killed = { ...world, clock: { ...world.clock, now } };
    await expect(acceptProposal(killed, actor, accepted)).rejects.toThrow("killed");
    expect(await all()).toEqual([0, 0]);
    for (const _ of [1, 2]) expect(await acceptProposal(world, actor, accepted)).toMatchObject({ ok: true });
    expect(await all()).toEqual([1, 1]);
  }));

describe("the form of what was read", () => {
  const person = () => stage.as("person");
  const pageOf = (document: string): string => `/portfolio/documents/${document}`;
  const hidden = (page: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? "";
  const typedNow = async (): Promise<unknown> => {
    const fields: unknown = (await stage.rows("portfolio_entries"))[0]?.["fields"];
    return Object.fromEntries(
      Object.entries(fields as Record<string, { readonly typed: unknown }>).map(([name, { typed }]) => [
        name,
        typed,
      ]),
    );
  };

  test("asks whether the training was about relationships, which no certificate says", async () =>
    stage.forgetting(async () => {
      const proposal = { title: { value: "Babies", line: "Babies" } };
      const document = await keepDocumentOf(stage.world, personId, { proposal });
      const { text } = await person().get(pageOf(document));
      expect(text).toContain("It was about relationships");
      expect(text, "asks before what was typed is lost").toContain("<at-unsaved>");
      const browser = person();
      const accepted = await browser.post(`${pageOf(document)}/accept`, {
        entry: hidden(text, "entry"),
        title: "Babies",
        date: "2025-03-01",
        hours: "1:30",
        relationshipBased: "yes",
      });
      expect(accepted.status).toBe(303);
      expect((await browser.follow(accepted)).text).toContain("What was read stands in this training");
      expect(await typedNow()).toEqual({
        title: ["Babies"],
        date: ["2025-03-01"],
        hours: ["1:30"],
        relationshipBased: ["yes"],
      });
    }));

  test.each([
    ["hours that cannot be read", { hours: "about six" }, "hours-mistake"],
    ["no hours at all", { hours: "0" }, "hours-mistake"],
    ["a day that there is not", { date: "2025-02-30" }, "date-mistake"],
  ])("%s are told at their field, and nothing is lost", async (_what, wrong, mistake) =>
    stage.forgetting(async () => {
      const document = await keepDocumentOf(stage.world, personId, {
        proposal: { title: { value: "Babies", line: "Babies" } },
      });
      const { text } = await person().get(pageOf(document));
      const entry = hidden(text, "entry");
      const sent = { entry, title: "Attachment", date: "2025-03-01", hours: "6", relationshipBased: "yes" };
      const answer = await person().post(`${pageOf(document)}/accept`, { ...sent, ...wrong });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(`id="${mistake}"`);
      // The form of the name beside it has nothing to do with it.
      expect(answer.text.split("needs your attention")).toHaveLength(2);
      expect(answer.text).toContain('value="certificate"');
      for (const value of Object.values({ ...sent, ...wrong }))
        expect(answer.text).toContain(`value="${value}"`);
      expect(/<input[^>]*name="relationshipBased"[^>]*checked/.test(answer.text)).toBe(true);
      expect(hidden(answer.text, "entry")).toBe(entry);
      expect(await stage.rows("portfolio_entries")).toEqual([]);
    }),
  );

  test("goes into the training that was chosen, also once it was shown again", async () =>
    stage.forgetting(async () => {
      const entry = await makeEntry(person(), "training", { title: "Babies" });
      const document = await keepDocumentOf(stage.world, personId, {
        entry: entry as EntryId,
        proposal: { hours: { value: "6", line: "6 hours", from: "hours" } },
      });
      const { text } = await person().get(pageOf(document));
      const fresh = hidden(text, "fresh");
      const wrong = await person().post(`${pageOf(document)}/accept`, { entry: fresh, fresh, hours: "x" });
      expect(hidden(wrong.text, "fresh")).toBe(fresh);
      expect(wrong.text).toMatch(new RegExp(`value="${fresh}"[^>]*checked`));
    }));

  test("notices a training that is there already, however it is written, and lets one attach the document to it", async () =>
    stage.forgetting(async () => {
      const there = await makeEntry(person(), "training", {
        title: "Babies’ First Year",
        date: "2025-03-01",
        hours: "1:30",
      });
      const read = { title: "BABIES FIRST YEAR", date: "2025-03-01", hours: "1.5" };
      const told = await keepDocumentOf(stage.world, personId, {
        proposal: {
          title: { value: read.title, line: read.title },
          date: { value: read.date, line: read.date, from: "dates" },
          hours: { value: read.hours, line: read.hours, from: "hours" },
        } as never,
      });
      const shown = (await person().get(pageOf(told))).text;
      expect(shown).toContain("You have this already:");
      expect(shown).toMatch(new RegExp(`value="${there}"[^>]*checked`));
      expect(hidden(shown, "same")).toBe(there);

      const document = await keepDocumentOf(stage.world, personId, { name: "another.png" });
      const { text } = await person().get(pageOf(document));
      const entry = hidden(text, "entry");
      const refused = await person().post(`${pageOf(document)}/accept`, { entry, ...read });
      expect(refused.status).toBeGreaterThanOrEqual(400);
      expect(refused.text).toContain("You have this training already.");
      expect(refused.text).toMatch(new RegExp(`value="${there}"[^>]*checked`));
      expect(hidden(refused.text, "fresh")).toBe(entry);
      const attached = await person().post(`${pageOf(document)}/accept`, {
        entry: there,
        fresh: entry,
        same: there,
        ...read,
      });
      expect(attached.location).toBe(`/portfolio/training/${there}`);
      expect(await stage.rows("portfolio_entries")).toHaveLength(1);
      expect(await stage.rows("entry_documents")).toHaveLength(1);
      const another = await person().post(`${pageOf(told)}/accept`, {
        entry,
        fresh: entry,
        same: there,
        ...read,
      });
      expect(another.location).toBe(`/portfolio/training/${entry}`);
      expect(await stage.rows("portfolio_entries")).toHaveLength(2);
    }));

  test("is there, empty, where nothing could be read, until somebody says what it is", async () =>
    stage.forgetting(async () => {
      const document = await keepDocumentOf(stage.world, personId);
      const { text } = await person().get(pageOf(document));
      expect(text).toContain("We could not read a title, a date or hours");
      const made = await person().post(`${pageOf(document)}/accept`, {
        entry: hidden(text, "entry"),
        title: "Babies",
      });
      expect((await person().follow(made)).text).toContain("certificate.png");
      expect((await person().get(pageOf(document))).text).not.toContain("We could not read");
      const other = await keepDocumentOf(stage.world, personId, { name: "letter.png" });
      await person().post(`${pageOf(other)}/decline`, {});
      expect((await person().get(pageOf(other))).text).not.toContain("We could not read");
    }));
});
