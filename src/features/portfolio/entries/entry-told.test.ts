import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { fillEntry, heldBy, makeEntry } from "../../../../tests/kit/entry-pages.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import type { Fields } from "../../../../tests/kit/house.ts";
import { decide, followOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { queriesDuring } from "../../../../tests/kit/queries.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { accountKey } from "../../../web/account-key.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;
const associationName = cast.associations.a.name;

const make = async (kind: EntryKind, typed: Fields): Promise<string> =>
  makeEntry(stage.as("person"), kind, typed);

const page = async (address: string, language = "en"): Promise<string> => {
  const browser = stage.as("person");
  browser.cookies.set("attune-language", language);
  return (await browser.get(address)).text;
};

const toldOn = (text: string): string =>
  /<div id="entry-problems"[^>]*>(.*?)<\/div><\/at-entry>/s.exec(text)?.[1] ?? "";

/** Saves one field as the script does; gives what it puts below the questions. */
const typing = async (entry: string, field: string, typed: string, kind = "training"): Promise<string> => {
  const { text } = await stage.as("person").get(`/portfolio/${kind}/${entry}`);
  const base = Number(/<at-entry[^>]* data-version="(\d+)"/.exec(text)?.[1]);
  const answer = await stage.as("person").post("/portfolio/save", {
    account: accountKey(personId),
    entry,
    kind,
    editor: heldBy(text)["editor"] ?? "",
    saves: JSON.stringify([{ field, typed: [typed], base, number: 1 }]),
  });
  return (JSON.parse(answer.text) as { readonly told: string }).told;
};

const training = { title: "Babies", date: "2025-03-01", hours: "6" };

describe("what staff confirmed", () => {
  const degree = {
    kind: "degree",
    level: "bachelor",
    degree: "BSW",
    finished: "finished",
    conferredOn: "2019-05-20",
    transcript: "official",
  };

  const confirm = async (): Promise<void> => {
    await sharePortfolioOf(stage.world, "a", personId);
    const staff = stage.as("a-coordinator");
    const address = `/a/${cast.associations.a.slug}/portfolios/${personId}`;
    const sent = await staff.post(
      `${address}/confirm`,
      fieldsIn(await staff.get(address), `${address}/confirm`),
    );
    expect(sent.status).toBe(303);
  };

  test("is said on the page and in the list, and that it changed since", async () =>
    stage.forgetting(async () => {
      const id = await make("education", degree);
      const address = `/portfolio/education/${id}`;
      expect(await page(address)).not.toContain("onfirmed by");
      await confirm();
      const said = `Confirmed by ${associationName} since March 2, 2026`;
      expect(toldOn(await page(address))).toContain(`Official transcript received. ${said}.`);
      expect(await page("/portfolio/education")).toContain(said);
      expect(await page("/portfolio/education", "es")).toContain(`Confirmado por ${associationName} desde`);
      expect(await typing(id, "notes", "x", "education")).toContain(said);
      const changed = `Was confirmed by ${associationName}, and changed since`;
      expect(await typing(id, "degree", "BA", "education")).toContain(changed);
      expect(toldOn(await page(address))).toContain(changed);
      const listed = await page("/portfolio/education");
      expect(listed).toContain(changed);
      expect(listed).not.toContain(said);
      expect(await page(address, "es")).toContain(`Lo había confirmado ${associationName}`);
    }));

  test("of declarations says which", async () =>
    stage.forgetting(async () => {
      await make("declarations", { ethicsSignedOn: "2025-01-01" });
      await confirm();
      expect(toldOn(await page("/portfolio/declarations"))).toContain(
        `Code of ethics signed. Confirmed by ${associationName} since March 2, 2026.`,
      );
    }));
});

describe("whether an entry counts", () => {
  const no = "For Infant Family Specialist it does not count: it is not relationship-based.";
  const haveInMind = async (): Promise<void> => {
    await decide(stage.world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
    await followOf(stage.world, "a", personId, ["alliance-2024/IFS"]);
  };
  const yes = "It counts for Infant Family Specialist.";

  test("for what the person has in mind is said on its page, and as soon as it is typed", async () =>
    stage.forgetting(async () => {
      await haveInMind();
      const id = await make("training", training);
      const address = `/portfolio/training/${id}`;
      expect(toldOn(await page(address))).toContain(no);
      expect(toldOn(await page(address, "es"))).toMatch(
        /Para [^<]+ no cuenta: no se basa en las relaciones\./,
      );
      const told = await typing(id, "relationshipBased", "yes");
      expect(told).toContain(yes);
      expect(told).toContain("This entry is complete.");
      expect(toldOn(await page(address))).toBe(told);
    }));

  test("of work without an age group says that none is ticked", async () =>
    stage.forgetting(async () => {
      await haveInMind();
      const id = await make("work", {
        title: "Home visitor",
        kind: "paid",
        from: "2019-05-01",
        going: "goes-on",
      });
      const address = `/portfolio/work/${id}`;
      const none = "For Infant Family Specialist it does not count: no age group is ticked.";
      expect(toldOn(await page(address))).toContain(none);
      expect(toldOn(await page(address, "es"))).toContain("no está marcada ninguna franja de edad.");
      await fillEntry(stage.as("person"), address, { bands: ["early-childhood"] });
      expect(toldOn(await page(address))).toContain("it is not marked with the age group asked.");
    }));

  test("is not said of what is not complete, nor on a page that was not saved", async () =>
    stage.forgetting(async () => {
      await haveInMind();
      const id = await make("training", training);
      expect(toldOn(await page(`/portfolio/training/${id}`))).toContain(no);
      expect(await typing(id, "hours", "")).not.toContain("Infant Family Specialist");
      expect(toldOn(await page(`/portfolio/training/${id}`))).not.toContain("Infant Family Specialist");
      await typing(id, "hours", "6");
      const refused = await fillEntry(stage.as("person"), `/portfolio/training/${id}`, {
        notes: "a".repeat(10_001),
      });
      expect(refused.status).toBe(409);
      expect(toldOn(refused.text)).not.toContain("Infant Family Specialist");
    }));

  test("takes as many statements for many entries as for one, and fewer where nothing is in mind", async () =>
    stage.forgetting(async () => {
      const id = await make("training", training);
      const sent = async (title: string): Promise<number> =>
        (await queriesDuring(stage, async () => typing(id, "title", title))).length;
      const without = await sent("A");
      await haveInMind();
      const once = await sent("B");
      for (const title of ["One", "Two", "Three"]) await make("training", { ...training, title });
      expect([await sent("C"), without < once]).toEqual([once, true]);
    }));
});

describe("what is said once it is saved", () => {
  test("of one more, and nothing of the state of a page that begins", async () =>
    stage.forgetting(async () => {
      const browser = stage.as("person");
      await fillEntry(browser, "/portfolio/training/new", { ...training, next: "another" });
      const fresh = await browser.get("/portfolio/training/new");
      expect(fresh.text).toContain("Saved. Here is another one.");
      expect(fresh.text).not.toContain("Nothing is saved yet.");
      await fillEntry(browser, "/portfolio/training/new", { title: "Half", next: "another" });
      expect((await browser.get("/portfolio/training/new")).text).toContain(
        "Saved, but it does not count yet: the list says what is missing. Here is another one.",
      );
    }));

  test("of one that counts without something that cannot be read, as the list says", async () =>
    stage.forgetting(async () => {
      const browser = stage.as("person");
      const work = { title: "Home visitor", kind: "paid", from: "2019-05-01", going: "goes-on" };
      const unclear = { ...work, families: "about 22", next: "another" };
      await fillEntry(browser, "/portfolio/work/new", unclear);
      expect((await browser.get("/portfolio/work/new")).text).toContain(
        "Saved. Something in it could not be read: the list says what. Here is another one.",
      );
      const listed = (await browser.get("/portfolio/work")).text;
      expect(listed).toContain("Complete");
      expect(listed).toContain("Left out: “How many families?”: Please give a whole number</p>");
    }));

  test("of hours that cannot be read and might be taken away: it does not count yet", async () =>
    stage.forgetting(async () => {
      const provider = await make("providers", { name: "Rosa Quintanilla" });
      const rsc = { provider, form: "group", from: "2025-01-01", to: "2025-06-30", hours: "24" };
      const id = await make("rsc", { ...rsc, aboutProvisionHours: "12..5" });
      const told = toldOn(await page(`/portfolio/rsc/${id}`));
      expect(told).toContain("Please write hours as 1.5 or 1:30</a>");
      expect(told).not.toContain("This entry is complete.");
      expect(await page("/portfolio/rsc")).toContain("Not counted yet: “");
    }));

  test("of somebody who counts without something that cannot be read: the RSC that they were typed for", async () =>
    stage.forgetting(async () => {
      const browser = stage.as("person");
      const rsc = await make("rsc", { form: "group" });
      const half = { name: "Rosa Quintanilla", held: ["IMHS", "", ""] };
      const saved = await fillEntry(browser, `/portfolio/providers/new?for=${rsc}`, half);
      expect(saved.location).toBe(`/portfolio/rsc/${rsc}`);
    }));

  test("of what is not complete only the page tells why, which changes with what is typed", async () =>
    stage.forgetting(async () => {
      const browser = stage.as("person");
      const saved = await fillEntry(browser, "/portfolio/training/new", { title: "Half" });
      const { text } = await browser.get(saved.location ?? "");
      expect(text).toContain("<p>Saved.</p>");
      expect(text).not.toContain("It does not count yet");
      expect(toldOn(text)).toContain("“Day” is missing");
    }));
});
