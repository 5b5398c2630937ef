import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "../../../tests/kit/accounts.ts";
import { cast } from "../../../tests/kit/actors.ts";
import { tell } from "../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import { sendWaiting } from "../../../tests/kit/stage-worker.ts";
import type { Failure } from "../../core/messages/delivery.ts";
import { addAddress } from "../../store/addresses.ts";
import { keepInInbox } from "../../store/messages.ts";
import { languages } from "../../ui/wording/speech.ts";
import { PAGE_SIZE } from "./inbox.query.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { person } = cast.members;

const tellPerson = async (times: number): Promise<void> => {
  for (let told = 0; told < times; told++) {
    stage.clock.advance(1000);
    await tell(stage.world, person.personId, "password-changed", {
      change: "changed",
      at: stage.clock.now(),
    });
  }
};

const ids = async (): Promise<readonly string[]> =>
  (await stage.rows("messages")).map(({ id }) => String(id));

const inbox = async (address = "/me/inbox"): Promise<string> => (await stage.as("person").get(address)).text;

describe("the inbox", () => {
  test("of somebody who was told nothing says what would be here", async () =>
    stage.forgetting(async () => {
      const page = await inbox();
      expect(page).toContain("No messages yet");
      expect(page).not.toContain("Mark all as read");
    }));

  test("shows one and many with the same statements, the newest first, and pages of them", async () =>
    stage.forgetting(async () => {
      const statements = async (): Promise<readonly string[]> => {
        const before = stage.sent.length;
        await inbox();
        return stage.sent.slice(before).map(({ name }) => name);
      };
      await tellPerson(1);
      const forOne = await statements();
      await tellPerson(PAGE_SIZE);
      expect(await statements()).toEqual(forOne);
      const [first, second] = [await inbox(), await inbox("/me/inbox?page=2")];
      const linksOf = (page: string): number => page.match(/href="\/me\/inbox\/[0-9a-f-]{36}"/g)?.length ?? 0;
      expect([linksOf(first), linksOf(second)]).toEqual([PAGE_SIZE, 1]);
      expect(first).toContain('href="/me/inbox?page=2"');
      for (const address of ["/me/inbox?page=3", "/me/inbox?page=0", "/me/inbox?page=x"])
        expect((await stage.as("person").get(address)).status).toBe(404);
    }));

  test("counts what is unread, and marks one or all, read or unread, as often as one likes", async () =>
    stage.forgetting(async () => {
      await tellPerson(2);
      const unread = async (): Promise<number> =>
        (await stage.rows("messages")).filter(({ read_at }) => read_at === null).length;
      const [id] = await ids();
      const browser = stage.as("person");
      const mark = async (as: string): Promise<number> =>
        (await browser.post(`/me/inbox/${id}/mark`, { as })).status;
      expect(await browser.get("/me/inbox").then(({ text }) => text)).toContain("2 unread messages");
      expect([await mark("read"), await mark("read"), await unread()]).toEqual([303, 303, 1]);
      expect([await mark("unread"), await unread()]).toEqual([303, 2]);
      expect(await mark("sideways")).toBe(422);
      expect((await browser.post("/me/inbox/read")).status).toBe(303);
      expect((await browser.post("/me/inbox/read")).status).toBe(303);
      expect(await unread()).toBe(0);
      expect(await inbox()).not.toContain("unread message");
    }));

  test("shows nobody else's, and changes nothing by being looked at", async () =>
    stage.forgetting(async () => {
      await tellPerson(1);
      const [id] = await ids();
      const other = stage.as("other-person");
      expect((await other.get(`/me/inbox/${id}`)).status).toBe(404);
      expect((await other.post(`/me/inbox/${id}/mark`, { as: "read" })).status).toBe(404);
      expect((await other.get("/me/inbox")).text).not.toContain(`/me/inbox/${id}`);
      const before = await stage.rows("messages");
      expect((await stage.as("person").get(`/me/inbox/${id}`)).status).toBe(200);
      expect(await stage.rows("messages")).toEqual(before);
    }));
});

