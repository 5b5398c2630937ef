import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import type { Fault } from "../../../tests/kit/smtp-peer.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { HOUR, MINUTE } from "../../core/kernel/instant.ts";
import { LONGEST_TRY } from "../../core/messages/delivery.ts";
import { mostTries } from "../../core/messages/retry.ts";
import type { Handed, Mailer } from "../../services/mailer.ts";
import { DatabaseAway } from "../../store/away.ts";
import type { MailRow } from "../../store/handover.ts";
import { send } from "../../store/messages.ts";
import type { Store } from "../../store/within.ts";
import type { MailParts } from "./parts.ts";
import { sendMail } from "./send-mail.ts";

let room: MailRoom;
let ben: PersonId;

beforeAll(async () => {
  room = await openMailRoom({ silence: 1500 });
  ben = await room.addSomebody("Ben Ortiz", "ben@lakes.example");
});
afterAll(async () => room.close());
beforeEach(async () => room.empty());

const at = Date.UTC(2026, 2, 2, 12);

const tellBen = async (): Promise<void> =>
  room.store.withinPerson(ben, async (tx) => {
    await send(tx, room, { to: ben, kind: "password-changed", params: { change: "changed", at } });
    tx.log.append({ action: "password.changed", subject: { kind: "person", id: ben } });
  });

const state = async (): Promise<unknown> => {
  const [only] = await room.deliveries();
  return only;
};

describe("a peer that does not take a mail", () => {
  test.each<[Fault, string]>([
    ["421-greeting", "not-now"],
    ["451-recipient", "not-now"],
    ["452-content", "not-now"],
    ["554-greeting", "unreachable"],
    ["550-sender", "unreachable"],
    ["drop-at-recipient", "unreachable"],
    ["silent-greeting", "unreachable"],
    ["drop-after-content", "unknown"],
    ["silent-after-content", "unknown"],
  ])(
    "after %s it is tried again in a minute, arrives once, and is not tried before",
    async (fault, problem) => {
      room.peer.behave(fault);
      await tellBen();
      await room.work();
      const nextTryAt = room.clock.now() + MINUTE;
      expect(await state()).toMatchObject({ state: "trying-again", tries: 1, problem, nextTryAt });
      const before = room.peer.sessions();
      room.clock.advance(MINUTE - 1);
      await room.work();
      expect(room.peer.sessions()).toBe(before);
      room.clock.advance(1);
      await room.work();
      expect(await state()).toMatchObject({ state: "sent", tries: 2, problem: null, nextTryAt: null });
      expect(room.peer.taken).toHaveLength(1);
      expect(await room.work()).toBe(0);
    },
  );

  test.each<Fault>(["550-recipient", "554-content"])("after %s it is given up at once", async (fault) => {
    room.peer.behave(fault);
    await tellBen();
    await room.work();
    expect(await state()).toMatchObject({ state: "gave-up", tries: 1, problem: "refused" });
    room.clock.advance(100 * HOUR);
    expect(await room.work()).toBe(0);
    expect(room.peer.taken).toEqual([]);
  });

  test("it is given up after the last try, two days later", async () => {
    await tellBen();
    const moments: number[] = [];
    for (let tried = 0; tried < mostTries("letter"); tried++) {
      room.peer.behave("451-recipient");
      moments.push(room.clock.now());
      await room.work();
      const now = (await state()) as { nextTryAt: number | null };
      room.clock.set(now.nextTryAt ?? room.clock.now());
    }
    expect(await state()).toMatchObject({ state: "gave-up", tries: 8, problem: "not-now" });
    expect((moments.at(-1) ?? 0) - (moments[0] ?? 0)).toBe(46 * HOUR + 36 * MINUTE);
    room.clock.advance(100 * HOUR);
    expect(await room.work()).toBe(0);
  });

  test("the queue holds the job until the moment that the delivery names, and keeps it one job", async () => {
    room.peer.behave("451-recipient");
    await tellBen();
    await room.work();
    const jobs = await room.boss.findJobs("mail");
    expect(jobs).toHaveLength(1);
    expect(jobs[0]).toMatchObject({ state: "retry" });
    expect(jobs[0]?.startAfter.getTime()).toBe(room.clock.now() + MINUTE);
  });

  test("a fault of our own is told, without a word of the mail, and tried again", async () => {
    const broken: Mailer = {
      ...room.mailer,
      send: async () => Promise.reject(new Error("ben@lakes.example is odd")),
    };
    await tellBen();
    await room.work({ mailer: broken });
    expect(await state()).toMatchObject({ state: "trying-again", problem: "fault" });
    expect(room.logged.join()).toContain("mail.fault");
    expect(room.logged.join()).not.toContain("lakes.example");
    room.clock.advance(MINUTE);
    await room.work();
    expect(room.peer.taken).toHaveLength(1);
  });
});

/** A process that is killed stands still at some point for ever, and lets go of nothing. */
type Stand = () => Promise<never>;

type Killed = (real: { readonly mailer: Mailer; readonly store: Store }, stand: Stand) => Partial<MailParts>;

