import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailRoom, openMailRoom } from "../../../tests/kit/mail-room.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";
import { DAY, localDay } from "../../core/kernel/instant.ts";
import type { LetterKind } from "../../core/messages/recipients.ts";
import { addSettingChange } from "../../store/association-settings.ts";
import { findInvitation } from "../../store/invitations.ts";
import { send } from "../../store/messages.ts";
import { changePerson } from "../../store/persons.ts";
import { momentIn } from "../../ui/wording/speech.ts";

let room: MailRoom;
let ana: PersonId;
let lakes: AssociationId;

const chooseForLakes = async (zone: string): Promise<void> =>
  room.store.withinJob(
    async (tx) => {
      const id = room.ids.id<"setting-change">();
      const author = { association: lakes, by: null, now: room.clock.now() };
      const holdsFrom = localDay(author.now, "UTC") - 1;
      const change = { id, setting: "time-zone", holdsFrom, value: zone } as const;
      await addSettingChange(tx, operatorPermit("setting.change"), change, author);
      tx.log.append({ action: "setting.changed", subject: { kind: "setting", id } });
    },
    { association: lakes },
  );

beforeAll(async () => {
  room = await openMailRoom();
  ana = await room.addSomebody("Ana Núñez", "ana@lakes.example");
  lakes = await room.addAssociation("Five Lakes Association", "five-lakes");
  await chooseForLakes("America/Detroit");
});
afterAll(async () => room.close());
beforeEach(async () => room.empty());

const at = Date.UTC(2026, 2, 2, 3, 30);

const stored = async (timeZone: string | null): Promise<void> =>
  room.store.withinPerson(ana, async (tx) => {
    await changePerson(tx, operatorPermit("account.change"), ana, { timeZone });
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: ana } });
  });

const flat = (text: string | undefined): string => (text ?? "").replaceAll(/\s+/g, " ");

const told = async (kind: Extract<LetterKind, "password-changed" | "role-ended">): Promise<string> => {
  await room.store.withinJob(
    async (tx) => {
      if (kind === "role-ended") {
        const params = { role: "reviewer", at } as const;
        await send(tx, room, { to: ana, kind, params, association: lakes });
      } else await send(tx, room, { to: ana, kind, params: { change: "changed", at } });
      tx.log.append({ action: "role.ended", subject: { kind: "role-grant", id: ana } });
    },
    { association: lakes },
  );
  await room.work({ keepsQuiet: false });
  return flat(room.peer.taken[0]?.text);
};

/** Somebody of the mail room reads Spanish. */
const inZone = (zone: string, instant = at): string => flat(momentIn({ language: "es", zone }, instant));

describe("the moments of a mail", () => {
  test.each([
    ["America/Los_Angeles", "password-changed", "America/Los_Angeles"],
    ["America/Los_Angeles", "role-ended", "America/Los_Angeles"],
    // Who chose none reads by the association's clock where it is one of its letters.
    [null, "role-ended", "America/Detroit"],
    [null, "password-changed", "UTC"],
    ["Mars/Olympus", "role-ended", "America/Detroit"],
    ["Mars/Olympus", "password-changed", "UTC"],
  ] as const)("with %s, %s is told by %s", async (zone, kind, expected) => {
    await stored(zone);
    expect(await told(kind)).toContain(inZone(expected));
  });

  test("an invitation says until when by the association's clock, whether or not the address has an account", async () => {
    await stored("America/Los_Angeles");
    for (const address of ["ana@lakes.example", "nobody@lakes.example"]) {
      await room.empty();
      const id = await room.invite(lakes, address, "reviewer");
      const invitation = await room.store.withinJob(async (tx) => findInvitation(tx, id), {
        association: lakes,
      });
      await room.work({ keepsQuiet: false });
      const until = invitation?.expiresAt ?? Number.NaN;
      expect(until - room.clock.now()).toBeGreaterThan(DAY);
      const reader = { language: invitation?.language ?? "en", zone: "America/Detroit" };
      expect(flat(room.peer.taken[0]?.text)).toContain(flat(momentIn(reader, until)));
    }
  });
});