describe("a message", () => {
  test.each(languages)("says in %s what its mail says, with addresses of this site", async (language) =>
    stage.forgetting(async () => {
      await tellPerson(1);
      const [mail] = await sendWaiting(stage);
      const [id] = await ids();
      const browser = stage.as("person");
      browser.cookies.set("attune-language", language);
      const { text } = await browser.get(`/me/inbox/${id}`);
      const [subject, sentence] =
        language === "en"
          ? ["Your password was changed", "The password of your account was changed."]
          : ["Se cambió su contraseña", "Se cambió la contraseña de su cuenta."];
      expect(text).toContain(`<h1>${subject}</h1>`);
      expect(text).toContain(`<p>${sentence}</p>`);
      expect(text).toContain('href="/me/security"');
      expect(mail?.text).toContain(person.language === language ? sentence : "");
    }),
  );

  test.each(["sign-in-link", "recovery-link", "verify-address"] as const)(
    "about a link (%s) says that it was sent and holds none",
    async (kind) =>
      stage.forgetting(async () => {
        const { store } = stage.world;
        const id = await store.withinJob(async (tx) =>
          keepInInbox(tx, stage.world, { to: person.personId, kind, params: {} }),
        );
        const page = await inbox(`/me/inbox/${id}`);
        expect(page).toContain("For your safety it is only in the mail, not here.");
        expect(page).not.toContain("/link");
        expect(page).not.toMatch(/href=""/);
      }),
  );

  test("that this program cannot read is still there", async () =>
    stage.forgetting(async () => {
      await tellPerson(1);
      const [id] = await ids();
      const strange = stage.world.ids.id<"message">();
      await stage.world.store.withinJob(async (tx) => {
        await tx.write(
          "messages.keep",
          tx.db.insertInto("messages").values({
            id: strange,
            person_id: person.personId,
            association_id: null,
            kind: "moon-landing",
            params: "{}",
            made_at: new Date(stage.clock.now()),
          }),
        );
      });
      expect(await inbox()).toContain("A message</a>");
      expect(await inbox(`/me/inbox/${strange}`)).toContain("cannot be shown at the moment");
      expect(await inbox(`/me/inbox/${id}`)).toContain("Your password was changed");
    }));

  test.each<[Failure, string]>([
    ["refused", "Not delivered. The mail server of this address refused the message."],
    [
      "not-now",
      "Not delivered yet. The mail server of this address asked us to try again later. The next try is on",
    ],
    ["unreachable", "Not delivered yet. The mail server could not be reached. The next try is on"],
    [
      "unknown",
      "Not delivered yet. The mail server did not say whether it took the message. The next try is on",
    ],
    [
      "fault",
      "Not delivered yet. The message could not be sent because of a fault on our side. The next try is on",
    ],
  ])("whose mail is %s says so, for each address", async (is, words) =>
    stage.forgetting(async () => {
      await tellPerson(1);
      const [id] = await ids();
      expect(await inbox(`/me/inbox/${id}`)).toContain("Waiting to be sent.");
      await sendWaiting(stage, { outcome: { is } });
      const page = await inbox(`/me/inbox/${id}`);
      expect(page).toContain(words);
      expect(page).toContain(`<dt>${person.address}</dt>`);
      expect(await inbox()).toContain(words.split(".")[0]);
    }),
  );

  test("whose mail was sent says when", async () =>
    stage.forgetting(async () => {
      await tellPerson(1);
      const [id] = await ids();
      await sendWaiting(stage);
      expect(await inbox(`/me/inbox/${id}`)).toMatch(
        /<dd>The mail server took it on March \d+, 2026 at .* UTC\. If it comes back, /,
      );
    }));
});

describe("mail that does not reach the main address", () => {
  test("is told on the inbox with what to do, until mail arrives again", async () =>
    stage.forgetting(async () => {
      const heading = "Mail does not reach you";
      await tellPerson(1);
      expect(await inbox()).not.toContain(heading);
      await sendWaiting(stage, { outcome: { is: "refused" } });
      const page = await inbox();
      expect(page).toContain(heading);
      expect(page).toContain(`Mail to ${person.address} has not been arriving since`);
      expect(page).toContain('href="/me/addresses"');
      await tellPerson(1);
      await sendWaiting(stage);
      expect(await inbox()).not.toContain(heading);
    }));

  test("is not told where only a second address is lost", async () =>
    stage.forgetting(async () => {
      const { store, ids: chance, clock } = stage.world;
      await store.withinJob(
        async (tx) => {
          const added = { id: chance.id<"address">(), personId: person.personId, main: false };
          await addAddress(tx, { ...added, address: addressOf("second@people.example") }, clock.now());
          await tx.write(
            "addresses.bounced",
            tx.db
              .updateTable("addresses")
              .set({ bounced_at: new Date(0) })
              .where("main", "is", false),
          );
          tx.log.append({ action: "address.added", subject: { kind: "address", id: added.id } });
        },
        { person: person.personId },
      );
      expect(await inbox()).not.toContain("Mail does not reach you");
    }));
});
