import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Account,
  addAccount,
  codeOf,
  everyRow,
  handleRequests,
  linkTo,
  optionsOn,
  signedIn,
} from "../../../tests/kit/accounts.ts";
import { type Answer, type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { softwarePasskey } from "../../../tests/kit/software-passkey.ts";
import { HOUR, MINUTE } from "../../core/kernel/instant.ts";
import { makePasswords } from "../../services/passwords.ts";
import { shown } from "../../web/reply.ts";
import { page } from "../../web/route.ts";

/** A door of staff, whatever is behind it. */
const staffPage = page("/staff", { may: "alliance.read" }, async () =>
  shown({ title: "Staff", body: "inside" }),
);

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ further: [staffPage] });
});
afterAll(async () => house.close());

const newPassword = "umbrella cactus tram";

const fieldOn = (text: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? "";

const secretOn = (text: string): string =>
  (/<code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? "").replaceAll(" ", "");

const setUpApp = async (at: Browser, query = ""): Promise<{ answer: Answer; secret: string }> => {
  const page = await at.get(`/me/security/totp${query}`);
  const secret = secretOn(page.text);
  const fields = { setup: fieldOn(page.text, "setup"), next: fieldOn(page.text, "next") };
  const answer = await at.post("/me/security/totp", { ...fields, code: codeOf(house, { secret }) });
  return { answer, secret };
};

const codesOn = (text: string): readonly string[] =>
  [...text.matchAll(/<code>([0-9a-z]{4}(?:-[0-9a-z]{4}){3})<\/code>/g)].map(([, code]) => code ?? "");

const eventsOf = async ({ id }: Account): Promise<readonly string[]> =>
  (
    await everyRow<{ action: string }>(
      house,
      "select action from audit_events where chain_id = $1 order by number",
      [id],
    )
  ).map(({ action }) => action);

const messagesOf = async ({ id }: Account): Promise<readonly unknown[]> =>
  (
    await everyRow<{ kind: string; params: object }>(
      house,
      "select kind, params - 'at' as params from messages where person_id = $1 order by made_at, id",
      [id],
    )
  ).map(({ kind, params }) => ({ kind, ...params }));

describe("what changes how somebody signs in is only done shortly after they showed who they are", () => {
  const pages = [
    "/me/security/password",
    "/me/security/totp",
    "/me/security/totp/remove",
    "/me/security/passkeys",
    "/me/security/recovery-codes",
  ];
  const actions: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["/me/security/password", { password: newPassword }],
    ["/me/security/totp", { code: "000000", setup: "x" }],
    ["/me/security/totp/remove", {}],
    ["/me/security/passkeys", { name: "x", answer: "x" }],
    ["/me/security/passkeys/00000000-0000-4000-8000-000000000000/remove", {}],
    ["/me/security/recovery-codes", {}],
    ["/me/addresses", { address: "new@people.example" }],
    ["/me/addresses/00000000-0000-4000-8000-000000000000/main", {}],
    ["/me/addresses/00000000-0000-4000-8000-000000000000/remove", {}],
  ];

  test.each(pages)("the page %s", async (address) => {
    const at = await signedIn(house, await addAccount(house, { password: true, totp: true }));
    house.clock.advance(15 * MINUTE - 1);
    expect((await at.get(address)).status).toBe(200);
    house.clock.advance(1);
    expect((await at.get(address)).location).toBe(`/sign-in/confirm?next=${encodeURIComponent(address)}`);
  });

  test.each(actions)("the action %s", async (address, fields) => {
    const account = await addAccount(house, { password: true, totp: true });
    const at = await signedIn(house, account);
    house.clock.advance(15 * MINUTE);
    const before = await eventsOf(account);
    expect((await at.post(address, fields)).location).toMatch(/^\/sign-in\/confirm\?next=%2Fme%2F/);
    expect(await eventsOf(account)).toEqual(before);
  });

  test("confirming by password comes back, under a new token", async () => {
    const account = await addAccount(house);
    const at = await signedIn(house, account);
    house.clock.advance(HOUR);
    const token = at.cookies.get("attune-session");
    const asked = await at.follow(await at.get("/me/security/password"));
    expect(asked.text).not.toContain('name="code"');
    const next = fieldOn(asked.text, "next");
    const wrongly = await at.post("/sign-in/confirm/password", { password: "not it", next });
    expect([wrongly.status, wrongly.text.includes("This is not your password.")]).toEqual([422, true]);
    expect(fieldOn(wrongly.text, "next")).toBe("/me/security/password");
    const back = await at.post("/sign-in/confirm/password", { password: account.password, next });
    expect(back.location).toBe("/me/security/password");
    expect(at.cookies.get("attune-session")).not.toBe(token);
    expect((await at.get("/me/security/password")).status).toBe(200);
    const thief = browser(house);
    thief.cookies.set("attune-session", token ?? "");
    expect((await thief.get("/me")).status).toBe(303);
  });

  test("whoever has a second factor confirms by it, and not by the password", async () => {
    const account = await addAccount(house, { password: true, totp: true, codes: true, passkey: "plain" });
    const at = await signedIn(house, account);
    house.clock.advance(HOUR);
    const page = await at.get("/sign-in/confirm?next=/me/security/password");
    expect(page.text).not.toContain('name="password"');
    expect((await at.post("/sign-in/confirm/password", { password: account.password })).status).toBe(404);
    const ways: readonly (readonly [string, () => Readonly<Record<string, string>>])[] = [
      ["passkey", () => ({ answer: account.passkey.show(optionsOn(page.text)) })],
      ["totp", () => ({ code: codeOf(house, account) })],
      ["recovery-code", () => ({ recoveryCode: account.codes[2] ?? "" })],
    ];
    for (const [way, fields] of ways) {
      expect((await at.post(`/sign-in/confirm/${way}`, fields())).location).toBe("/me");
      expect((await at.get("/me/security/password")).status).toBe(200);
      house.clock.advance(HOUR);
    }
  });

  test("whoever has neither gets a link, which comes back", async () => {
    const account = await addAccount(house, {});
    const at = browser(house);
    await at.get(await linkTo(house, account, "sign-in"));
    await at.post("/link/sign-in");
    house.clock.advance(HOUR);
    expect((await at.get("/sign-in/confirm?next=/me/security/password")).text).toContain("main address");
    await at.post("/sign-in/confirm/link", { next: "/me/security/password" });
    const [request] = await handleRequests(house);
    expect(request).toMatchObject({ purpose: "sign-in", address: account.address });
    await at.get(request?.link ?? "");
    expect((await at.post("/link/sign-in")).location).toBe("/me/security/password");
    expect((await at.get("/me/security/password")).status).toBe(200);
  });
});

