import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { addressIn, fillEntry, heldBy, makeEntry, sendPage } from "../../../../tests/kit/entry-pages.ts";
import { fieldsIn } from "../../../../tests/kit/form-fields.ts";
import type { Answer, Fields } from "../../../../tests/kit/house.ts";
import { decide, followOf } from "../../../../tests/kit/makers.ts";
import { looseEnds } from "../../../../tests/kit/markup.ts";
import { recordInRegister } from "../../../../tests/kit/register.ts";
import { openStage, type Row, type Stage } from "../../../../tests/kit/stage.ts";
import { entryFields } from "../../../core/entries/fields.ts";
import { entryKinds } from "../../../core/entries/kinds.ts";
import { HOUR } from "../../../core/kernel/instant.ts";
import { languages } from "../../../ui/wording/speech.ts";
import { accountKey } from "../../../web/account-key.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const get = async (address: string): Promise<Answer> => stage.as("person").get(address);
const fill = async (address: string, changed: Fields): Promise<Answer> =>
  fillEntry(stage.as("person"), address, changed);
const make = async (kind: (typeof entryKinds)[number], typed: Fields): Promise<string> =>
  makeEntry(stage.as("person"), kind, typed);

const entries = async (): Promise<readonly Row[]> =>
  (await stage.rows("portfolio_entries")).toSorted((a, b) => Number(a["position"]) - Number(b["position"]));
const typedIn = (row: Row | undefined): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries((row?.["fields"] ?? {}) as Record<string, { typed: readonly string[] }>).map(
      ([name, { typed }]) => [name, typed],
    ),
  );
const audited = async (): Promise<readonly unknown[]> =>
  (await stage.rows("audit_events"))
    .toSorted((a, b) => Number(a["number"]) - Number(b["number"]))
    .map(({ action }) => action)
    .filter((action) => String(action).startsWith("entry"));

const training = { title: "Babies", date: "2025-03-01", hours: "1:30" };

