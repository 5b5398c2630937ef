import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import { linkLifetime } from "../../core/account/link.ts";
import type { AssociationId, InvitationId, PersonId } from "../../core/kernel/ids.ts";
import { localDay } from "../../core/kernel/instant.ts";
import type { Message } from "../../core/messages/kinds.ts";
import { digestOfToken } from "../../services/token-digest.ts";
import { removeAddress } from "../../store/addresses.ts";
import { addSettingChange } from "../../store/association-settings.ts";
import { revokeInvitation } from "../../store/invitations.ts";
import { send } from "../../store/messages.ts";

let room: MailRoom;
let ana: PersonId;
let lakes: AssociationId;

beforeAll(async () => {
  room = await openMailRoom();
  ana = await room.addSomebody("Ana Núñez", "ana@lakes.example", "ana@home.example");
  lakes = await room.addAssociation("Five Lakes Association", "five-lakes");
});
afterAll(async () => room.close());
beforeEach(async () => {
  await room.empty();
  await asJob("update addresses set bounced_at = null");
});

const asJob = async (sql: string): Promise<void> => {
  await room.rows(sql);
};

const at = Date.UTC(2026, 2, 2, 12);

const tellAna = async (): Promise<void> =>
  room.store.withinPerson(ana, async (tx) => {
    await send(tx, room, { to: ana, kind: "password-changed", params: { change: "changed", at } });
    tx.log.append({ action: "password.changed", subject: { kind: "person", id: ana } });
  });

/** A message that goes to the main address only. */
const tellAnaOfRole = async (): Promise<void> =>
  room.store.withinJob(
    async (tx) => {
      const params = { role: "reviewer", at } as const;
      await send(tx, room, { to: ana, kind: "role-ended", params, association: lakes });
      tx.log.append({ action: "role.ended", subject: { kind: "role-grant", id: ana } });
    },
    { association: lakes },
  );

const takenBy = (): readonly string[] =>
  room.peer.taken.map(({ to }) => to.join()).toSorted((a, b) => a.localeCompare(b));

const tokenIn = (text: string): string => /\/link\/([\w-]{43})\n/.exec(text)?.[1] ?? "no token";

const inbox = async (): Promise<readonly Pick<Message, "kind" | "params">[]> =>
  room.rows("select kind, params from messages order by made_at, id");

describe("a message to somebody with an account", () => {
  test("goes to every address where one may be in wrong hands, in their language and by their name", async () => {
    await tellAna();
    expect(await room.work()).toBe(1);
    expect(takenBy()).toEqual(["ana@home.example", "ana@lakes.example"]);
    const [mail] = room.peer.taken;
    expect(mail?.headers).toMatchObject({ subject: "Se cambió su contraseña", "content-language": "es" });
    expect(mail?.text).toContain("Hola, Ana Núñez:");
    expect(await room.deliveries()).toEqual([
      { state: "sent", tries: 1, problem: null, subjectKind: "message", toPerson: true, nextTryAt: null },
      { state: "sent", tries: 1, problem: null, subjectKind: "message", toPerson: true, nextTryAt: null },
    ]);
    expect(new Set(room.peer.taken.map(({ headers }) => headers["message-id"])).size).toBe(2);
    expect(await room.work()).toBe(0);
  });

  test("goes to the main address otherwise, from the association, which gets the replies it asks for", async () => {
    const author = { association: lakes, by: null, now: room.clock.now() };
    const value = { replyTo: "office@lakes.example", website: null, telephone: null, postal: null };
    await room.store.withinJob(
      async (tx) => {
        const id = room.ids.id<"setting-change">();
        const change = { id, setting: "contact", holdsFrom: localDay(author.now, "UTC") - 1, value } as const;
        await addSettingChange(tx, operatorPermit("setting.change"), change, author);
        tx.log.append({ action: "setting.changed", subject: { kind: "setting", id } });
      },
      { association: lakes },
    );
    await tellAnaOfRole();
    await room.work();
    const [mail, ...others] = room.peer.taken;
    expect(others).toEqual([]);
    // What comes back goes to a return path of this mail; replies go where the reader expects them.
    expect(mail).toMatchObject({ to: ["ana@lakes.example"] });
    expect(mail?.from).toMatch(/^bounce\+[0-9a-f-]{36}\.[a-z2-7]{16}@bounces\.lakes\.example$/);
    expect(mail?.headers).toMatchObject({
      from: "Five Lakes Association <attune@lakes.example>",
      "reply-to": "office@lakes.example",
      "auto-submitted": "auto-generated",
    });
    expect(mail?.text.replaceAll(/\s+/g, " ")).toContain("Las respuestas llegan a Five Lakes Association.");
  });

  test("goes to the second address once the main one refuses it, and the main one is noted as lost", async () => {
    room.peer.behave("550-recipient");
    await tellAnaOfRole();
    await room.work();
    expect(takenBy()).toEqual(["ana@home.example"]);
    expect((await room.deliveries()).map(({ state, problem }) => [state, problem])).toEqual([
      ["gave-up", "refused"],
      ["sent", null],
    ]);
    const lost = "select address from addresses where bounced_at is not null";
    expect(await room.rows(lost)).toEqual([{ address: "ana@lakes.example" }]);
    await tellAnaOfRole();
    await room.work();
    expect(await room.rows(lost)).toEqual([]);
  });

  test("does not go to an address that was removed meanwhile", async () => {
    room.peer.behave("451-recipient", "451-recipient");
    const [home] = await room.rows<{ id: string }>(
      "select id from addresses where address = 'ana@home.example'",
    );
    await tellAna();
    await room.work();
    await room.store.withinPerson(ana, async (tx) => {
      await removeAddress(tx, operatorPermit("account.change"), ana, home?.id as never);
      tx.log.append({ action: "address.removed", subject: { kind: "person", id: ana } });
    });
    room.clock.advance(60_000);
    await room.work();
    expect(takenBy()).toEqual(["ana@lakes.example"]);
    const states = (await room.deliveries()).map(({ state, problem }) => [state, problem]);
    expect(states).toContainEqual(["gave-up", "withdrawn"]);
    expect(states).toContainEqual(["sent", null]);
    await room.rows(
      `insert into addresses (id, person_id, address, main, verified_at)
       values ('${home?.id}', '${ana}', 'ana@home.example', false, now())`,
    );
  });

  test("that this program does not know is left alone and told to the operator", async () => {
    await tellAna();
    await asJob("update messages set kind = 'moon-landing'");
    await room.work();
    expect(room.peer.arrived).toEqual([]);
    expect(room.logged.join()).toContain("mail.message-unknown");
    expect(await room.work()).toBe(0);
  });
});

