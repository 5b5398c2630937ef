import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Account, addAccount, everyRow, signedIn } from "../../../tests/kit/accounts.ts";
import { cast } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { type Browser, browser, days, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { decideListingOf, listingFields, offerListingOf } from "../../../tests/kit/listings.ts";
import { decide } from "../../../tests/kit/makers.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { heldSince2020, recordInRegister } from "../../../tests/kit/register.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { listOffered } from "../../store/listings.ts";
import { decideListing } from "./decide-listing.ts";

let house: TestHouse;
let account: Account;
let at: Browser;
let visitor: Browser;
let count = 0;
let name = "";
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(async () => {
  house.clock.set(START);
  account = await addAccount(house);
  at = await signedIn(house, account);
  visitor = browser(house);
  name = `Provider Number${String.fromCharCode(97 + count++)}`;
});

const offered = async (content = {}) => offerListingOf(house.world, "a", account.id, { name, content });

const accepted = async (content = {}) => {
  const listing = await offered(content);
  await decideListingOf(house.world, "a", listing);
  return listing;
};

const directory = async (query = ""): Promise<string> => (await visitor.get(`/providers${query}`)).text;

describe("a listing", () => {
  test("is offered by somebody who finds themselves in the register, and waits", async () => {
    const { id: holder } = await recordInRegister(house.world, "a", { name, standings: [heldSince2020] });
    const found = await at.get(`/register/look-up?for=/providers/offer&q=${encodeURIComponent(name)}`);
    expect(found.text).toContain(`/providers/offer?holder=${holder}`);
    const page = await at.get(`/providers/offer?holder=${holder}`);
    const done = await at.follow(
      await at.post("/providers/offer", { ...fieldsIn(page, "/providers/offer"), ...listingFields }),
    );
    expect(done.text).toContain("Waiting for the association");
    expect(await directory()).not.toContain(name);
  });

  test("stands in the directory once it is accepted, changes at once, and is gone at once", async () => {
    const { id } = await accepted();
    const shown = await directory();
    expect(shown).toContain(name);
    expect(shown).toContain("Thursday circle · Thursdays at noon · 2 open seats");
    expect(shown).not.toContain("@people.example");
    const edit = `/providers/mine/${id}`;
    const page = await at.get(edit);
    await at.post(edit, { ...fieldsIn(page, edit), meets: "Mondays at nine" });
    expect(await directory()).toContain("Mondays at nine");
    const again = fieldsIn(await at.get(edit), edit);
    delete again["isShown"];
    await at.post(edit, again);
    expect(await directory()).not.toContain(name);
    expect((await at.get("/providers/mine")).text).toContain("You have hidden it");
    expect(await everyRow(house, "select 1 from public_listings where id = $1", [id])).toEqual([]);
  });

  test("is there as long as the day of its association is one of the register's", async () => {
    const last = { ...heldSince2020, to: "2026-03-10" };
    const { id: holder } = await recordInRegister(house.world, "a", { name, standings: [last] });
    const listing = await offerListingOf(house.world, "a", account.id, { holder });
    await decideListingOf(house.world, "a", listing);
    await decide(house.world, "a", "time-zone", "America/Detroit");
    // In Detroit the eleventh begins at four in the morning of UTC, since the clocks went forward on the eighth.
    house.clock.set(Date.parse("2026-03-11T03:59:00Z"));
    expect(await directory()).toContain(name);
    expect((await at.get("/providers/mine")).text).not.toContain("shows no endorsement or approval");
    house.clock.set(Date.parse("2026-03-11T04:00:00Z"));
    expect(await directory()).not.toContain(name);
    expect((await at.get("/providers/mine")).text).toContain("shows no endorsement or approval");
  });

  test("is where somebody who is signed in begins to log RSC with its person, which a visitor is not offered", async () => {
    const { holder } = await accepted();
    expect(await directory()).not.toContain("/portfolio/rsc/log");
    const log = `/portfolio/rsc/log?holder=${holder}`;
    expect((await at.get("/providers")).text).toContain(`href="${log}"`);
    const begun = await at.get(log);
    expect(begun.text).toContain(`Does RSC with ${name} count?`);
  });

  test("is found among those approved to provide RSC as long as the register says so", async () => {
    await accepted();
    expect(await directory("?approved=yes")).not.toContain(name);
    const { id: holder } = await recordInRegister(house.world, "a", {
      name: `${name} Approved`,
      standings: [{ kind: "approved", category: null, from: "2020-01-01", to: "2026-04-01" }],
    });
    await decideListingOf(
      house.world,
      "a",
      await offerListingOf(house.world, "a", (await addAccount(house)).id, { holder }),
    );
    expect(await directory("?approved=yes")).toContain(`${name} Approved`);
    expect((await visitor.get("/providers?approved=yes")).text).toMatch(
      /name="approved"[^>]*checked|checked[^>]*name="approved"/,
    );
    house.clock.set(START + days(31));
    expect(await directory("?approved=yes")).not.toContain(name);
  });

  test("drops out when the register says nothing of its person any more", async () => {
    const { id: holder } = await recordInRegister(house.world, "a", {
      name,
      standings: [{ ...heldSince2020, to: "2026-04-01" }],
    });
    const listing = await offerListingOf(house.world, "a", account.id, { holder });
    await decideListingOf(house.world, "a", listing);
    expect(await directory()).toContain(name);
    house.clock.set(START + days(31));
    expect(await directory()).not.toContain(name);
  });

  test("says when its openings were not renewed for half a year", async () => {
    await accepted();
    expect(await directory()).toContain("Said on March 2, 2026");
    house.clock.set(START + days(190));
    expect(await directory()).toContain("Not updated since March 2, 2026");
  });

  test.each([
    [
      "a text with an e-mail address",
      { about: "Write to me@here.example" },
      "Please leave e-mail addresses out.",
    ],
    ["no way to reach anybody", { link: "", phone: "" }, "Give a website or a phone number."],
    ["a link that is a script", { link: "javascript:alert(1)" }, "This is not an address of the web"],
    ["a link into this house", { link: "https:evil.example/x" }, "This is not an address of the web"],
    ["no language", { languages: [] }, "error-summary"],
  ])("%s is not taken", async (_, fields, says) => {
    const { id } = await offered();
    const edit = `/providers/mine/${id}`;
    const page = await at.get(edit);
    const answer = await at.post(edit, { ...fieldsIn(page, edit), ...fields });
    expect(answer.status).toBe(422);
    expect(answer.text.includes(says) || answer.text.includes('aria-invalid="true"')).toBe(true);
  });

  test("of what is wrong is told the same at the field and above the form", async () => {
    const { id } = await offered();
    const edit = `/providers/mine/${id}`;
    const page = fieldsIn(await at.get(edit), edit);
    const answer = await at.post(edit, { ...page, about: "Write to me@people.example", fee: "" });
    expect(answer.text).toContain("About you and how you work: Please leave e-mail addresses out.");
    expect(answer.text).not.toContain("does not go with this");
    const unreachable = await at.post(edit, { ...page, link: "", phone: "" });
    expect(unreachable.text).toContain("Website: Give a website or a phone number.");
    expect(unreachable.text).not.toContain("Please fill this in");
  });

  test("of the wrong person of the register is corrected, waits again, and nobody finds it until then", async () => {
    const { id, holder: wrong } = await accepted();
    const right = await recordInRegister(house.world, "a", {
      name: `${name} Junior`,
      standings: [heldSince2020],
    });
    const edit = `/providers/mine/${id}`;
    const page = await at.get(edit);
    expect(page.text).toContain(`/register/look-up?for=${encodeURIComponent(edit)}`);
    const asOther = await at.get(`${edit}?holder=${right.id}`);
    expect(asOther.text).toContain("another person of the register");
    const done = await at.follow(await at.post(edit, fieldsIn(asOther, edit)));
    expect(done.text).toContain(`${name} Junior`);
    expect(done.text).toContain("Waiting for the association");
    expect(await directory()).not.toContain(name);
    await expect(decideListingOf(house.world, "a", { id, holder: wrong, seen: 2 })).rejects.toThrow(
      "moved-on",
    );
    await decideListingOf(house.world, "a", { id, holder: right.id, seen: 2 });
    expect(await directory()).toContain(`${name} Junior`);
    const other = await recordInRegister(house.world, "b", {
      name: `${name} Far`,
      standings: [heldSince2020],
    });
    const refused = await at.post(edit, {
      ...fieldsIn(await at.get(`${edit}?holder=${other.id}`), edit),
    });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("register of another association");
  });

  test("of somebody else than was accepted keeps nobody out, and going back waits again", async () => {
    const { id, holder: first } = await accepted();
    const second = await recordInRegister(house.world, "a", {
      name: `${name} Junior`,
      standings: [heldSince2020],
    });
    const edit = `/providers/mine/${id}`;
    const saysToBe = async (holder: string) =>
      at.follow(await at.post(edit, fieldsIn(await at.get(`${edit}?holder=${holder}`), edit)));
    await saysToBe(second.id);
    // Back as whom they were accepted first: nobody has looked at that since.
    expect((await saysToBe(first)).text).toContain("Waiting for the association");
    expect(await directory()).not.toContain(name);
    const { text } = await memberAt(house, "a-coordinator").get(`/a/${cast.associations.a.slug}/directory`);
    expect(text.split(/id="(?:changed|others)"/)[0]).toContain(`listing-${id}`);
    await saysToBe(second.id);
    const other = await addAccount(house);
    const real = await offerListingOf(house.world, "a", other.id, { holder: first });
    await decideListingOf(house.world, "a", { id: real.id, holder: first, seen: 1 });
    expect(await directory()).toContain(name);
  });

  test("two pages that change it lose nothing", async () => {
    const { id } = await offered();
    const edit = `/providers/mine/${id}`;
    const page = fieldsIn(await at.get(edit), edit);
    await at.post(edit, { ...page, town: "Escanaba" });
    const refused = await at.post(edit, { ...page, town: "Marquette" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("changed on another page meanwhile");
    expect(refused.text).toContain('value="Marquette"');
    expect(refused.text).toMatch(/What stands there now[\s\S]*Escanaba/);
  });

  test("cannot be of somebody without standing, nor a second one", async () => {
    const { id: holder } = await recordInRegister(house.world, "a", { name, standings: [] });
    const answer = await at.post("/providers/offer", {
      ...fieldsIn(await at.get(`/providers/offer?holder=${holder}`), "/providers/offer"),
      ...listingFields,
    });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("shows no endorsement or approval");
    await offered();
    await expect(offerListingOf(house.world, "a", account.id, { name: `${name} again` })).rejects.toThrow(
      "listed-already",
    );
  });
});

describe("the association", () => {
  const staff = staffOf("a-coordinator", "a");

  test("declines with a reason that the person reads, and is offered it again", async () => {
    const listing = await offered();
    await decideListingOf(house.world, "a", listing, "declined");
    const mine = await at.get("/providers/mine");
    expect(mine.text).toContain("We do not know you");
    expect((await at.get("/me/inbox")).text).toContain("Your listing could not be accepted");
    const edit = `/providers/mine/${listing.id}`;
    house.clock.advance(1000);
    await at.post(edit, fieldsIn(await at.get(edit), edit));
    expect((await at.get("/providers/mine")).text).toContain("Waiting for the association");
  });

  test("sees that a listing is hidden, and its person is told nothing else", async () => {
    const { id, holder } = await offered();
    const edit = `/providers/mine/${id}`;
    const fields = fieldsIn(await at.get(edit), edit);
    delete fields["isShown"];
    await at.post(edit, fields);
    const desk = await memberAt(house, "a-coordinator").get(`/a/${cast.associations.a.slug}/directory`);
    const panel = desk.text.split(`id="listing-${id}"`)[1]?.split("</section>")[0] ?? "";
    expect(panel).toContain("Its person hides it at present");
    await decideListingOf(house.world, "a", { id, holder, seen: 2 });
    expect(await directory()).not.toContain(name);
    const inbox = await at.get("/me/inbox");
    expect(inbox.text).toContain("Your listing was accepted");
    expect(inbox.text).not.toContain("is in the directory");
  });

  test("takes a listing down at once", async () => {
    const listing = await accepted();
    await decideListingOf(house.world, "a", listing, "taken-down");
    expect(await directory()).not.toContain(name);
    expect((await at.get("/providers/mine")).text).toContain("Taken down");
  });

  test("sees what was changed since it accepted, until it says so", async () => {
    const { id, holder } = await accepted();
    const desk = `/a/${cast.associations.a.slug}/directory`;
    const coordinator = memberAt(house, "a-coordinator");
    const edit = `/providers/mine/${id}`;
    const link = "https://changed.example/now";
    await at.post(edit, { ...fieldsIn(await at.get(edit), edit), link });
    const shown = await coordinator.get(desk);
    expect(shown.text).toContain("Changed since you accepted");
    expect(shown.text).toContain("https://provider.example/");
    expect(shown.text).toContain(link);
    const refused = await decideListing(house.world, staff, {
      id,
      holder,
      seen: 1,
      decision: "accepted",
      reason: "",
    });
    expect(refused).toEqual({ ok: false, refusal: { code: "moved-on" } });
    const act = `${desk}/${id}`;
    await coordinator.post(act, { ...fieldsIn(shown, act), decision: "accepted" });
    const after = (await coordinator.get(desk)).text.split(`id="listing-${id}"`)[1] ?? "";
    expect(after.split("</section>")[0]).not.toContain("I have seen it");
    expect(shown.text.split(`id="listing-${id}"`)[1]).toContain("I have seen it");
  });

  test("tells the person once a day, however often it thinks otherwise", async () => {
    const listing = await offered();
    const told = async () =>
      (await everyRow(house, "select 1 from messages where person_id = $1", [account.id])).length;
    for (const decision of ["accepted", "taken-down", "accepted", "taken-down", "taken-down"] as const)
      await decideListingOf(house.world, "a", listing, decision);
    expect(await told()).toBe(1);
    house.clock.advance(days(1));
    await decideListingOf(house.world, "a", listing, "taken-down");
    expect(await told()).toBe(1);
    await decideListingOf(house.world, "a", listing);
    expect(await told()).toBe(2);
  });

  test("accepts one account for one entry of the register", async () => {
    const { holder } = await accepted();
    const other = await addAccount(house);
    const second = await offerListingOf(house.world, "a", other.id, { holder });
    const decided = await decideListing(house.world, staff, { ...second, decision: "accepted", reason: "" });
    expect(decided).toEqual({ ok: false, refusal: { code: "holder-taken" } });
  });

  test("is never whoever is listed", async () => {
    const { personId } = staff;
    const listing = await offerListingOf(house.world, "a", personId, { name });
    const decided = await decideListing(house.world, staff, { ...listing, decision: "accepted", reason: "" });
    expect(decided).toMatchObject({ refusal: { code: "not-permitted", because: "own-file" } });
  });

  test("reads what is offered to it, and no other association does", async () => {
    const { id } = await offered();
    const seenBy = async (who: "a-coordinator" | "b-coordinator" | "a-reviewer", side: "a" | "b") => {
      const { associationId, personId } = staffOf(who, side);
      const of = cast.associations.a.id;
      return house.world.store.withinStaff(associationId, personId, async (tx) =>
        (await listOffered(tx, of)).some(({ listing }) => listing.id === id),
      );
    };
    expect([
      await seenBy("a-coordinator", "a"),
      await seenBy("b-coordinator", "b"),
      await seenBy("a-reviewer", "a"),
    ]).toEqual([true, false, false]);
  });
});

describe("the directory", () => {
  test("is searched by place, language, form and more", async () => {
    await accepted({
      town: "Lac-Élan",
      languages: ["vi"],
      forms: ["individual"],
      openings: "no",
      ways: ["in-person"],
    });
    const finds = async (query: string): Promise<boolean> => (await directory(query)).includes(name);
    expect(await finds("?place=lac-elan")).toBe(true);
    expect(await finds("?place=Lac-Élan,")).toBe(false);
    expect(await finds("?language=vi&form=individual&way=in-person&category=IFS")).toBe(true);
    for (const query of ["?language=so", "?form=group", "?way=virtual", "?openings=yes", "?category=IMHS"])
      expect(await finds(query)).toBe(false);
    expect((await visitor.get(`/a/${cast.associations.a.slug}/providers?language=vi`)).text).toContain(name);
    expect((await visitor.get(`/a/${cast.associations.b.slug}/providers?language=vi`)).text).not.toContain(
      name,
    );
  });

  test("takes openings that nobody has said for half a year for none", async () => {
    await accepted({ town: "Grand Marais" });
    const finds = async (): Promise<boolean> =>
      (await directory("?place=marais&openings=yes")).includes(name);
    house.clock.advance(days(183));
    expect(await finds()).toBe(true);
    house.clock.advance(1000);
    expect(await finds()).toBe(false);
    expect(await directory("?place=marais")).toContain("Not updated since");
  });

  test("is reached from where one looks for a provider", async () => {
    const all = 'href="/providers"';
    expect((await at.get("/portfolio/providers/new")).text).toContain(all);
    expect((await at.get("/portfolio/rsc")).text).toContain(all);
    const { slug } = cast.associations.a;
    expect((await visitor.get(`/a/${slug}`)).text).toContain(`href="/a/${slug}/providers"`);
  });

  test("says so where nobody fits", async () => {
    expect(await directory("?place=nowhere-at-all")).toContain("Nobody fits");
  });
});
