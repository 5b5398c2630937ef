import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { fieldsIn } from "../../../tests/kit/form-fields.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { decide, keepEntryOf, sharePortfolioOf } from "../../../tests/kit/makers.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import type { EntryId } from "../../core/entries/entry.ts";
import { changePerson } from "../../store/persons.ts";
import { momentIn } from "../../ui/wording/speech.ts";

let house: TestHouse;
let degree: EntryId;
let course: EntryId;

const { person } = cast.members;
const { slug } = cast.associations.a;

const plain = (text: string): string => text.replaceAll(/\s/g, " ");

/** The moment at which all of it was done: noon by universal time, seven in the morning in Detroit, the day after in Auckland. */
const toldBy = (zone: string): string => plain(momentIn({ language: "en", zone }, START));

const shownTo = async (name: "person" | "a-coordinator", address: string): Promise<string> => {
  const { status, text } = await memberAt(house, name).get(address);
  expect([address, status]).toEqual([address, 200]);
  return plain(text);
};

beforeAll(async () => {
  house = await testHouse();
  const { world } = house;
  await writeCast(world);
  await decide(world, "a", "time-zone", "America/Detroit");
  await world.store.withinPerson(person.personId, async (tx) => {
    const timeZone = "Pacific/Auckland";
    await changePerson(tx, operatorPermit("account.change"), person.personId, { timeZone });
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: person.personId } });
  });
  degree = await keepEntryOf(world, person.personId, "education", {
    kind: ["degree"],
    level: ["bachelor"],
    degree: ["BSW"],
    finished: ["finished"],
    conferredOn: ["2019-05-20"],
    transcript: ["official"],
  });
  course = await keepEntryOf(world, person.personId, "training", { title: ["Half typed"] });
  await sharePortfolioOf(world, "a", person.personId);
  const staff = memberAt(house, "a-coordinator");
  const page = `/a/${slug}/portfolios/${person.personId}`;
  const confirmed = await staff.post(`${page}/confirm`, fieldsIn(await staff.get(page), `${page}/confirm`));
  if (confirmed.status !== 303) throw new Error("the degree could not be confirmed");
});
afterAll(async () => house.close());

describe("the moments of a portfolio", () => {
  test("are told by their own clock to whoever it belongs to", async () => {
    expect(await shownTo("person", `/portfolio/training/${course}`)).toContain(toldBy("Pacific/Auckland"));
    const sharing = await shownTo("person", "/portfolio/sharing");
    expect(sharing).toContain(toldBy("Pacific/Auckland"));
    expect(sharing).not.toMatch(/ (UTC|EST|EDT)/);
  });

  test("were on the day that it was there", async () => {
    for (const address of ["/portfolio/education", `/portfolio/education/${degree}`]) {
      const shown = await shownTo("person", address);
      expect(shown).toContain("March 3, 2026");
      expect(shown).not.toContain("March 2, 2026");
    }
    const deleted = await memberAt(house, "person").post(`/portfolio/training/${course}/delete`, {
      seen: String(START + 1000),
    });
    expect(deleted.status).toBe(303);
    expect(await shownTo("person", "/portfolio/training")).toContain("Mar 3, 2026");
  });

  test("are told to staff by the clock of their association", async () => {
    for (const address of [`/a/${slug}/portfolios`, `/a/${slug}/portfolios/${person.personId}`]) {
      const shown = await shownTo("a-coordinator", address);
      expect(shown).toContain("EST");
      expect(shown).not.toMatch(/ (UTC|GMT)/);
    }
    expect(await shownTo("a-coordinator", `/a/${slug}/portfolios`)).toContain(toldBy("America/Detroit"));
  });
});