describe("a request by an address", () => {
  test.each([
    ["register", "new@lakes.example", "Finish your registration", "register", []],
    ["register", "ana@lakes.example", "You already have an account", undefined, ["already-registered"]],
    ["sign-in", "new@lakes.example", "There is no account with this address", undefined, []],
    ["sign-in", "ana@home.example", "Your link to sign in", "sign-in", ["sign-in-link"]],
    ["recover", "new@lakes.example", "There is no account with this address", undefined, []],
    ["recover", "ana@lakes.example", "Your link to recover your account", "recover", ["recovery-link"]],
  ] as const)("to %s with %s is answered by “%s”", async (purpose, address, subject, link, kept) => {
    await room.ask(purpose, address);
    await room.work();
    const [mail, ...others] = room.peer.taken;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: [address], headers: { subject, "content-language": "en" } });
    const links = await room.rows(
      `select purpose, address, person_id is not null as known, request_id is not null as asked, used_at,
         (extract(epoch from expires_at - made_at) * 1000)::int as works from link_tokens`,
    );
    expect(links).toEqual(
      link === undefined
        ? []
        : [
            {
              purpose: link,
              address,
              known: link !== "register",
              asked: true,
              used_at: null,
              works: linkLifetime[link],
            },
          ],
    );
    expect((await inbox()).map(({ kind }) => kind)).toEqual(kept);
    expect(
      await room.rows("select address, handled_at is not null as handled from address_requests"),
    ).toEqual([{ address: null, handled: true }]);
  });

  test("hands over a token whose digest alone is kept, and the inbox says only that it was sent", async () => {
    await room.ask("sign-in", "ana@lakes.example");
    await room.work();
    const token = tokenIn(room.peer.taken[0]?.text ?? "");
    expect(await room.rows("select token_hash from link_tokens")).toEqual([
      { token_hash: digestOfToken(token) },
    ]);
    const everything = JSON.stringify([
      await room.rows("select * from messages"),
      await room.rows("select * from deliveries"),
      await room.rows("select * from outbox"),
      await room.rows("select * from address_requests"),
      await room.rows("select name, data, output from pgboss.job_common"),
      room.logged,
    ]);
    expect(everything).not.toContain(token);
    expect(everything).not.toContain("@lakes.example");
    expect(everything).not.toContain("Núñez");
  });

  test("to verify goes to the new address without the account's name, and is told in the inbox", async () => {
    await room.askToVerify(ana, "third@lakes.example");
    await room.work();
    const [mail] = room.peer.taken;
    expect(mail?.to).toEqual(["third@lakes.example"]);
    expect(JSON.stringify(mail)).not.toContain("Ana");
    expect(await room.rows("select purpose, person_id from link_tokens")).toEqual([
      { purpose: "verify", person_id: ana },
    ]);
    expect((await inbox()).map(({ kind }) => kind)).toEqual(["verify-address"]);
    expect(await room.deliveries()).toMatchObject([
      { state: "sent", subjectKind: "message", toPerson: true },
    ]);
  });

  test("keeps the address as long as it is tried, and forgets it when it is given up", async () => {
    room.peer.behave("451-recipient", "550-recipient");
    await room.ask("register", "new@lakes.example");
    await room.work();
    const kept = async (): Promise<unknown> => room.rows("select address from address_requests");
    expect(await kept()).toEqual([{ address: "new@lakes.example" }]);
    room.clock.advance(60_000);
    await room.work();
    expect(await kept()).toEqual([{ address: null }]);
    expect(await room.deliveries()).toMatchObject([{ state: "gave-up", problem: "refused", tries: 2 }]);
  });
});

