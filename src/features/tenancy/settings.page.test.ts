import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MemberName } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { historyOf, proposalOf } from "../../../tests/kit/settings.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Proposal } from "../../core/association/change-setting.ts";
import { latestPosition, settingOn } from "../../core/association/setting-history.ts";
import { type SettingKey, settingKeys, settingOf } from "../../core/association/settings/catalogue.ts";
import { parseDay } from "../../core/kernel/calendar.ts";
import { changeSetting } from "./change-setting.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const administrator = staffOf("a-association-administrator", "a");

const propose = async (change: Parameters<typeof proposalOf>[1]): Promise<Proposal> =>
  proposalOf(house, change);

const signedIn = (name: MemberName): Browser => memberAt(house, name);

/** Something else than what is usual, as the fields of each setting hold it. */
const typed: { readonly [K in SettingKey]: Readonly<Record<string, string | readonly string[]>> } = {
  branding: { "welcome.en": "Good day", "welcome.es": "Buenos días" },
  contact: { replyTo: "Office@Valley.example", website: "https://valley.example", telephone: "", postal: "" },
  languages: { offered: ["en", "es"], main: "es" },
  "time-zone": { zone: "America/Detroit" },
  editions: { edition: ["categories-2017"], "overlay.categories-2017": [] },
  "category-labels": { "label.IFA.en": "Associate", "label.IFA.es": "Asociado/a" },
  calendar: { "round.2.submitBy": "2026-09-01", "round.2.decideBy": "2026-11-01", "renewalOpens.day": "02" },
  "application-rules": { feesGuard: ["registration"], monthsToPrepare: "30", daysToAppeal: "0" },
  "review-rules": { reviewers: "1", secondLevel: "always", committeeVotes: [] },
  "reference-rules": { validMonths: "9", uninformed: "5" },
  "reminder-rules": { "submission.before": "90, 30", "answers.onLastDay": [], "rating.after": "" },
  "quiet-hours": { areKept: [] },
  "mail-application-moved": { "subject.en": "News of {association}" },
  "mail-application-reminder": { "text.en": "Dear {name}, call us.", "text.es": "Llámenos, {name}." },
  "mail-rating-request": { "text.en": "Thank you for helping {applicant}." },
  "mail-rating-reminder": { "subject.es": "{applicant} espera" },
  currency: { currency: "MXN" },
  fees: { currency: "USD", "fee.exam.all": "300", "fee.registration.IFA": "15,50" },
};