describe("the page of an entry", () => {
  const kinds = entryKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

  test.each(kinds)("of %s in %s asks every question once, each tied to its label", async (kind, language) =>
    stage.forgetting(async () => {
      const browser = stage.as("person");
      browser.cookies.set("attune-language", language);
      const { status, text } = await browser.get(
        kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${kind}/new`,
      );
      expect(status).toBe(200);
      const asked = [...text.matchAll(/class="entry-field" data-field="(\w+)"/g)].map(([, name]) => name);
      expect(asked).toHaveLength(entryFields[kind].length);
      expect(new Set(asked)).toEqual(new Set(entryFields[kind].map(({ name }) => name)));
      expect(looseEnds(text)).toEqual([]);
      expect(await entries()).toEqual([]);
    }),
  );

  test("tells the script what it saves", async () =>
    stage.forgetting(async () => {
      const id = await make("training", training);
      const { text } = await get(`/portfolio/training/${id}`);
      expect(text).toMatch(
        new RegExp(
          `<at-entry data-kind="training" data-entry="${id}" data-version="\\d+" data-save="/portfolio/save">`,
        ),
      );
      expect(text).toContain('data-field="date" data-when-field="logged" data-when-holds="total"');
      expect(JSON.parse(heldBy(text)["shown"] ?? "")).toMatchObject({
        title: ["Babies"],
        part: ["attended"],
        sessions: [],
      });
      expect(text).toMatch(/<aside id="readiness"[^>]* data-source="\/portfolio\/readiness\/panel/);
    }));

  test("is nobody else's, and not where no entry is", async () =>
    stage.forgetting(async () => {
      const id = await make("training", training);
      expect((await stage.as("other-person").get(`/portfolio/training/${id}`)).status).toBe(404);
      for (const address of [
        `/portfolio/work/${id}`,
        "/portfolio/training/other",
        `/portfolio/training/${id.replaceAll(/./g, "0")}`,
      ])
        expect((await get(address)).status).toBe(404);
    }));

  test("begins with what was the same the last time, and stores nothing of it", async () =>
    stage.forgetting(async () => {
      const provider = await make("providers", { name: "Rosa Quintanilla" });
      await make("rsc", { provider, form: "group", from: "2025-01-01", to: "2025-06-30", hours: "12" });
      const { text } = await get("/portfolio/rsc/new");
      expect(text).toContain(`<option value="${provider}" selected`);
      expect(text).toMatch(/value="group" checked/);
      expect(JSON.parse(heldBy(text)["shown"] ?? "")).toMatchObject({ provider: [], form: [] });
      // What is sent is what the page showed, and is saved with the first thing typed.
      await sendPage(stage.as("person"), text, { provider, form: "group", hours: "2" });
      expect(typedIn((await entries()).at(-1))).toEqual({
        provider: [provider],
        form: ["group"],
        hours: ["2"],
      });
    }));
});

describe("saving with the button", () => {
  test("keeps what was typed and leads to the list", async () =>
    stage.forgetting(async () => {
      const saved = await fill("/portfolio/training/new", training);
      expect([saved.status, saved.location]).toEqual([303, "/portfolio/training"]);
      expect((await entries()).map(typedIn)).toEqual([
        { title: ["Babies"], date: ["2025-03-01"], hours: ["1:30"] },
      ]);
      expect(await audited()).toEqual(["entry.added"]);
    }));

  test("keeps what is half typed, and says why it does not count", async () =>
    stage.forgetting(async () => {
      const saved = await fill("/portfolio/training/new", { title: "Babies", hours: "many" });
      expect(saved.location).toMatch(/^\/portfolio\/training\/[0-9a-f-]{36}$/);
      const { text } = await get(saved.location ?? "");
      expect(text).toContain("“Day” is missing");
      expect(text).toContain("Please write hours as 1.5 or 1:30.");
      expect(text).toContain('value="Babies"');
      expect(text).toContain('value="many"');
    }));

  test("a new one with nothing in it makes no entry", async () =>
    stage.forgetting(async () => {
      const { status, text } = await fill("/portfolio/training/new", {});
      expect(status).toBe(422);
      expect(text).toContain("“Title of the training” is missing");
      expect(await entries()).toEqual([]);
    }));

  test("pressed twice happens once, and again later saves what was typed since", async () =>
    stage.forgetting(async () => {
      const browser = stage.as("person");
      const { text } = await get("/portfolio/training/new");
      const before = await sendPage(browser, text, training);
      const [once] = await entries();
      const twice = await sendPage(browser, text, training);
      expect([before.location, twice.location]).toEqual(["/portfolio/training", "/portfolio/training"]);
      expect(typedIn((await entries())[0])).toEqual(typedIn(once));
      // The browser kept the page; it is sent again with another text.
      await sendPage(browser, text, { ...training, title: "Babies and toddlers" });
      const rows = await entries();
      expect(rows.map((row) => typedIn(row)["title"])).toEqual([["Babies and toddlers"]]);
      expect(rows[0]?.["others"]).toEqual([]);
      expect(await audited()).toEqual(["entry.added"]);
    }));

  test("changes only what was changed: two pages of one entry do not undo each other", async () =>
    stage.forgetting(async () => {
      const id = await make("training", training);
      const address = `/portfolio/training/${id}`;
      const [desk, phone] = [await get(address), await get(address)];
      await sendPage(stage.as("person"), desk.text, { place: "Willow" });
      await sendPage(stage.as("person"), phone.text, { trainer: "Rosa Quintanilla" });
      expect(typedIn((await entries())[0])).toEqual({
        title: ["Babies"],
        date: ["2025-03-01"],
        hours: ["1:30"],
        place: ["Willow"],
        trainer: ["Rosa Quintanilla"],
      });
    }));

  test("keeps what a question holds that is not asked at the moment", async () =>
    stage.forgetting(async () => {
      const id = await make("training", training);
      await fill(`/portfolio/training/${id}`, { logged: "sessions", sessions: ["2025-03-02", "2", "", ""] });
      expect(typedIn((await entries())[0])).toMatchObject({
        date: ["2025-03-01"],
        hours: ["1:30"],
        logged: ["sessions"],
        sessions: ["2025-03-02", "2"],
      });
    }));

  test("takes a tick away, and empties a field", async () =>
    stage.forgetting(async () => {
      const id = await make("training", { ...training, relationshipBased: "yes", place: "Willow" });
      await fill(`/portfolio/training/${id}`, { relationshipBased: [], place: "" });
      const typed = typedIn((await entries())[0]);
      expect([typed["relationshipBased"], typed["place"]]).toEqual([[], []]);
    }));

  test("leads to one more", async () =>
    stage.forgetting(async () => {
      const saved = await fill("/portfolio/training/new", { ...training, next: "another" });
      expect(saved.location).toBe("/portfolio/training/new");
    }));

  test("makes room for more lines", async () =>
    stage.forgetting(async () => {
      const saved = await fill("/portfolio/training/new", {
        title: "Series",
        logged: "sessions",
        sessions: ["2025-03-01", "1", "", "", "2025-03-08", "2"],
        next: "more-rows",
      });
      expect(saved.location).toMatch(/\?rows=10#sessions$/);
      const { text } = await get(saved.location?.split("#")[0] ?? "");
      expect(text.match(/name="sessions"/g)).toHaveLength((2 + 10) * 2);
      expect(text).toContain('value="2025-03-08"');
    }));

  test("refuses more than an entry can hold, and shows what was typed", async () =>
    stage.forgetting(async () => {
      const id = await make("training", training);
      const long = "a".repeat(10_001);
      const { status, text } = await fill(`/portfolio/training/${id}`, { notes: long, place: "Willow" });
      expect(status).toBe(409);
      expect(text).toContain("This is more than an entry can hold.");
      expect(text).toContain(long);
      expect(text).toContain('value="Willow"');
      expect(typedIn((await entries())[0])["place"]).toBeUndefined();
    }));

  test("does not understand a page that is not ours", async () =>
    stage.forgetting(async () => {
      const { text } = await get("/portfolio/training/new");
      for (const changed of [
        { shown: "{" },
        { shown: '{"title":"x"}' },
        { editor: "x" },
        { seen: "-1" },
        { keep: "title" },
      ])
        expect((await sendPage(stage.as("person"), text, { ...training, ...changed })).status).toBe(422);
      expect((await stage.as("person").post("/portfolio/training/new", heldBy(text))).status).toBe(404);
      expect(await entries()).toEqual([]);
    }));

  test("brings back an entry that was deleted meanwhile: the edit wins", async () =>
    stage.forgetting(async () => {
      const id = await make("training", training);
      const { text } = await get(`/portfolio/training/${id}`);
      await stage.as("person").post(`/portfolio/training/${id}/delete`, { seen: heldBy(text)["seen"] ?? "" });
      await sendPage(stage.as("person"), text, { place: "Willow" });
      expect((await entries())[0]?.["deleted_at"]).toBeNull();
      expect(await audited()).toEqual(["entry.added", "entry.deleted", "entry.restored"]);
    }));

  test("tells the audit once for each sitting", async () =>
    stage.forgetting(async () => {
      const id = await make("training", training);
      await fill(`/portfolio/training/${id}`, { place: "Willow" });
      stage.clock.advance(2 * HOUR);
      await fill(`/portfolio/training/${id}`, { place: "Alder" });
      expect(await audited()).toEqual(["entry.added", "entry.edited"]);
    }));
});

describe("a page of another account", () => {
  const ofAnother = async (): Promise<readonly Row[]> =>
    (await entries()).filter((row) => row["person_id"] === cast.members["other-person"].personId);

  test.each([
    ["en", "This was typed under another account"],
    ["es", "Esto se escribió con otra cuenta"],
  ])("is not saved, says so in %s, and holds what was typed for its own", async (language, said) =>
    stage.forgetting(async () => {
      const { text } = await get("/portfolio/training/new");
      const browser = stage.as("other-person");
      browser.cookies.set("attune-language", language);
      const refused = await sendPage(browser, text, training);
      expect(refused.status).toBe(409);
      expect(refused.text).toContain(said);
      expect(refused.text).toContain('value="Babies"');
      expect(heldBy(refused.text)["account"]).toBe(accountKey(cast.members.person.personId));
      // Pressed once more by the same, it is still not theirs.
      expect((await sendPage(stage.as("other-person"), refused.text, training)).status).toBe(409);
      expect(await entries()).toEqual([]);
      const saved = await sendPage(stage.as("person"), refused.text, training);
      expect(saved.location).toBe("/portfolio/training");
      expect([(await ofAnother()).length, (await entries()).map(typedIn)]).toEqual([
        0,
        [{ title: ["Babies"], date: ["2025-03-01"], hours: ["1:30"] }],
      ]);
    }),
  );

  test("that was kept after its session ended is not saved either", async () =>
    stage.forgetting(async () => {
      const { text } = await get("/portfolio/training/new");
      const kept = await sendPage(stage.as("visitor"), text, training);
      expect(kept.status).toBe(401);
      const fields = fieldsIn(kept, addressIn(text));
      expect((await stage.as("other-person").post(addressIn(text), fields)).status).toBe(409);
      expect(await entries()).toEqual([]);
      expect((await stage.as("person").post(addressIn(text), fields)).location).toBe("/portfolio/training");
    }));

  test("changes no declarations, of which everybody has one", async () =>
    stage.forgetting(async () => {
      const { text } = await get("/portfolio/declarations");
      await makeEntry(stage.as("other-person"), "declarations", { ethicsSignedOn: "2025-01-01" });
      const before = await entries();
      const refused = await sendPage(stage.as("other-person"), text, { declared: ["providesRsc"] });
      expect(refused.status).toBe(409);
      expect(await entries()).toEqual(before);
    }));

  test("is taken only where it says whose it is", async () =>
    stage.forgetting(async () => {
      const { text } = await get("/portfolio/training/new");
      const nobodys = text.replace(/<input type="hidden" name="account" value="[^"]*"/g, "<input");
      expect((await sendPage(stage.as("person"), nobodys, training)).status).toBe(409);
      expect(await entries()).toEqual([]);
    }));
});

describe("whom an address names in the register", () => {
  test("is shown, and stored only with what somebody sends", async () =>
    stage.forgetting(async () => {
      const provider = await make("providers", { address: "rosa@people.example" });
      const { id } = await recordInRegister(stage.world, "a", { name: "Rosa Quintanilla" });
      const before = await entries();
      const { text } = await get(`/portfolio/providers/${provider}?holder=${id}`);
      for (const field of ["holder", "name"]) expect(text).toContain(`data-field="${field}" data-unsaved=""`);
      expect(text.match(/data-unsaved/g)).toHaveLength(2);
      expect(text).toContain("This is not saved yet.");
      expect(await entries()).toEqual(before);
      await sendPage(stage.as("person"), text, { holder: id, name: "Rosa Quintanilla" });
      expect(typedIn((await entries())[0])).toMatchObject({ holder: [id], name: ["Rosa Quintanilla"] });
      expect((await get(`/portfolio/providers/${provider}`)).text).not.toContain("data-unsaved");
    }));

  test.each(["providers", "references"] as const)(
    "is not asked about again in %s, and another name is told, with two ways out",
    async (kind) =>
      stage.forgetting(async () => {
        const { id } = await recordInRegister(stage.world, "a", { name: "Rosa Quintanilla" });
        const named = await make(kind, { name: "Rosa Q." });
        const address = `/portfolio/${kind}/${named}`;
        const said = "There is nothing for you to fill in here.";
        const hidden = /data-hidden-with="holder" hidden=""[^]*name="held"/;
        const before = (await get(address)).text;
        expect(before).not.toMatch(hidden);
        expect(before).toContain(`<p data-shown-with="holder" hidden="">The register answers this. ${said}`);
        await fill(address, { holder: id });
        const { text } = await get(address);
        expect(text).toMatch(hidden);
        expect(text).toContain(`<p data-shown-with="holder">The register answers this. ${said}`);
        expect(text).toContain("You typed “Rosa Q.”. The register has “Rosa Quintanilla”.");
        expect(text).toContain(`href="${address}?holder=none#name"`);
        const taken = (await get(`${address}?holder=${id}&named=register`)).text;
        expect(taken).toContain('value="Rosa Quintanilla"');
        expect(taken).not.toContain("You typed “Rosa");
        expect(typedIn((await entries())[0])).toMatchObject({ name: ["Rosa Q."] });
      }),
  );
});

describe("an answer that could only add something", () => {
  test("and that cannot be read is told at its field and in the list, and the entry counts", async () =>
    stage.forgetting(async () => {
      const job = { title: "Home visitor", kind: "paid", from: "2019-05-01", going: "goes-on" };
      const { text } = await get("/portfolio/work/new");
      const saved = await sendPage(stage.as("person"), text, { ...job, families: "about 22" });
      expect(saved.headers.get("location")).toBe(addressIn(text));
      const page = (await get(addressIn(text))).text;
      expect(page).toContain("This entry is complete.");
      expect(page).toContain('value="about 22"');
      expect(page).toMatch(/data-field="families".*?Please give a whole number\./s);
      expect(page).toContain('<a href="#families">“How many families?”: Please give a whole number</a>');
      const listed = (await get("/portfolio/work")).text;
      expect(listed).toContain("Left out: “How many families?”: Please give a whole number</p>");
      expect(listed).not.toContain("Not counted yet");
    }));

  test("is not called optional where some rule looks at it, and says what it is needed for", async () =>
    stage.forgetting(async () => {
      const label = async (): Promise<string> =>
        /<label for="families">.*?<\/div>/s.exec((await get("/portfolio/work/new")).text)?.[0] ?? "";
      expect(await label()).not.toContain("optional");
      expect(await label()).not.toContain("Needed for");
      await decide(stage.world, "a", "editions", [{ edition: "alliance-2024", overlays: [] }]);
      await followOf(stage.world, "a", cast.members.person.personId, ["alliance-2024/IFS"]);
      expect(await label()).toContain("Needed for Infant Family Specialist.");
      expect((await get("/portfolio/work/new")).text).toMatch(
        /<label for="employer">[^<]*<span class="need">/,
      );
    }));
});

test("lines of which none is begun are only missing", async () =>
  stage.forgetting(async () => {
    const id = await make("training", { title: "Babies", logged: "sessions" });
    const empty = (await get(`/portfolio/training/${id}`)).text;
    expect(empty).toContain("“Days and hours” is missing");
    expect(empty).not.toContain("Every line needs");
    await fill(`/portfolio/training/${id}`, { sessions: ["2025-03-01", ""] });
    const begun = (await get(`/portfolio/training/${id}`)).text;
    expect(begun).toContain("“Days and hours”: Every line needs a day and hours</a>");
  }));

describe("the same field changed in two places", () => {
  const collide = async (): Promise<{ readonly address: string; readonly answer: Answer }> => {
    const address = `/portfolio/training/${await make("training", training)}`;
    const [desk, phone] = [await get(address), await get(address)];
    await sendPage(stage.as("person"), desk.text, { title: "From the desk" });
    const answer = await sendPage(stage.as("person"), phone.text, { title: "From the phone" });
    return { address, answer };
  };
  const choose = async (address: string, text: string, which: "here" | "there"): Promise<void> => {
    const keep = [...text.matchAll(/name="keep" value="(title\|[^"]*)"/g)]
      .map(([, value = ""]) => value)
      .find((value) => value.endsWith("|here") === (which === "here"));
    expect((await fill(address, { keep: keep ?? "" })).location).toBe(address);
  };

  test("keeps both and asks", async () =>
    stage.forgetting(async () => {
      const { address, answer } = await collide();
      expect(answer.location).toBe(address);
      const { text } = await get(address);
      expect(text).toContain("This page: From the desk");
      expect(text).toMatch(/On another page you also typed: From the phone \(.*March 2, 2026/);
      expect((await get("/portfolio/training")).text).toContain("This was changed in two places");
    }));

  test.each([
    ["here", "From the desk"],
    ["there", "From the phone"],
  ] as const)("%s stays when it is chosen", async (which, expected) =>
    stage.forgetting(async () => {
      const { address } = await collide();
      await choose(address, (await get(address)).text, which);
      const [row] = await entries();
      expect(typedIn(row)["title"]).toEqual([expected]);
      expect(row?.["others"]).toEqual([]);
    }),
  );

  test("settles only what was seen", async () =>
    stage.forgetting(async () => {
      const { address } = await collide();
      const { text } = await get(address);
      const stale = text.replace(/name="seen" value="\d+"/, 'name="seen" value="1"');
      await sendPage(
        stage.as("person"),
        stale.replace(
          /name="editor" value="[^"]*"/,
          'name="editor" value="0e000000-0000-4000-8000-000000000009"',
        ),
        {
          title: "From the tablet",
        },
      );
      await sendPage(stage.as("person"), text, { keep: "title|here" });
      const [row] = await entries();
      expect(typedIn(row)["title"]).toEqual(["From the desk"]);
      expect(row?.["others"]).toMatchObject([{ typed: ["From the tablet"] }]);
    }));
});

describe("somebody who gives RSC", () => {
  test("is typed from the entry that needs them, and comes back named in it", async () =>
    stage.forgetting(async () => {
      const away = await fill("/portfolio/rsc/new", { form: "group", hours: "12", next: "provider" });
      expect(away.location).toMatch(/^\/portfolio\/providers\/new\?for=[0-9a-f-]{36}$/);
      const rsc = away.location?.split("=")[1] ?? "";
      const back = await fill(away.location ?? "", { name: "Rosa Quintanilla" });
      expect(back.location).toBe(`/portfolio/rsc/${rsc}`);
      const { text } = await get(back.location ?? "");
      expect(text).toMatch(/<option value="[0-9a-f-]{36}" selected="">Rosa Quintanilla/);
      expect(text).toContain('value="12"');
    }));

  test("without a name has to be finished first", async () =>
    stage.forgetting(async () => {
      const away = await fill("/portfolio/rsc/new", { next: "provider" });
      const half = await fill(away.location ?? "", { level: "master" });
      expect(half.location).toMatch(/^\/portfolio\/providers\/[0-9a-f-]{36}\?for=[0-9a-f-]{36}$/);
      const back = await fill(half.location ?? "", { name: "Rosa Quintanilla" });
      expect(back.location).toMatch(/^\/portfolio\/rsc\/[0-9a-f-]{36}$/);
    }));

  test("who does not count yet keeps the RSC from counting", async () =>
    stage.forgetting(async () => {
      const provider = await make("providers", { address: "rosa@people.example" });
      const saved = await fill("/portfolio/rsc/new", {
        provider,
        form: "group",
        from: "2025-01-01",
        to: "2025-06-30",
        hours: "12",
      });
      const { text } = await get(saved.location ?? "");
      expect(text).toContain("the person you chose is not filled in yet");
    }));

  test("for an entry that is gone is only saved", async () =>
    stage.forgetting(async () => {
      const back = await fill("/portfolio/providers/new?for=0c000000-0000-4000-8000-000000000009", {
        name: "Rosa",
      });
      expect(back.location).toBe("/portfolio/providers");
    }));
});

describe("declarations", () => {
  test("are one entry, however many pages made one", async () =>
    stage.forgetting(async () => {
      const [desk, phone] = [await get("/portfolio/declarations"), await get("/portfolio/declarations")];
      expect(addressIn(desk.text)).not.toBe(addressIn(phone.text));
      await sendPage(stage.as("person"), desk.text, { declared: ["providesRsc"] });
      const saved = await sendPage(stage.as("person"), phone.text, { ethicsSignedOn: "2025-01-01" });
      expect(saved.location).toBe("/portfolio/declarations");
      expect((await entries()).map(typedIn)).toEqual([
        { declared: ["providesRsc"], ethicsSignedOn: ["2025-01-01"] },
      ]);
      expect((await get("/portfolio/declarations")).text).toMatch(/value="providesRsc" checked/);
    }));
});

describe("the questions", () => {
  const apart = (text: string): string =>
    /<details class="disclosure"( open="")?><summary>More that other.*?<\/details>/s.exec(text)?.[0] ?? "";

  test("that no rule of an association followed needs stand apart, and are kept", async () =>
    stage.forgetting(async () => {
      const editions = [{ edition: "alliance-2024", overlays: [] }];
      await decide(stage.world, "a", "editions", editions);
      expect(apart((await get("/portfolio/work/new")).text)).toBe("");
      await followOf(stage.world, "a", cast.members.person.personId);
      const { text } = await get("/portfolio/work/new");
      expect(apart(text)).toContain('name="relationshipFocus"');
      expect(apart(text)).not.toContain('name="families"');
      expect(apart(text)).not.toContain(" open");
      const work = await make("work", { title: "Aide", relationshipFocus: "yes" });
      expect(apart((await get(`/portfolio/work/${work}`)).text)).toContain(" open");
    }));
});
