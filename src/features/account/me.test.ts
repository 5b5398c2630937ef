import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAccount, everyRow, signedIn } from "../../../tests/kit/accounts.ts";
import { type TestHouse, testHouse } from "../../../tests/kit/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

describe("the start page of a person", () => {
  test("is kind to somebody who belongs to no association", async () => {
    const at = await signedIn(house, await addAccount(house));
    const page = await at.get("/me");
    expect(page.text).toContain("Hello, Ana Ruiz");
    expect(page.text).toContain("You are all set");
  });

  test("lists roles association by association, and none that ended", async () => {
    const account = await addAccount(house);
    await everyRow(
      house,
      `with made as (insert into associations values
        (gen_random_uuid(), 'lakeland', 'Lakeland Association', now()),
        (gen_random_uuid(), 'hill', 'Hill Association', now()) returning id, slug)
      insert into role_grants (association_id, id, person_id, role, given_at, ended_at, ended_by)
        select id, gen_random_uuid(), $1, role, now(), ended, case when ended is null then null else $1::uuid end
        from made join (values ('lakeland', 'reviewer', null), ('lakeland', 'advisor', null),
          ('hill', 'coordinator', now())) as held (slug, role, ended) using (slug)`,
      [account.id],
    );
    const page = await (await signedIn(house, account)).get("/me");
    expect(page.text).toContain("Advisor and Reviewer");
    expect(page.text).toContain('href="/a/lakeland/desk"');
    expect(page.text).not.toContain("Hill Association");
    expect(page.text).not.toContain("You are all set");
  });

  test("says when mail comes back", async () => {
    const account = await addAccount(house);
    await everyRow(house, "update addresses set bounced_at = now() where person_id = $1", [account.id]);
    const page = await (await signedIn(house, account)).get("/me");
    expect(page.text).toContain(`Mail to ${account.address} comes back to us.`);
  });

  test("changes name and language, and the browser follows the language", async () => {
    const at = await signedIn(house, await addAccount(house));
    expect((await at.post("/me/name", { name: "", language: "es" })).status).toBe(422);
    expect((await at.post("/me/name", { name: "Ana María Ruiz", language: "es" })).location).toBe("/me");
    expect((await at.get("/me")).text).toContain("Hola, Ana María Ruiz");
  });
});