/** Dies in the transaction of the job scope with this number, before it is committed or after. */
const diesInJob =
  (number: number, when: "before" | "after"): Killed =>
  ({ store }, stand) => {
    let count = 0;
    const die: Store["withinJob"] = async (work, about) => {
      if (when === "after") await store.withinJob(work, about);
      // The connection of a killed process ends, and its transaction with it.
      else
        await store
          .withinJob(async (tx) => {
            await work(tx);
            throw new Error("killed");
          }, about)
          .catch(() => undefined);
      return stand();
    };
    return {
      store: {
        ...store,
        withinJob: async (work, about) => {
          count++;
          return count === number ? die(work, about) : store.withinJob(work, about);
        },
      },
    };
  };

const diesInsteadOfSending: Killed = ({ mailer }, stand) => ({ mailer: { ...mailer, send: stand } });

const diesAfterSending: Killed = ({ mailer }, stand) => ({
  mailer: {
    ...mailer,
    send: async (mail) => {
      await mailer.send(mail);
      return stand();
    },
  },
});

describe("a process that is killed", () => {
  test.each<[string, Killed, number, number]>([
    ["before it noted that it begins", diesInJob(1, "before"), 1, 1],
    ["after it noted that it begins, before it sent", diesInJob(1, "after"), 1, 2],
    ["while it sends, before the peer has all", diesInsteadOfSending, 1, 2],
    ["after the peer took the mail, before that is noted", diesAfterSending, 2, 2],
    ["in the transaction that notes that it was sent", diesInJob(2, "before"), 2, 2],
    ["after it noted that it was sent, before the queue knows", diesInJob(2, "after"), 1, 1],
  ])("%s loses nothing", async (_words, kill, arrivals, tries) => {
    await tellBen();
    await new Promise<void>((standing, fail) => {
      const stand: Stand = async () => {
        standing();
        return new Promise<never>(() => undefined);
      };
      room.work(kill(room, stand)).catch(fail);
    });
    await room.letGo();
    // Somebody else takes the job at once, and waits where the killed process may still be at it.
    await room.work();
    room.clock.advance(LONGEST_TRY);
    await room.work();
    expect(await state()).toMatchObject({ state: "sent", tries });
    expect(room.peer.arrived).toHaveLength(arrivals);
    // What cannot be known may go out twice: with the same Message-ID, so that the peer keeps one.
    expect(room.peer.taken).toHaveLength(1);
    expect(await room.work()).toBe(0);
  });
});

describe("the same job in two processes", () => {
  const outboxRow = async (): Promise<MailRow> => {
    const [row] = await room.rows<MailRow>(
      `select id, kind, subject_id as "subjectId", association_id as "associationId", person_id as "personId" from outbox`,
    );
    if (row === undefined) throw new Error("the outbox is empty");
    return row;
  };

  test("sends once, whichever comes first", async () => {
    await tellBen();
    await room.work();
    const again = await outboxRow();
    expect(await sendMail(room.parts(), again)).toEqual({ is: "over" });
    expect(room.peer.arrived).toHaveLength(1);
  });

  test("sends once when they begin at the same time", async () => {
    await tellBen();
    const job = await outboxRow();
    const rests = await Promise.all([1, 2, 3].map(async () => sendMail(room.parts(), job)));
    expect(rests.filter(({ is }) => is === "over").length).toBeGreaterThan(0);
    expect(room.peer.arrived).toHaveLength(1);
    expect(await state()).toMatchObject({ state: "sent", tries: 1 });
  });

  test("one that was thought dead and comes late changes nothing that the other noted", async () => {
    await tellBen();
    const begun = Promise.withResolvers<undefined>();
    const answer = Promise.withResolvers<Handed>();
    const slow: Mailer = {
      ...room.mailer,
      send: async () => {
        begun.resolve(undefined);
        return answer.promise;
      },
    };
    const late = room.work({ mailer: slow });
    await begun.promise;
    await room.letGo();
    room.clock.advance(LONGEST_TRY);
    await room.work();
    expect(await state()).toMatchObject({ state: "sent", tries: 2 });
    answer.resolve({ outcome: { is: "refused" } });
    await late;
    expect(await state()).toMatchObject({ state: "sent", tries: 2 });
  });
});

describe("a database that goes away after the peer took the mail", () => {
  test("does not make it go out twice while the process lives", async () => {
    await tellBen();
    let count = 0;
    let paused = 0;
    const away: Store = {
      ...room.store,
      withinJob: async (work, about) => {
        count++;
        if (count >= 2 && count <= 4) throw new DatabaseAway(new Error("gone"));
        return room.store.withinJob(work, about);
      },
    };
    await room.work({ store: away, pause: async () => void paused++ });
    expect(paused).toBe(3);
    expect(await state()).toMatchObject({ state: "sent", tries: 1 });
    expect(room.peer.arrived).toHaveLength(1);
  });

  test("leaves the job to the queue where it is gone before anything began", async () => {
    await tellBen();
    const away: Store = {
      ...room.store,
      withinJob: async () => Promise.reject(new DatabaseAway(new Error("gone"))),
    };
    await room.work({ store: away });
    expect(await room.deliveries()).toEqual([]);
    expect(room.logged.join()).toContain("mail.job-failed");
    await room.work();
    expect(room.peer.taken).toHaveLength(1);
  });
});
