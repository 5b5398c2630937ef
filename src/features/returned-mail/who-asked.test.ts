import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "../../../tests/kit/accounts.ts";
import { cast } from "../../../tests/kit/actors.ts";
import { askForHours, invite, tell } from "../../../tests/kit/makers.ts";
import { askRatingOf, raterAddress } from "../../../tests/kit/ratings.ts";
import { reportOf } from "../../../tests/kit/returned-mails.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import { sendWaiting } from "../../../tests/kit/stage-worker.ts";
import { operatorPermit } from "../../core/access/operator.ts";
import type { EmailAddress } from "../../core/account/email-address.ts";
import type { EntryId } from "../../core/entries/entry.ts";
import { addAddress, addressesOf, removeAddress } from "../../store/addresses.ts";
import { type Noted, noteReturned } from "../../store/note-returned.ts";

// Mail that was taken by the next server is told as that and no more; once it came back, whoever asked for it sees so.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const person = cast.members.person;

const get = async (who: Parameters<Stage["as"]>[0], address: string): Promise<string> => {
  const { status, text } = await stage.as(who).get(address);
  expect([address, status]).toEqual([address, 200]);
  return text;
};

/** Sends what waits; gives the return path of the mail to an address. */
const sendTo = async (address: string): Promise<string> => {
  const mail = (await sendWaiting(stage)).findLast(({ to }) => to === address);
  if (mail?.returnPath === undefined) throw new Error(`nothing was mailed to ${address}`);
  return mail.returnPath;
};

const bring = async (to: string): Promise<Noted> => noteReturned(stage.world, reportOf({ to }));

describe("a mail that came back is told to whoever asked for it", () => {
  test("an invitation to staff, on their desk and among their people", async () =>
    stage.forgetting(async () => {
      const address = "luz@nowhere.example" as EmailAddress;
      await invite(stage.world, "a", { name: "Luz Ferrer", address, role: "advisor" });
      const path = await sendTo(address);
      const { slug } = cast.associations.a;
      const before = await get("a-association-administrator", `/a/${slug}/people`);
      expect(before).toContain("Mail was taken by the mail server");
      expect(before).not.toContain("Mail came back");
      expect(await bring(path)).toEqual({ is: "failed", noted: 1 });
      for (const page of ["people", "desk"])
        expect(await get("a-association-administrator", `/a/${slug}/${page}`)).toContain("Luz Ferrer");
      expect(await get("a-association-administrator", `/a/${slug}/people`)).toContain("Mail came back");
    }));

  test("a request for hours to the person who asks, at the provider", async () =>
    stage.forgetting(async () => {
      const address = "dana@nowhere.example" as EmailAddress;
      const { provider } = await askForHours(stage.world, person.personId, address);
      const path = await sendTo(address);
      const asking = `/portfolio/rsc/ask?provider=${provider}`;
      expect(await get("person", asking)).toContain("If it comes back, you read it here");
      expect(await bring(path)).toEqual({ is: "failed", noted: 1 });
      expect(await get("person", asking)).toContain("The mail did not arrive");
    }));

  test("a request for hours to an address with an account, to both", async () =>
    stage.forgetting(async () => {
      const { address } = cast.members["other-person"];
      const { provider } = await askForHours(stage.world, person.personId, address);
      expect(await bring(await sendTo(address))).toEqual({ is: "failed", noted: 2 });
      expect(await get("person", `/portfolio/rsc/ask?provider=${provider}`)).toContain(
        "The mail did not arrive",
      );
      expect(await get("other-person", "/me/inbox")).toContain("Devuelto, no entregado");
      expect(await get("other-person", "/me/inbox")).toContain("El correo no le llega");
      // Nothing of it is told to whoever asked.
      expect(await get("person", "/me/inbox")).not.toContain("Mail does not reach you");
    }));

  test("a request for a rating to whoever applies, with a message; a corrected address starts afresh", async () =>
    stage.forgetting(async () => {
      const asked = await askRatingOf(stage.world, "a", person.personId);
      const { application, request } = asked;
      const raters = `/applications/${application.id}/raters`;
      const path = await sendTo(raterAddress);
      expect(await get("person", raters)).not.toContain("Mail came back");
      expect(await bring(path)).toEqual({ is: "failed", noted: 1 });
      expect(await get("person", raters)).toContain("Mail came back");
      const news = async (): Promise<number> =>
        (await stage.rows("messages")).filter(({ kind }) => kind === "rating-news").length;
      expect(await news()).toBe(1);
      // What is brought again is told once.
      expect(await bring(path)).toEqual({ is: "failed", noted: 0 });
      expect(await news()).toBe(1);

      const row = (await stage.rows("rating_requests")).find(({ id }) => id === request);
      const corrected = addressOf("dana.ruiz@elsewhere.example");
      await askRatingOf(stage.world, "a", person.personId, {
        of: application,
        entry: row?.["entry_id"] as EntryId,
        address: corrected,
        replaces: request,
      });
      const second = await sendTo(corrected);
      expect(await get("person", raters)).not.toContain("Mail came back");
      expect(await bring(path)).toEqual({ is: "failed", noted: 0 });
      expect(await get("person", raters)).not.toContain("Mail came back");
      expect(await bring(second)).toEqual({ is: "failed", noted: 1 });
      expect(await news()).toBe(2);
    }));

  test("a message in the inbox of whoever it was for, with what to do", async () =>
    stage.forgetting(async () => {
      const changed = { change: "changed", at: stage.clock.now() } as const;
      const id = await tell(stage.world, person.personId, "password-changed", changed);
      const path = await sendTo(person.address);
      expect(await get("person", `/me/inbox/${id}`)).toContain("The mail server took it on");
      await bring(path);
      const page = await get("person", `/me/inbox/${id}`);
      expect(page).toContain(
        "Came back, not delivered. The mail server of this address refused the message.",
      );
      expect(page).not.toContain("The mail server took it on");
      expect(await get("person", "/me/inbox")).toContain(`Mail to ${person.address} has not been arriving`);
    }));
});

test("an address that was taken away and proved again starts afresh, and is not marked by what came before", async () =>
  stage.forgetting(async () => {
    const { store, ids, clock } = stage.world;
    const second = "second@people.example";
    const add = async (): Promise<void> =>
      store.withinJob(
        async (tx) => {
          const added = { id: ids.id<"address">(), personId: person.personId, address: second, main: false };
          await addAddress(tx, added, clock.now());
          tx.log.append({ action: "address.added", subject: { kind: "address", id: added.id } });
        },
        { person: person.personId },
      );
    const own = async () =>
      store.withinPerson(person.personId, async (tx) =>
        (await addressesOf(tx, person.personId)).filter(({ address }) => address === second),
      );
    await add();
    const changed = { change: "changed", at: clock.now() } as const;
    await tell(stage.world, person.personId, "password-changed", changed);
    const path = await sendTo(second);
    await bring(path);
    expect(await own()).toMatchObject([{ bouncedAt: clock.now() }]);
    await store.withinPerson(person.personId, async (tx) => {
      const [gone] = await addressesOf(tx, person.personId).then((all) => all.filter(({ main }) => !main));
      if (gone === undefined) throw new Error("there is no second address");
      await removeAddress(tx, operatorPermit("account.change"), person.personId, gone.id);
      tx.log.append({ action: "address.removed", subject: { kind: "address", id: gone.id } });
    });
    await add();
    expect(await own()).toMatchObject([{ bouncedAt: null }]);
    expect(await bring(path)).toEqual({ is: "failed", noted: 0 });
    expect(await own()).toMatchObject([{ bouncedAt: null }]);
  }));