describe("the pages of settings", () => {
  beforeAll(async () => {
    // Categories are labelled and charged for where an edition is offered.
    await changeSetting(house.world, administrator, {
      ...(await propose({ setting: "editions", value: [{ edition: "alliance-2024", overlays: [] }] })),
      holdsFrom: parseDay("2026-03-02") ?? 0,
    });
  });

  test("show every setting with what holds, to administrators and coordinators", async () => {
    const page = await signedIn("a-coordinator").get("/a/alder-bay/settings");
    expect(page.status).toBe(200);
    for (const setting of settingKeys) expect(page.text).toContain(`/a/alder-bay/settings/${setting}"`);
    expect(page.text).not.toContain("Change:");
    expect((await signedIn("a-reviewer").get("/a/alder-bay/settings")).status).toBe(403);
    expect((await signedIn("b-association-administrator").get("/a/alder-bay/settings")).status).toBe(403);
  });

  test.each(settingKeys)(
    "change %s from the first of next month: form, what changes, saved, in the list",
    async (setting) => {
      const address = `/a/alder-bay/settings/${setting}`;
      const visitor = signedIn("a-association-administrator");
      const form = await visitor.get(address);
      expect(form.status).toBe(200);
      const shown = fieldsIn(form, address);
      const fields = { ...shown, ...typed[setting], step: "check" };
      expect(shown["holdsFrom"]).toEqual(["2026-04-01"]);

      const checked = await visitor.post(address, { ...fields, holdsFrom: "2026-05-01" });
      expect([checked.status, checked.location?.split("?")[0]]).toEqual([303, `${address}/preview`]);
      const preview = await visitor.follow(checked);
      expect(preview.status).toBe(200);
      expect(preview.text).toContain('data-label="Without this change"');
      expect(fieldsIn(await visitor.follow(checked), address)).toEqual(fieldsIn(preview, address));
      expect(latestPosition(await historyOf(house, "a"), setting)).toBe(Number(shown["seen"]?.[0]));

      const kept = fieldsIn(preview, address);
      const saved = await visitor.post(address, { ...kept, step: "save" });
      expect([saved.status, saved.location]).toEqual([303, address]);
      const again = await visitor.post(address, { ...kept, step: "save" });
      expect([again.status, again.location]).toEqual([303, address]);
      // Back to the page that showed what would change: it has.
      expect(await visitor.follow(checked)).toMatchObject({ status: 303, location: address });
      const may = parseDay("2026-05-01") ?? 0;
      const history = await historyOf(house, "a");
      expect(
        history.filter((row) => row.setting === setting && "holdsFrom" in row && row.holdsFrom === may),
      ).toHaveLength(1);
      expect(settingOn(history, setting, may).value).not.toEqual(settingOf(setting).usual);
      expect((await visitor.get("/a/alder-bay/settings")).text).toContain("From May 1, 2026");
    },
  );

  test("what is typed is what is saved", async () => {
    const history = await historyOf(house, "a");
    const on = <K extends SettingKey>(key: K) => settingOn(history, key, parseDay("2026-05-01") ?? 0).value;
    expect(on("contact")).toEqual({
      replyTo: "office@valley.example",
      website: "https://valley.example",
      telephone: null,
      postal: null,
    });
    expect(on("fees").amounts).toEqual([
      { kind: "registration", category: "IFA", amount: 1550 },
      { kind: "exam", category: null, amount: 30_000 },
    ]);
    expect(on("calendar")).toEqual({
      rounds: [{ submitBy: "2026-09-01", decideBy: "2026-11-01" }],
      renewalOpens: "10-02",
      renewalDeadline: "12-31",
    });
    expect(on("review-rules")).toMatchObject({ reviewers: 1, secondLevel: "always", committeeVotes: false });
    expect(on("category-labels")).toEqual({ IFA: { en: "Associate", es: "Asociado/a" } });
    expect(on("editions")).toEqual([{ edition: "categories-2017", overlays: [] }]);
  });

  test("say what is wrong at its field, and keep what was typed", async () => {
    const address = "/a/alder-bay/settings/fees";
    const visitor = signedIn("a-association-administrator");
    const fields = fieldsIn(await visitor.get(address), address);
    const answer = await visitor.post(address, {
      ...fields,
      "fee.exam.all": "lots",
      holdsFrom: "2026-03-01",
      step: "check",
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#fee-exam-all"');
    expect(answer.text).toContain('href="#holdsFrom"');
    expect(fieldsIn(answer, address)["fee.exam.all"]).toEqual(["lots"]);
  });

  test("show both where somebody else was quicker, keep what was typed, and then take it", async () => {
    const address = "/a/alder-bay/settings/reference-rules";
    const visitor = signedIn("a-association-administrator");
    const fields = {
      ...fieldsIn(await visitor.get(address), address),
      validMonths: "30",
      holdsFrom: "2026-07-01",
    };
    const preview = await visitor.follow(await visitor.post(address, { ...fields, step: "check" }));
    const quicker = await propose({ setting: "reference-rules", value: { validMonths: 48, uninformed: 5 } });
    await changeSetting(house.world, administrator, { ...quicker, holdsFrom: parseDay("2026-03-02") ?? 0 });
    const refused = await visitor.post(address, { ...fieldsIn(preview, address), step: "save" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Somebody else changed this setting");
    expect(refused.text).toContain("valid for 48 months");
    const shown = fieldsIn(refused, address);
    expect(shown["validMonths"]).toEqual(["30"]);
    const next = await visitor.follow(await visitor.post(address, { ...shown, step: "check" }));
    const saved = await visitor.post(address, { ...fieldsIn(next, address), step: "save" });
    expect(saved.status).toBe(303);
  });

  test("name what changes, from what to what, and fold away what stays", async () => {
    const address = "/a/birch-plain/settings/reference-rules";
    const visitor = signedIn("b-association-administrator");
    const fields = { ...fieldsIn(await visitor.get(address), address), validMonths: "30", step: "check" };
    const { text } = await visitor.follow(await visitor.post(address, fields));
    const [table = "", rest = ""] = text.split("<table")[1]?.split("</table>") ?? [];
    expect(table.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toContain(
      "A rating is valid for 12 months 30 months",
    );
    expect(table).not.toContain("A rating does not count from");
    expect(rest.split("</details>")[0]).toContain("A rating does not count from");
  });

  test("go back from the preview to the form with what was typed, which nobody else opens", async () => {
    const address = "/a/birch-plain/settings/reference-rules";
    const visitor = signedIn("b-association-administrator");
    const fields = { ...fieldsIn(await visitor.get(address), address), validMonths: "31", step: "check" };
    const checked = await visitor.post(address, fields);
    const kept = fieldsIn(await visitor.follow(checked), address);
    const back = await visitor.post(address, { ...kept, step: "edit" });
    expect(back.status).toBe(303);
    const form = await visitor.follow(back);
    expect(fieldsIn(form, address)["validMonths"]).toEqual(["31"]);
    const [, draft = ""] = checked.location?.split("?") ?? [];
    const elsewhere = "/a/birch-plain/settings/fees";
    expect(await visitor.get(`${elsewhere}/preview?${draft}`)).toMatchObject({ location: elsewhere });
    const other = "/a/alder-bay/settings/reference-rules";
    const stranger = signedIn("a-association-administrator");
    expect(await stranger.get(`${other}/preview?${draft}`)).toMatchObject({ location: other });
    expect(fieldsIn(await stranger.get(`${other}?${draft}`), other)["validMonths"]).not.toEqual(["31"]);
    expect((await visitor.get(`${address}/preview`)).location).toBe(address);
  });

  test("show what changes at once where it is too long for an address", async () => {
    const address = "/a/birch-plain/settings/branding";
    const visitor = signedIn("b-association-administrator");
    const typed = { "welcome.en": "安".repeat(1000), "welcome.es": "安".repeat(1000) };
    const fields = { ...fieldsIn(await visitor.get(address), address), ...typed, step: "check" };
    const preview = await visitor.post(address, fields);
    expect([preview.status, preview.text.includes("Without this change")]).toEqual([200, true]);
    const edited = await visitor.post(address, { ...fieldsIn(preview, address), step: "edit" });
    expect([edited.status, fieldsIn(edited, address)["welcome.es"]]).toEqual([200, [typed["welcome.es"]]]);
  });

  test("take a planned change back", async () => {
    const address = "/a/alder-bay/settings/reference-rules";
    const visitor = signedIn("a-association-administrator");
    const { change } = fieldsIn(await visitor.get(address), `${address}/withdraw`);
    expect(change).toHaveLength(1);
    const answer = await visitor.post(`${address}/withdraw`, { change: change ?? [] });
    expect([answer.status, answer.location]).toEqual([303, address]);
    expect((await visitor.get(address)).text).toContain("Taken back");
  });

  test("of a setting that does not exist are not there", async () => {
    expect((await signedIn("a-coordinator").get("/a/alder-bay/settings/weather")).status).toBe(404);
  });

  test("ask the database the same number of questions for one change and for many", async () => {
    const visitor = signedIn("a-association-administrator");
    const count = async (side: string): Promise<number> => {
      const before = house.sent.length;
      await visitor.get(`/a/${side}/settings`);
      return house.sent.length - before;
    };
    const other = signedIn("b-association-administrator");
    const before = house.sent.length;
    await other.get("/a/birch-plain/settings");
    const empty = house.sent.length - before;
    // Names of authors are asked for where there are any.
    expect(await count("alder-bay")).toBe(empty + 1);
  });

  test("show the form again where somebody else changed what a preview was about", async () => {
    const address = "/a/birch-plain/settings/reference-rules";
    const visitor = signedIn("b-association-administrator");
    const fields = { ...fieldsIn(await visitor.get(address), address), validMonths: "33", step: "check" };
    const checked = await visitor.post(address, fields);
    const changed = await changeSetting(house.world, staffOf("b-association-administrator", "b"), {
      id: house.world.ids.id<"setting-change">(),
      setting: "reference-rules",
      value: { validMonths: 48, uninformed: 5 },
      holdsFrom: parseDay("2026-03-02") ?? 0,
      seen: 0,
    });
    expect(changed.ok).toBe(true);
    const page = await visitor.follow(checked);
    expect(page.text).toContain("Somebody else changed this setting");
    expect(fieldsIn(page, address)["validMonths"]).toEqual(["33"]);
  });
});