describe("a password", () => {
  test("that changes ends every other session and second step, and its person is told", async () => {
    const account = await addAccount(house);
    const [here, there] = [await signedIn(house, account), await signedIn(house, account)];
    expect((await here.post("/me/security/password", { password: newPassword })).location).toBe(
      "/me/security",
    );
    expect([(await here.get("/me")).status, (await there.get("/me")).status]).toEqual([200, 303]);
    const old = await browser(house).post("/sign-in", {
      address: account.address,
      password: account.password,
    });
    expect(old.status).toBe(409);
    expect((await signedIn(house, { ...account, password: newPassword })).cookies.size).toBe(1);
    expect(await eventsOf(account)).toContain("password.changed");
    expect(await messagesOf(account)).toEqual([{ kind: "password-changed", change: "changed" }]);
  });

  test("that is recovered ends all sessions, and the second factor is asked all the same", async () => {
    const account = await addAccount(house, { password: true, totp: true });
    const there = await signedIn(house, account);
    const at = browser(house);
    await at.get(await linkTo(house, account, "recover"));
    expect((await at.post("/link/recover", { password: "Ana Ruiz Ana Ruiz" })).status).toBe(422);
    expect((await at.post("/link/recover", { password: newPassword })).location).toBe("/sign-in/second");
    expect((await there.get("/me")).status).toBe(303);
    expect((await at.get("/me")).status).toBe(303);
    house.clock.advance(MINUTE);
    expect((await at.post("/sign-in/second/totp", { code: codeOf(house, account) })).location).toBe("/me");
  });

  test("is hashed anew when hashes have become costlier, without anybody noticing", async () => {
    const account = await addAccount(house);
    const weaker = await makePasswords({
      randomBytes: house.world.ids.bytes,
      cost: { memory: 32, passes: 1, parallelism: 1 },
    }).hash(account.password);
    await everyRow(house, "update passwords set hash = $2 where person_id = $1", [account.id, weaker]);
    await signedIn(house, account);
    const [kept] = await everyRow<{ hash: string }>(
      house,
      "select hash from passwords where person_id = $1",
      [account.id],
    );
    expect(kept?.hash).toMatch(/m=64,t=1,p=1/);
    await signedIn(house, account);
  });
});

