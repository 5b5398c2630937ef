import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "../../../tests/kit/database.ts";
import { browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { demonstrationMailer } from "../../services/demonstration-mailer.ts";
import { mailerOf } from "../../start-mail.ts";
import { keepDemonstrationMail } from "../../store/demonstration-mail.ts";
import { makeInstallation } from "../../store/installation.ts";

const houseOf = async (isDemonstration: boolean): Promise<TestHouse> => {
  const database = await freshDatabase();
  const house = await testHouse({ isDemonstration, database });
  const { store, ids, clock } = house.world;
  await store.withinJob(async (tx) =>
    makeInstallation(tx, { id: ids.id(), isDemonstration, now: clock.now() }),
  );
  return { ...house, close: async () => house.close().then(async () => database.drop()) };
};

const mail = (house: TestHouse, number: number, html = "<!doctype html><p>Good day</p>") => ({
  messageId: `<${number}@demonstration.invalid>`,
  envelopeId: String(number),
  to: "ana@people.example",
  language: "en",
  subject: `Letter ${number}`,
  text: `Dear Ana,\n\nSign in:\n${house.world.site.url}/link/token-${number}\n\nhttps://other.example/\n`,
  html,
  date: house.clock.now(),
});

describe("a demonstration", () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await houseOf(true);
  });
  afterAll(async () => house.close());

  test("says that there is no mail yet, and lists what there is, the newest first", async () => {
    const visitor = browser(house);
    expect((await visitor.get("/demonstration/mail")).text).toContain("No mail yet");
    const mailer = mailerOf(house.world, undefined);
    for (const number of [1, 2, 2]) {
      house.clock.advance(1000);
      expect(await mailer.send(mail(house, number))).toEqual({ outcome: { is: "accepted" } });
    }
    const { text } = await visitor.get("/demonstration/mail");
    expect([...text.matchAll(/>(Letter \d)</g)].map(([, subject]) => subject)).toEqual([
      "Letter 2",
      "Letter 1",
    ]);
  });

  test("shows a mail in both forms: the text with our own links, the HTML in a frame that can do nothing", async () => {
    const visitor = browser(house);
    const hostile =
      '<script>parent.document.title = "x"</script><form action="/sign-out" method="post"></form>';
    await mailerOf(house.world, undefined).send(mail(house, 3, hostile));
    const list = await visitor.get("/demonstration/mail");
    const address = /href="(\/demonstration\/mail\/[0-9a-f-]{36})">Letter 3</.exec(list.text)?.[1] ?? "";
    const { text } = await visitor.get(address);
    expect(text).toContain(`src="${address}/html"`);
    expect(text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(text).not.toContain("<script>parent");
    expect(text).toContain('<a href="/link/token-3">');
    expect(text).not.toContain('href="https://other.example');
    const framed = await visitor.get(`${address}/html`);
    expect(framed.text).toBe(hostile);
    const policy = framed.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
    expect(policy).toContain("frame-ancestors 'self'");
    for (const forbidden of ["script", "allow-same-origin", "allow-forms"])
      expect(policy).not.toContain(forbidden);
    expect(framed.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  test("has nothing at an address that names no mail", async () => {
    for (const id of ["nonsense", "6f2b7c1e-0000-4000-8000-00000000000a"])
      for (const more of ["", "/html"])
        expect((await browser(house).get(`/demonstration/mail/${id}${more}`)).status).toBe(404);
  });
});

describe("an installation that is none", () => {
  test("has no such pages, keeps no such mail, and does not start without a way to send", async () => {
    const house = await houseOf(false);
    expect((await browser(house).get("/demonstration/mail")).status).toBe(404);
    const kept = demonstrationMailer(async (one) => {
      const { store, ids } = house.world;
      await store.withinJob(async (tx) => keepDemonstrationMail(tx, ids.id(), one, house.clock.now()));
    });
    expect((await kept.send(mail(house, 1))).outcome).toEqual({ is: "unreachable" });
    expect(() => mailerOf(house.world, undefined)).toThrow("no way to send mail");
    await house.close();
  });
});
