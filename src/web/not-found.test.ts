// An address that leads nowhere is answered in the frame of every other page.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast } from "../../tests/kit/actors.ts";
import { type Browser, browser, type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { memberAt } from "../../tests/kit/member-at.ts";
import { queriesDuring } from "../../tests/kit/queries.ts";
import { writeCast } from "../../tests/kit/write-cast.ts";
import { DatabaseAway } from "../store/away.ts";

let house: TestHouse;
let isAway = false;
beforeAll(async () => {
  house = await testHouse({
    also: (world) => {
      const { withinPublic, withinPerson } = world.store;
      const unlessAway = (): void => {
        if (isAway) throw new DatabaseAway(new Error("nobody listens"));
      };
      const store: typeof world.store = {
        ...world.store,
        withinPublic: async (work, brought) => {
          unlessAway();
          return withinPublic(work, brought);
        },
        withinPerson: async (person, work, brought) => {
          unlessAway();
          return withinPerson(person, work, brought);
        },
      };
      return { ...world, store };
    },
  });
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => {
  isAway = false;
});

const coordinator = (): Browser => memberAt(house, "a-coordinator");

const MENU = 'href="/me/security"';
const SIGN_IN = 'href="/sign-in';

describe("an address that leads nowhere", () => {
  test("asks the database nothing for a visitor, and offers to sign in", async () => {
    const sent = await queriesDuring(house, async () => {
      const page = await browser(house).get("/nothing");
      expect(page.status).toBe(404);
      expect(page.text).toContain(SIGN_IN);
      expect(page.text).not.toContain(MENU);
    });
    expect(sent).toEqual([]);
  });

  test("keeps the account menu and the language of whoever is signed in, and is in no association", async () => {
    const at = coordinator();
    await at.post("/me/name", { name: "Carla Campos", language: "es" });
    at.cookies.delete("attune-language");
    const page = await at.get("/nothing/here");
    expect(page.status).toBe(404);
    expect(page.text).toContain('<html lang="es"');
    expect(page.text).toContain(MENU);
    expect(page.text).not.toContain(SIGN_IN);
    expect(page.text).not.toContain(cast.associations.a.name);
  });

  test.each([
    ["/a/alder-bay/nothing", true],
    ["/a/alder-bay/nothing/further?x=1", true],
    ["/a/no-such-place/nothing", false],
    ["/a/ALDER-BAY/nothing", false],
    ["/a/%00/nothing", false],
    ["/b/a/alder-bay/nothing", false],
  ])("%s: in the rooms of the association is %s", async (address, isInside) => {
    const page = await coordinator().get(address);
    expect(page.status).toBe(404);
    expect(page.text).toContain(MENU);
    expect(page.text.includes('href="/a/alder-bay/desk"')).toBe(isInside);
    expect(page.text.includes(cast.associations.a.name)).toBe(isInside);
  });

  test("of an association that one has no role in shows what anybody sees of it", async () => {
    const page = await memberAt(house, "b-coordinator").get("/a/alder-bay/nothing");
    expect(page.text).toContain('href="/a/alder-bay"');
    expect(page.text).not.toContain('href="/a/alder-bay/desk"');
  });

  test.each(["/nothing", "/a/alder-bay/nothing"])(
    "%s is said while the database is away",
    async (address) => {
      isAway = true;
      const page = await coordinator().get(address);
      expect(page.status).toBe(404);
      expect(page.text).toContain(SIGN_IN);
      expect(page.text).not.toContain(MENU);
    },
  );
});