describe("an invitation", () => {
  const links = async (): Promise<readonly { used_at: Date | null }[]> =>
    room.rows("select used_at from link_tokens order by made_at, token_hash");

  test("goes to the address that was typed, with roles and a link", async () => {
    const id = await room.invite(lakes, "luz@lakes.example", "coordinator", "reviewer");
    await room.work();
    const [mail] = room.peer.taken;
    expect(mail?.to).toEqual(["luz@lakes.example"]);
    expect(mail?.text).toContain("Roles: Coordinator and Reviewer");
    expect(mail?.text).toContain("Dear Luz Ferrer,");
    const token = tokenIn(mail?.text ?? "");
    expect(await room.rows("select token_hash, invitation_id, address from link_tokens")).toEqual([
      { token_hash: digestOfToken(token), invitation_id: id, address: "luz@lakes.example" },
    ]);
    expect(await room.deliveries()).toMatchObject([
      { state: "sent", subjectKind: "invitation", toPerson: false },
    ]);
    expect(await inbox()).toEqual([]);
  });

  test("is in the inbox of whoever has the address, with the same state, and staff cannot tell", async () => {
    room.peer.behave("451-recipient");
    await room.invite(lakes, "ana@home.example", "advisor");
    await room.work();
    expect((await inbox()).map(({ kind }) => kind)).toEqual(["invitation"]);
    const states = async (): Promise<unknown> =>
      (await room.deliveries()).map(({ subjectKind, toPerson, state }) => [subjectKind, toPerson, state]);
    expect(await states()).toEqual(
      expect.arrayContaining([
        ["invitation", false, "trying-again"],
        ["message", true, "trying-again"],
      ]),
    );
    room.clock.advance(60_000);
    await room.work();
    expect(await states()).toEqual(
      expect.arrayContaining([
        ["invitation", false, "sent"],
        ["message", true, "sent"],
      ]),
    );
    expect(await inbox()).toHaveLength(1);
    const staff = await room.store.withinStaff(lakes, ana, async (tx) =>
      tx.many("test.deliveries", tx.db.selectFrom("deliveries").selectAll()),
    );
    expect(staff).toHaveLength(1);
    expect(staff[0]).toMatchObject({ subject_kind: "invitation", person_id: null, address_id: null });
  });

  test("that is sent again makes the earlier link void; one that is only tried again does not", async () => {
    const id = await room.invite(lakes, "luz@other.example", "advisor");
    await room.work();
    room.clock.advance(60_000);
    await room.store.withinJob(
      async (tx) => {
        tx.outbox.put({ kind: "invitation", id });
      },
      { association: lakes },
    );
    room.peer.behave("drop-after-content");
    await room.work();
    room.clock.advance(60_000);
    await room.work();
    expect((await links()).map(({ used_at }) => used_at === null)).toEqual([false, true, true]);
    expect(room.peer.taken).toHaveLength(2);
  });

  test.each([
    [
      "taken back",
      async (id: InvitationId) => {
        await room.store.withinJob(
          async (tx) => {
            await revokeInvitation(
              tx,
              operatorPermit("invitation.revoke"),
              { association: lakes, id, now: room.clock.now() },
              ana,
            );
            tx.log.append({ action: "invitation.revoked", subject: { kind: "invitation", id } });
          },
          { association: lakes },
        );
      },
    ],
    ["run out", async () => room.clock.advance(15 * 24 * 3_600_000)],
  ])("that was %s meanwhile is not tried again", async (_words, happens) => {
    room.peer.behave("451-recipient");
    const id = await room.invite(lakes, `gone-${room.ids.digits(6)}@lakes.example`, "advisor");
    await room.work();
    await happens(id);
    room.clock.advance(60_000);
    await room.work();
    expect(room.peer.arrived).toEqual([]);
    expect(await room.deliveries()).toMatchObject([{ state: "gave-up", problem: "withdrawn", tries: 1 }]);
    expect(await room.work()).toBe(0);
  });
});
