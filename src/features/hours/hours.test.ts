import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addressOf } from "../../../tests/kit/accounts.ts";
import { cast, type MemberName } from "../../../tests/kit/actors.ts";
import { browser, days, START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { askForHours, linkOfHours } from "../../../tests/kit/makers.ts";
import { memberAt } from "../../../tests/kit/member-at.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Person } from "../../core/access/actor.ts";
import type { EmailAddress } from "../../core/account/email-address.ts";
import {
  type HourAnswer,
  type HourLineId,
  type HourRequestId,
  hoursOfEntry,
  hoursStanding,
} from "../../core/entries/hour-requests.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { listEntries } from "../../store/entries.ts";
import { listHourRequests, listHourRequestsTo } from "../../store/hour-requests.ts";
import { findSignedIn } from "../../store/visitors.ts";
import { askHours } from "../portfolio/ledger/ask-hours.ts";
import { withdrawHours } from "../portfolio/ledger/withdraw-hours.ts";
import { answerHours } from "./answer-hours.ts";
import type { Asked } from "./asked.ts";
import { confirmSeveral } from "./confirm-several.ts";
import { endRequest } from "./end-request.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { person, "other-person": provider } = cast.members;
const stranger = addressOf("dana@elsewhere.example");
const confirmed: HourAnswer = { is: "confirmed" };
const disputed: HourAnswer = { is: "disputed", hours: "10", statement: "We met ten times." };

const actorOf = (name: MemberName): Person => {
  const { personId, sessionId } = cast.members[name];
  return { kind: "person", personId, sessionId, strength: 1, provedAt: house.clock.now(), platformRoles: [] };
};

const byLinkOf = async (id: HourRequestId, address = stranger): Promise<Asked> => {
  const presented = house.world.signIn.digestOf(await linkOfHours(house.world, { request: id, address }));
  return {
    id,
    actor: { kind: "visitor" },
    by: null,
    within: async (work) => house.world.store.withinPublic(work, { presented }),
    address: "/hours",
  };
};

const inAppOf = (id: HourRequestId): Asked => ({
  id,
  actor: actorOf("other-person"),
  by: provider.personId,
  within: async (work) => house.world.store.withinPerson(provider.personId, work),
  address: "/confirmations",
});

const requestOf = async (id: HourRequestId) => {
  const all = await house.world.store.withinPerson(person.personId, async (tx) =>
    listHourRequests(tx, person.personId),
  );
  const found = all.find((each) => each.id === id);
  if (found === undefined) throw new Error("nobody was asked");
  return found;
};

const ask = async (address = stranger) => {
  const made = await askForHours(house.world, person.personId, address);
  const [one, two] = (await requestOf(made.request)).lines;
  if (one === undefined || two === undefined) throw new Error("two lines were asked about");
  return { ...made, one: one.id, two: two.id };
};

const answersOf = async (id: HourRequestId) =>
  (await requestOf(id)).lines.map(({ answer }) => answer?.is ?? null);
const answering = (line: Awaited<ReturnType<typeof ask>>["one"], answer: HourAnswer = confirmed) => ({
  lines: [line],
  answer,
  name: "Dana",
});

describe("answering", () => {
  test("confirms one and disputes another, once each, by the link", async () => {
    const { request, one, two } = await ask();
    const link = await byLinkOf(request);
    expect(await answerHours(house.world, link, answering(one))).toEqual({ ok: true, value: 1 });
    expect(await answerHours(house.world, link, answering(one))).toEqual({ ok: true, value: 0 });
    expect(await answerHours(house.world, link, answering(two, disputed))).toEqual({ ok: true, value: 1 });
    expect(await answerHours(house.world, link, answering(one, disputed))).toMatchObject({
      refusal: { code: "answered-otherwise" },
    });
    expect(await answersOf(request)).toEqual(["confirmed", "disputed"]);
    expect((await requestOf(request)).lines[1]?.answer).toMatchObject({
      hours: "10",
      statement: "We met ten times.",
      name: "Dana",
    });
  });

  test("by the link and in the app is the same answer", async () => {
    const { request, one, two } = await ask(provider.address);
    const link = await byLinkOf(request, provider.address);
    expect(await answerHours(house.world, inAppOf(request), answering(one))).toEqual({ ok: true, value: 1 });
    expect(await answerHours(house.world, link, answering(one))).toEqual({ ok: true, value: 0 });
    expect(await answerHours(house.world, link, answering(two, disputed))).toEqual({ ok: true, value: 1 });
    expect(await answerHours(house.world, inAppOf(request), answering(two))).toMatchObject({
      refusal: { code: "answered-otherwise" },
    });
  });

  test.each([
    ["the same", confirmed, confirmed],
    ["another", confirmed, disputed],
  ])("%s by two at once is one answer", async (_, first, second) => {
    for (let round = 0; round < 5; round++) {
      const { request, one } = await ask(provider.address);
      const link = await byLinkOf(request, provider.address);
      const done = await Promise.all([
        answerHours(house.world, link, answering(one, first)),
        answerHours(house.world, inAppOf(request), answering(one, second)),
      ]);
      const news = done.filter((each) => each.ok && each.value === 1);
      expect(news).toHaveLength(1);
      expect(done.every((each) => each.ok || each.refusal.code === "answered-otherwise")).toBe(true);
      expect((await answersOf(request)).filter((each) => each !== null)).toHaveLength(1);
    }
  });

  test("and taking back at once: one of them comes first, and the answer stands only then", async () => {
    for (let round = 0; round < 5; round++) {
      const { request, one } = await ask();
      const link = await byLinkOf(request);
      const [answered, withdrawn] = await Promise.all([
        answerHours(house.world, link, answering(one)),
        withdrawHours(house.world, actorOf("person"), request),
      ]);
      expect(withdrawn.ok).toBe(true);
      expect(await answersOf(request)).toEqual([answered.ok ? "confirmed" : null, null]);
    }
  });

  test("is over once the request was taken back, ended, or ran out", async () => {
    const withdrawn = await ask();
    const link = await byLinkOf(withdrawn.request);
    expect(await withdrawHours(house.world, actorOf("person"), withdrawn.request)).toMatchObject({
      ok: true,
    });
    expect(await withdrawHours(house.world, actorOf("person"), withdrawn.request)).toMatchObject({
      ok: true,
    });
    expect((await answerHours(house.world, link, answering(withdrawn.one))).ok).toBe(false);

    const ended = await ask();
    const ending = { ending: "not-me", isUnwanted: true } as const;
    for (const _ of [1, 2])
      expect(await endRequest(house.world, await byLinkOf(ended.request), ending)).toMatchObject({
        ok: true,
      });
    expect(await answerHours(house.world, await byLinkOf(ended.request), answering(ended.one))).toMatchObject(
      {
        refusal: { code: "request-over", state: "ended" },
      },
    );

    const late = await ask();
    const before = await byLinkOf(late.request);
    house.clock.advance(days(61));
    expect(await answerHours(house.world, before, answering(late.one))).toMatchObject({
      refusal: { code: "request-over", state: "expired" },
    });
  });

  test("is for nobody else: another's request, another's line, one's own", async () => {
    const { request, one } = await ask();
    const other = await ask();
    expect(await answerHours(house.world, inAppOf(request), answering(one))).toMatchObject({
      refusal: { code: "not-there" },
    });
    expect(await answerHours(house.world, await byLinkOf(request), answering(other.one))).toMatchObject({
      refusal: { code: "not-there" },
    });
    const own: Asked = {
      ...inAppOf(request),
      actor: actorOf("person"),
      by: person.personId,
      within: async (work) => house.world.store.withinPerson(person.personId, work),
    };
    expect(await answerHours(house.world, own, answering(one))).toMatchObject({
      refusal: { code: "not-permitted", because: "own-file" },
    });
    expect(await answersOf(request)).toEqual([null, null]);
  });
});

describe("confirming what several people ask about", () => {
  const members = ["person", "a-reviewer"] as const;
  const askOf = async (name: (typeof members)[number]) => {
    const { personId } = cast.members[name];
    const { request } = await askForHours(house.world, personId, provider.address, { asker: name });
    const lines = async () =>
      house.world.store.withinPerson(personId, async (tx) => {
        const all = await listHourRequests(tx, personId);
        return all.find(({ id }) => id === request)?.lines ?? [];
      });
    return { request, lines, answers: async () => (await lines()).map(({ answer }) => answer?.is ?? null) };
  };
  const two = async () => {
    const [one, other] = [await askOf("person"), await askOf("a-reviewer")];
    const [first, second] = await one.lines();
    const [third] = await other.lines();
    if (first === undefined || second === undefined || third === undefined) throw new Error("no lines");
    return { one, other, first, second, third };
  };
  const confirm = async (...lines: readonly { readonly id: HourLineId }[]) =>
    confirmSeveral(house.world, actorOf("other-person"), { lines: lines.map(({ id }) => id), name: "Dana" });

  test("takes what was ticked of each, once, and leaves what was not", async () => {
    const { one, other, first, third } = await two();
    expect(await confirm(first, third)).toEqual({ ok: true, value: { confirmed: 2, left: 0 } });
    expect(await confirm(first, third)).toEqual({ ok: true, value: { confirmed: 2, left: 0 } });
    expect(await one.answers()).toEqual(["confirmed", null]);
    expect(await other.answers()).toEqual(["confirmed", null]);
  });

  test("keeps the rest where one of them was taken back, or answered otherwise, and tells so", async () => {
    const { one, other, first, second, third } = await two();
    await withdrawHours(house.world, actorOf("person"), one.request);
    expect(await confirm(first, second, third)).toEqual({
      ok: true,
      value: { confirmed: 1, left: 2 },
    });
    expect(await other.answers()).toEqual(["confirmed", null]);
    expect(await confirm(first)).toMatchObject({ ok: false });

    const again = await two();
    await answerHours(house.world, inAppOf(again.one.request), answering(again.first.id, disputed));
    expect(await confirm(again.first, again.third)).toMatchObject({
      value: { confirmed: 1, left: 1 },
    });
    expect(await again.one.answers()).toEqual(["disputed", null]);
    expect(await confirm(again.first)).toMatchObject({ refusal: { code: "answered-otherwise" } });
  });

  test("in part is told on the page that shows what is left", async () => {
    const { one, other, first, third } = await two();
    await withdrawHours(house.world, actorOf("person"), one.request);
    const at = memberAt(house, "other-person");
    const sent = { lines: [first.id, third.id], name: "Dana" };
    const answer = await at.post("/confirmations/confirm", sent);
    expect([answer.status, answer.location]).toEqual([303, "/confirmations"]);
    expect((await at.get("/confirmations")).text).toContain("pero no todas las que eligió");
    expect(await other.answers()).toEqual(["confirmed", null]);
  });

  test("twice at once is one answer to each", async () => {
    for (let round = 0; round < 5; round++) {
      const { one, other, first, second, third } = await two();
      const done = await Promise.all([confirm(first, second, third), confirm(third, second, first)]);
      expect(done).toEqual([
        { ok: true, value: { confirmed: 3, left: 0 } },
        { ok: true, value: { confirmed: 3, left: 0 } },
      ]);
      expect(await one.answers()).toEqual(["confirmed", "confirmed"]);
      expect(await other.answers()).toEqual(["confirmed", null]);
    }
  });

  test("is for nobody who was not asked, not even together with what they were asked", async () => {
    const { first } = await two();
    const foreign = (await requestOf((await ask()).request)).lines[0];
    if (foreign === undefined) throw new Error("no line");
    expect(await confirm(first, foreign)).toMatchObject({
      value: { confirmed: 1, left: 1 },
    });
    expect(await confirm(foreign)).toMatchObject({ refusal: { code: "not-there" } });
  });

  test("nothing is ticked before somebody ticks it, and one box stands for all of one person", async () => {
    const { other } = await two();
    const page = await memberAt(house, "other-person").get("/confirmations");
    expect(page.text).not.toMatch(/<input[^>]*type="checkbox"[^>]* checked/);
    const ids = (await other.lines()).map(({ id }) => id);
    expect(page.text).toContain(`value="${ids.join(" ")}"`);
    const sent = { lines: ids.join(" "), name: "Dana" };
    await memberAt(house, "other-person").post("/confirmations/confirm", sent);
    expect(await other.answers()).toEqual(["confirmed", "confirmed"]);
    const single = await memberAt(house, "other-person").get(`/confirmations/${(await two()).one.request}`);
    expect(single.text).not.toMatch(/<input[^>]*type="checkbox"[^>]* checked/);
  });
});

describe("whoever was asked", () => {
  const asked = "former";
  const { personId: asker } = cast.members["a-advisor"];

  test("is told on the first pages and in the menu, and nobody else is", async () => {
    const pages = ["/portfolio", "/me"];
    for (const page of pages)
      expect((await memberAt(house, asked).get(page)).text).not.toContain('href="/confirmations"');
    const { request } = await askForHours(house.world, asker, cast.members[asked].address);
    for (const page of pages) {
      const { text } = await memberAt(house, asked).get(page);
      expect(text).toContain("2 entries wait for your answer");
      expect(text).toMatch(/<li><a href="\/confirmations">Hours to confirm<\/a><\/li>/);
      expect((await memberAt(house, "a-advisor").get(page)).text).not.toContain('href="/confirmations"');
    }
    const lines = (
      await house.world.store.withinPerson(asker, async (tx) => listHourRequests(tx, asker))
    ).flatMap((each) => (each.id === request ? each.lines : []));
    const sent = { lines: lines.map(({ id }) => id).join(" "), name: "Dana" };
    expect((await memberAt(house, asked).post("/confirmations/confirm", sent)).status).toBe(303);
    const { text } = await memberAt(house, asked).get("/portfolio");
    expect(text).not.toContain("your answer");
    expect(text).toContain("Hours to confirm");
  });

  test("finds them in the menu as long as they are open or answered, or can be asked again, and not for good", async () => {
    const one = "b-advisor";
    const { personId, address } = cast.members[one];
    const inMenu = async () => (await memberAt(house, one).get("/me")).text.includes(">Hours to confirm</a>");
    const end = async (isUnwanted: boolean) => {
      const { request } = await askForHours(house.world, asker, address);
      expect(await inMenu()).toBe(true);
      const own: Asked = {
        ...inAppOf(request),
        actor: actorOf(one),
        by: personId,
        within: async (work) => house.world.store.withinPerson(personId, work),
      };
      expect(await endRequest(house.world, own, { ending: "not-me", isUnwanted })).toMatchObject({
        ok: true,
      });
    };
    expect(await inMenu()).toBe(false);
    await end(false);
    expect(await inMenu()).toBe(false);
    await end(true);
    expect(await inMenu()).toBe(true);
    await memberAt(house, one).post("/confirmations/ask-again", { address });
    expect(await inMenu()).toBe(false);
    await askForHours(house.world, asker, address);
    expect(await inMenu()).toBe(true);
    const seen = await house.world.store.withinPerson(personId, async (tx) =>
      findSignedIn(tx, personId, undefined, house.clock.now() + days(61)),
    );
    expect(seen?.isAsked).toBe(false);
  });
});

describe("asking", () => {
  const asking = (made: Awaited<ReturnType<typeof ask>>, address = stranger) => ({
    id: house.world.ids.id<"hour-request">(),
    asker: "Beth Arlington",
    provider: made.provider,
    entries: made.entries,
    address,
    language: "en" as const,
    today: "2026-03-02",
  });

  test("anew replaces what waits; the same twice is one", async () => {
    const made = await ask();
    const again = asking(made, addressOf("dana.ruiz@elsewhere.example"));
    for (const _ of [1, 2])
      expect(await askHours(house.world, actorOf("person"), again)).toMatchObject({ ok: true });
    expect((await requestOf(made.request)).withdrawnAt).not.toBeNull();
    expect((await requestOf(again.id)).lines).toHaveLength(2);
    expect((await answerHours(house.world, await byLinkOf(made.request), answering(made.one))).ok).toBe(
      false,
    );
  });

  test("at once twice leaves one that waits", async () => {
    const made = await ask();
    await Promise.all([1, 2].map(async () => askHours(house.world, actorOf("person"), asking(made))));
    const all = await house.world.store.withinPerson(person.personId, async (tx) =>
      listHourRequests(tx, person.personId),
    );
    const waiting = all.filter((each) => each.provider === made.provider && each.withdrawnAt === null);
    expect(waiting).toHaveLength(1);
  });

  test("oneself, or about nothing, is refused", async () => {
    const made = await ask();
    expect(await askHours(house.world, actorOf("person"), asking(made, person.address))).toMatchObject({
      refusal: { code: "address-is-own" },
    });
    expect(await askHours(house.world, actorOf("person"), { ...asking(made), entries: [] })).toMatchObject({
      refusal: { code: "nothing-to-ask" },
    });
    expect(await askHours(house.world, actorOf("other-person"), asking(made))).toMatchObject({
      refusal: { code: "not-there" },
    });
  });
});

describe("what was answered", () => {
  const again = async (made: Awaited<ReturnType<typeof ask>>, address: EmailAddress) => {
    house.clock.advance(days(1));
    const id = house.world.ids.id<"hour-request">();
    const { provider: by, entries } = made;
    const asked = { id, asker: "Beth Arlington", provider: by, entries, address };
    const today = "2026-03-02";
    expect(await askHours(house.world, actorOf("person"), { ...asked, language: "en", today })).toMatchObject(
      { ok: true },
    );
    return id;
  };
  const all = async () =>
    house.world.store.withinPerson(person.personId, async (tx) => ({
      requests: await listHourRequests(tx, person.personId),
      entries: await listEntries(tx, person.personId),
    }));

  test("stays a dispute, for everybody, when the person asks another mailbox that confirms", async () => {
    const made = await ask();
    const first = await byLinkOf(made.request);
    await answerHours(house.world, first, answering(made.one, disputed));
    const own = addressOf("gerda@elsewhere.example");
    const id = await again(made, own);
    const gerda = await byLinkOf(id, own);
    const line = (await requestOf(id)).lines[0]?.id ?? made.one;
    expect(
      await answerHours(house.world, gerda, { lines: [line], answer: confirmed, name: "Gerda" }),
    ).toEqual({
      ok: true,
      value: 1,
    });
    const { requests, entries } = await all();
    const entry = entries.find((each) => each.id === made.entries[0]);
    if (entry === undefined) throw new Error("there is an entry");
    const told = hoursOfEntry(entry, entries, requests);
    expect(told.map((each) => each.line.answer?.is)).toEqual(["confirmed", "disputed"]);
    expect(hoursStanding(entry, entries, requests)).toBe("disputed");
    expect((await answerHours(house.world, first, answering(made.two))).ok).toBe(false);
    // The one who disputed still sees what they said, and nothing else.
    const token = await linkOfHours(house.world, { request: made.request, address: stranger });
    const phone = browser(house);
    const landed = await phone.follow(await phone.follow(await phone.get(`/link/${token}`)));
    expect(landed.text).toContain("We met ten times.");
    expect(landed.text).not.toContain("Gerda");
    expect(landed.text).not.toContain('action="/hours/confirm"');
  });

  test("is listed for whoever answered in an account, also after it was taken back", async () => {
    const made = await ask(provider.address);
    await answerHours(house.world, inAppOf(made.request), answering(made.one, disputed));
    await withdrawHours(house.world, actorOf("person"), made.request);
    const theirs = await house.world.store.withinPerson(provider.personId, async (tx) =>
      listHourRequestsTo(tx, provider.personId),
    );
    expect(theirs.find((each) => each.id === made.request)?.lines[0]?.answer).toMatchObject(disputed);
  });

  test("is shown by the link for a week after the last answer", async () => {
    const made = await ask();
    await answerHours(house.world, await byLinkOf(made.request), {
      lines: [made.one, made.two],
      answer: disputed,
      name: "Dana",
    });
    const token = await linkOfHours(house.world, { request: made.request, address: stranger });
    const phone = browser(house);
    const landed = await phone.follow(await phone.follow(await phone.get(`/link/${token}`)));
    expect(landed.text).toContain("We met ten times.");
    house.clock.advance(days(7));
    expect((await phone.get("/hours")).text).not.toContain("We met ten times.");
  });

  test("is written by nobody else, and once", async () => {
    const made = await ask(provider.address);
    await answerHours(house.world, inAppOf(made.request), answering(made.one, disputed));
    const at = new Date(START);
    const attack = async (who: PersonId, set: object) =>
      house.world.store.withinPerson(who, async (tx) =>
        tx.write(
          "test.attack",
          tx.db
            .updateTable("hour_requests")
            .set(set as never)
            .where("id", "=", made.request),
        ),
      );
    const before = await requestOf(made.request);
    for (const [who, set] of [
      [person.personId, { withdrawn_at: at, answered_at: null }],
      [person.personId, { withdrawn_at: at, ended_at: at, ended_as: "not-me" }],
      [provider.personId, { withdrawn_at: at }],
      [provider.personId, { answered_at: null }],
    ] as const)
      await expect(attack(who, set)).rejects.toThrow("not theirs to write");
    expect(await requestOf(made.request)).toEqual(before);
  });

  test("tells whether the mailbox is the person's own", async () => {
    const [local, domain] = person.address.split("@");
    const tagged = addressOf(`${local}+dana@${domain}`);
    expect((await requestOf((await ask(tagged)).request)).isOwnMailbox).toBe(true);
    expect((await requestOf((await ask()).request)).isOwnMailbox).toBe(false);
  });
});

test("by a link, on a page without script: one is confirmed and one disputed, and looking uses nothing up", async () => {
  const { request, one, two } = await ask();
  const token = await linkOfHours(house.world, { request, address: stranger });
  const phone = browser(house);
  for (const _ of [1, 2]) {
    const landed = await phone.follow(await phone.follow(await phone.get(`/link/${token}`)));
    expect(landed.status).toBe(200);
    expect(landed.text).toContain("One to one, from January 1, 2025 to June 30, 2025: 12 hours");
  }
  expect(await answersOf(request)).toEqual([null, null]);
  const confirming = await phone.post("/hours/confirm", { lines: one, name: "Dana R." });
  expect([confirming.status, confirming.location]).toEqual([303, "/hours"]);
  const wrong = await phone.post("/hours/dispute", { line: two, name: "Dana R.", hours: "" });
  expect(wrong.status).toBe(422);
  expect(wrong.text, "asks before what was typed is lost").toContain("<at-unsaved>");
  const disputing = await phone.post("/hours/dispute", {
    line: two,
    name: "Dana R.",
    hours: "2",
    statement: "Once only.",
  });
  expect(disputing.status).toBe(303);
  const { text } = await phone.get("/hours");
  expect(text).toContain("Everything is answered");
  expect(text).toContain("Once only.");
  expect(text, "under whose name the hours stand").toMatch(/with you, whom they call [^<,]+, and asks/);
  expect(await answersOf(request)).toEqual(["confirmed", "disputed"]);
});
