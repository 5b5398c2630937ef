import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Account, addAccount, signedIn } from "../../../tests/kit/accounts.ts";
import { type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { decideListingOf, offerListingOf } from "../../../tests/kit/listings.ts";
import { decide, followOf, keepEntryOf } from "../../../tests/kit/makers.ts";
import { heldSince2020, recordInRegister } from "../../../tests/kit/register.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { StandingContent } from "../../core/register/standing.ts";

let house: TestHouse;
let account: Account;
let at: Browser;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  await decide(house.world, "a", "editions", [{ edition: "categories-2017", overlays: [] }]);
  await listed("Ines Fitting", [{ ...heldSince2020, category: "IMHS" }]);
  await listed("Otto Emerging", [{ kind: "held", category: "IFA", from: "2020-01-01", to: null }]);
});
afterAll(async () => house.close());
beforeEach(async () => {
  account = await addAccount(house);
  at = await signedIn(house, account);
});

const listed = async (name: string, standings: readonly StandingContent[]) => {
  const { id: holder } = await recordInRegister(house.world, "a", { name, standings: [...standings] });
  const by = await addAccount(house);
  const listing = await offerListingOf(house.world, "a", by.id, { holder });
  await decideListingOf(house.world, "a", listing);
};

/** What stands of a provider in the list. */
const panel = (text: string, name: string): string =>
  text.split("<article").find((part) => part.includes(`>${name}</h2>`)) ?? "";

describe("the directory tells whoever has a category in mind", () => {
  const follow = async (category = "IFS") =>
    followOf(house.world, "a", account.id, [`categories-2017/${category}`]);

  const graduate = async () =>
    keepEntryOf(house.world, account.id, "education", {
      kind: ["degree"],
      level: ["master"],
      finished: ["finished"],
      conferredOn: ["2015-05-10"],
    });

  test("of each provider whether hours with them count, and what would make them count", async () => {
    await follow();
    await graduate();
    const { text } = await at.get("/providers");
    expect(panel(text, "Ines Fitting")).toMatch(/Hours with them count for [^.]*today\./);
    expect(panel(text, "Otto Emerging")).toMatch(/Hours with them do not count for [^.]*today\./);
    expect(panel(text, "Otto Emerging")).toContain("They would count if they were endorsed as");
  });

  test("only those who count, where that is asked for, on pages of their own", async () => {
    await follow();
    await graduate();
    const page = await at.get("/providers");
    const value = /<option value="([^"]*categories-2017\/IFS)"/.exec(page.text)?.[1] ?? "";
    expect(value).not.toBe("");
    const { text } = await at.get(`/providers?counts=${encodeURIComponent(value)}`);
    expect(text).toContain("Ines Fitting");
    expect(text).not.toContain("Otto Emerging");
    expect(text).toContain("1 provider");
    const beyond = await at.get(`/providers?page=2&counts=${encodeURIComponent(value)}`);
    expect(beyond.text).toContain("Nobody fits");
  });

  test("why hours count with nobody, where that is not for the providers", async () => {
    await follow();
    const { text } = await at.get("/providers");
    expect(panel(text, "Ines Fitting")).toMatch(/An hour today does not count for [^:]*: it /);
    const value = /<option value="([^"]*categories-2017\/IFS)"/.exec(text)?.[1] ?? "";
    const narrowed = await at.get(`/providers?counts=${encodeURIComponent(value)}`);
    expect(narrowed.text).toMatch(/Nobody fits.*An hour today does not count for [^:]*: it /s);
  });

  test("nothing of it, but where to choose one, as long as they have none", async () => {
    const { text } = await at.get("/providers?counts=here/categories-2017/IFS");
    expect(text).toContain("Otto Emerging");
    expect(text).not.toContain("Hours with them");
    expect(text).toContain("Choose a category");
    const visited = await browser(house).get("/providers");
    expect(visited.text).not.toContain("Choose a category");
    expect(visited.text).not.toContain("Hours with them");
  });
});
