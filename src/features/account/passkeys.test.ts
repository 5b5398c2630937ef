import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codesOn, messagesOf } from "../../../tests/kit/account-pages.ts";
import { addAccount, everyRow, optionsOn, signedIn } from "../../../tests/kit/accounts.ts";
import { type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { softwarePasskey } from "../../../tests/kit/software-passkey.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

describe("a passkey", () => {
  const adding = async (
    at: Browser,
    name: string,
    passkey = softwarePasskey({ origin: house.world.site.url, id: name }),
  ) => {
    const page = await at.get("/me/security/passkeys");
    return at.post("/me/security/passkeys", { name, answer: passkey.create(optionsOn(page.text)) });
  };

  test("is added under its name; the first brings recovery codes, the second does not", async () => {
    const account = await addAccount(house);
    const at = await signedIn(house, account);
    const first = await adding(at, `telephone of ${account.id}`);
    expect(codesOn(first.text)).toHaveLength(10);
    const second = await adding(at, `laptop of ${account.id}`);
    expect(second.location).toBe("/me/security");
    const page = await at.get("/me/security");
    expect(page.text).toContain("telephone of");
    expect(page.text).toContain("laptop of");
    expect(page.text).toContain("You sign in with two factors.");
  });

  test.each([
    ["without a name", { name: "" }, 422],
    ["without an answer", { answer: "" }, 409],
    ["with an answer to nothing", { answer: "x" }, 409],
  ])("is not added %s", async (_, change, status) => {
    const at = await signedIn(house, await addAccount(house));
    const passkey = softwarePasskey({ origin: house.world.site.url, id: "never" });
    const answer = passkey.create(optionsOn((await at.get("/me/security/passkeys")).text));
    expect((await at.post("/me/security/passkeys", { name: "Key", answer, ...change })).status).toBe(status);
    expect((await at.get("/me/security")).text).toContain("You have no passkey.");
  });

  test("is not added twice, nor by an answer of another session", async () => {
    const [ana, eva] = [await addAccount(house), await addAccount(house)];
    const [at, other] = [await signedIn(house, ana), await signedIn(house, eva)];
    const passkey = softwarePasskey({ origin: house.world.site.url, id: `key of ${ana.id}` });
    const answer = passkey.create(optionsOn((await at.get("/me/security/passkeys")).text));
    expect((await other.post("/me/security/passkeys", { name: "Stolen", answer })).status).toBe(409);
    expect((await at.post("/me/security/passkeys", { name: "Mine", answer })).status).toBe(200);
    expect((await at.post("/me/security/passkeys", { name: "Again", answer })).status).toBe(409);
    expect((await adding(other, "Taken", passkey)).status).toBe(409);
  });

  test("is removed after a question, and only one's own", async () => {
    const ana = await addAccount(house, { password: true, passkey: "verifying" });
    const eva = await signedIn(house, await addAccount(house));
    const [row] = await everyRow<{ id: string }>(house, "select id from passkeys where person_id = $1", [
      ana.id,
    ]);
    const address = `/me/security/passkeys/${row?.id}/remove`;
    expect([(await eva.get(address)).status, (await eva.post(address)).status]).toEqual([404, 404]);
    const at = browser(house);
    await at.post("/sign-in/passkey", {
      answer: ana.passkey.show(optionsOn((await at.get("/sign-in")).text)),
    });
    expect((await at.get(address)).text).toContain("It is your only second factor");
    expect((await at.post(address)).location).toBe("/me/security");
    const again = browser(house);
    const options = optionsOn((await again.get("/sign-in")).text);
    expect((await again.post("/sign-in/passkey", { answer: ana.passkey.show(options) })).status).toBe(409);
  });
});

describe("recovery codes", () => {
  test("that are made anew end the old ones", async () => {
    const account = await addAccount(house, { password: true, totp: true, codes: true });
    const at = await signedIn(house, account);
    const made = await at.post("/me/security/recovery-codes");
    expect(codesOn(made.text)).toHaveLength(10);
    const again = browser(house);
    await again.post("/sign-in", { address: account.address, password: account.password });
    const old = await again.post("/sign-in/second/recovery-code", { recoveryCode: account.codes[0] ?? "" });
    expect(old.status).toBe(422);
    const [code = ""] = codesOn(made.text);
    expect((await again.post("/sign-in/second/recovery-code", { recoveryCode: code })).location).toBe("/me");
    expect((await at.get("/me/security")).text).toContain("9 codes are left.");
    expect(await messagesOf(house, account)).toContainEqual({ kind: "recovery-code-used", left: 9 });
  });

  test("come only with a second factor", async () => {
    const at = await signedIn(house, await addAccount(house));
    expect((await at.post("/me/security/recovery-codes")).location).toBe("/me/security");
    expect((await at.get("/me/security/recovery-codes")).location).toBe("/me/security");
  });

  test("are kept only as digests", async () => {
    const account = await addAccount(house, { password: true, totp: true });
    const made = await (await signedIn(house, account)).post("/me/security/recovery-codes");
    const rows = await everyRow<{ code_hash: string }>(
      house,
      "select code_hash from recovery_codes where person_id = $1",
      [account.id],
    );
    expect(rows).toHaveLength(10);
    for (const code of codesOn(made.text)) expect(rows.map(({ code_hash }) => code_hash)).not.toContain(code);
  });
});