describe("an authenticator app", () => {
  test("is set up with its first code, and ten recovery codes are shown this once", async () => {
    const account = await addAccount(house);
    const [at, there] = [await signedIn(house, account), await signedIn(house, account)];
    const token = at.cookies.get("attune-session");
    const { answer, secret } = await setUpApp(at, "?next=/me/sessions");
    expect(answer.status).toBe(200);
    expect(new Set(codesOn(answer.text)).size).toBe(10);
    expect(answer.text).toContain('href="/me/sessions"');
    expect(at.cookies.get("attune-session")).not.toBe(token);
    expect((await there.get("/me")).status).toBe(303);
    expect(await eventsOf(account)).toEqual(
      expect.arrayContaining(["totp.enabled", "recovery-codes.made", "session.strengthened"]),
    );
    expect((await at.get("/me/security/recovery-codes")).text).not.toContain(codesOn(answer.text)[0]);

    const again = browser(house);
    await again.post("/sign-in", { address: account.address, password: account.password });
    const [code = ""] = codesOn(answer.text);
    expect((await again.post("/sign-in/second/recovery-code", { recoveryCode: code })).location).toBe("/me");
    // The code that confirmed it was used up by that.
    const third = browser(house);
    await third.post("/sign-in", { address: account.address, password: account.password });
    const reused = await third.post("/sign-in/second/totp", { code: codeOf(house, { secret }) });
    expect(reused.status).toBe(422);
  });

  test("keeps its secret through a wrong code, and none that was not sealed here for this session", async () => {
    const at = await signedIn(house, await addAccount(house));
    const page = await at.get("/me/security/totp");
    const setup = fieldOn(page.text, "setup");
    const again = await at.post("/me/security/totp", { code: "12 34", setup });
    expect([again.status, secretOn(again.text)]).toEqual([422, secretOn(page.text)]);
    expect(again.text).toContain('id="code-mistake"');
    const other = await signedIn(house, await addAccount(house));
    const code = codeOf(house, { secret: secretOn(page.text) });
    expect((await other.post("/me/security/totp", { code, setup })).status).toBe(422);
  });

  test("is kept sealed", async () => {
    const account = await addAccount(house);
    const { secret } = await setUpApp(await signedIn(house, account));
    const [row] = await everyRow<{ sealed: string }>(
      house,
      "select sealed from totp_secrets where person_id = $1",
      [account.id],
    );
    expect(secret).toHaveLength(32);
    expect(row?.sealed).not.toContain(secret);
    expect(house.logged.join("")).not.toContain(secret);
  });

  test("that is replaced never leaves its person without one", async () => {
    const account = await addAccount(house, { password: true, totp: true, codes: true });
    const at = await signedIn(house, account);
    house.clock.advance(MINUTE);
    const { answer, secret } = await setUpApp(at);
    expect(answer.location).toBe("/me/security");
    house.clock.advance(MINUTE);
    const again = browser(house);
    await again.post("/sign-in", { address: account.address, password: account.password });
    expect((await again.post("/sign-in/second/totp", { code: codeOf(house, account) })).status).toBe(422);
    expect((await again.post("/sign-in/second/totp", { code: codeOf(house, { secret }) })).location).toBe(
      "/me",
    );
  });

  test("that is removed takes the recovery codes and the strength of every session with it", async () => {
    const account = await addAccount(house, { password: true, totp: true, codes: true });
    const at = await signedIn(house, account);
    expect((await at.get("/me/security/totp/remove")).text).toContain("Remove the authenticator app?");
    expect((await at.post("/me/security/totp/remove")).location).toBe("/me/security");
    const left = await everyRow<{ codes: number; strong: number }>(
      house,
      `select (select count(*)::integer from recovery_codes where person_id = $1) as codes,
        (select count(*)::integer from sessions where person_id = $1 and strength = 2) as strong`,
      [account.id],
    );
    expect(left).toEqual([{ codes: 0, strong: 0 }]);
    expect(await messagesOf(account)).toContainEqual({
      kind: "factor-changed",
      factor: "totp",
      change: "removed",
    });
    expect((await signedIn(house, account)).cookies.has("attune-pending")).toBe(false);
  });

  test("that is guessed too often at setting up is told to wait", async () => {
    const at = await signedIn(house, await addAccount(house));
    const setup = fieldOn((await at.get("/me/security/totp")).text, "setup");
    const statuses = [];
    for (let tried = 0; tried <= 20; tried += 1)
      statuses.push((await at.post("/me/security/totp", { code: "bad", setup })).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 422), 429]);
  });
});

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
    expect(await messagesOf(account)).toContainEqual({ kind: "recovery-code-used", left: 9 });
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

describe("staff doors", () => {
  const staffed = async (having: Parameters<typeof addAccount>[1]): Promise<Account> => {
    const account = await addAccount(house, having);
    await everyRow(house, "insert into platform_roles values ($1, 'alliance-staff', now())", [account.id]);
    return account;
  };

  test("lead whoever has no second factor to setting one up, and back to where they were going", async () => {
    const at = await signedIn(house, await staffed({ password: true }));
    const turned = await at.get("/staff");
    expect(turned.location).toBe("/sign-in/second?next=%2Fstaff");
    const sent = await at.follow(turned);
    expect(sent.location).toBe("/me/security?next=%2Fstaff");
    const page = await at.follow(sent);
    expect(page.text).toContain("A second factor is needed");
    expect(page.text).toContain("/me/security/totp?next=%2Fstaff");
    const { answer } = await setUpApp(at, "?next=/staff");
    expect(answer.text).toContain('href="/staff"');
    expect((await at.get("/staff")).text).toContain("inside");
  });

  test("ask for the second factor again after twelve hours, and go on under a new token", async () => {
    const account = await staffed({ password: true, totp: true });
    const at = await signedIn(house, account);
    house.clock.advance(12 * HOUR - 1);
    expect((await at.get("/staff")).text).toContain("inside");
    house.clock.advance(1);
    const confirm = await at.follow(await at.get("/staff"));
    expect(confirm.location).toBe("/sign-in/confirm?next=%2Fstaff");
    const token = at.cookies.get("attune-session");
    const code = codeOf(house, account);
    expect((await at.post("/sign-in/confirm/totp", { code, next: "/staff" })).location).toBe("/staff");
    expect(at.cookies.get("attune-session")).not.toBe(token);
    expect((await at.get("/staff")).text).toContain("inside");
  });
});
