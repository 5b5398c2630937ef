import { afterAll, beforeAll, expect, test } from "vitest";
import { operatorPermit } from "../../src/core/access/operator.ts";
import { contact } from "../../src/core/association/settings/contact.ts";
import { addAssociation } from "../../src/store/associations.ts";
import { addressOf } from "../kit/accounts.ts";
import { type ActorName, cast } from "../kit/actors.ts";
import { addSomebody, decide, giveRoleTo, invite, openAnotherSession, tell } from "../kit/makers.ts";
import { queriesDuring } from "../kit/queries.ts";
import { openStage, type Stage } from "../kit/stage.ts";
import { sendWaiting } from "../kit/stage-worker.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { slug } = cast.associations.a;
const { personId } = cast.members.person;
const somebody = (number: number) => ({
  name: `Somebody ${number}`,
  address: addressOf(`somebody${number}@people.example`),
});

const inviting = async (number: number): Promise<void> => {
  await invite(stage.world, "a", { ...somebody(number), role: "advisor" });
};

/** Every list: where it is shown, to whom, and how a row comes into it. */
const lists: Readonly<
  Record<
    string,
    {
      readonly address: string;
      readonly by: ActorName;
      readonly add: (number: number) => Promise<unknown>;
      /** Shows a row. */
      readonly shows: (number: number) => string;
    }
  >
> = {
  people: {
    address: `/a/${slug}/people`,
    by: "a-association-administrator",
    add: async (number) =>
      giveRoleTo(stage.world, "a", await addSomebody(stage.world, somebody(number)), "reviewer"),
    shows: (number) => `Somebody ${number}`,
  },
  invitations: {
    address: `/a/${slug}/people`,
    by: "a-association-administrator",
    add: inviting,
    shows: (number) => `Somebody ${number}`,
  },
  "the desk": {
    address: `/a/${slug}/desk`,
    by: "a-association-administrator",
    add: inviting,
    shows: (number) => `Somebody ${number}`,
  },
  "the history of a setting": {
    address: `/a/${slug}/settings/time-zone`,
    by: "a-association-administrator",
    add: async (number) =>
      decide(stage.world, "a", "time-zone", number % 2 === 0 ? "America/Denver" : "America/Chicago"),
    shows: (number) => (number % 2 === 0 ? "America/Denver" : "America/Chicago"),
  },
  settings: {
    address: `/a/${slug}/settings`,
    by: "a-coordinator",
    add: async () => decide(stage.world, "a", "time-zone", "America/Denver"),
    shows: () => "America/Denver",
  },
  "an association's front": {
    address: `/a/${slug}`,
    by: "visitor",
    add: async (number) =>
      decide(stage.world, "a", "contact", {
        ...contact.usual,
        replyTo: `office${number}@alder.example`,
      }),
    shows: () => "alder.example",
  },
  "the audit": {
    address: `/a/${slug}/audit`,
    by: "a-association-administrator",
    add: inviting,
    shows: (number) => `Somebody ${number}`,
  },
  "rows of the audit": {
    address: `/a/${slug}/audit/rows.csv`,
    by: "a-association-administrator",
    add: inviting,
    shows: (number) => `Somebody ${number}`,
  },
  "one's own activity": {
    address: "/me/activity",
    by: "person",
    add: async (number) => openAnotherSession(stage.world, personId, `Device ${number}`),
    shows: () => "",
  },
  sessions: {
    address: "/me/sessions",
    by: "person",
    add: async (number) => openAnotherSession(stage.world, personId, `Device ${number}`),
    shows: () => "/me/sessions/",
  },
  "the inbox": {
    address: "/me/inbox",
    by: "person",
    add: async () => {
      const changed = { change: "changed", at: stage.clock.now() } as const;
      await tell(stage.world, personId, "password-changed", changed);
    },
    shows: () => "password",
  },
  associations: {
    address: "/alliance",
    by: "alliance",
    add: async (number) => {
      const { store, ids, clock } = stage.world;
      const association = {
        id: ids.id<"association">(),
        slug: `further-${number}`,
        name: `Further ${number}`,
      };
      await store.withinJob(async (tx) => {
        await addAssociation(tx, operatorPermit("association.create"), association, clock.now());
        tx.log.append({
          action: "association.created",
          subject: { kind: "association", id: association.id },
        });
      });
    },
    shows: (number) => `Further ${number}`,
  },
  "the start page": {
    address: "/",
    by: "visitor",
    add: async (number) => lists["associations"]?.add(number),
    shows: (number) => `Further ${number}`,
  },
  "one's account": {
    address: "/me",
    by: "person",
    add: async (number) => {
      const roles = ["advisor", "reviewer", "coordinator", "exam-scorer", "committee-member"] as const;
      await giveRoleTo(stage.world, number % 2 === 0 ? "a" : "b", personId, roles[number % 5] ?? "advisor");
    },
    shows: () => "",
  },
};

const sentFor = async (name: string, rows: number): Promise<readonly string[]> => {
  const list = lists[name];
  if (list === undefined) throw new Error(`no list ${name}`);
  return stage.forgetting(async () => {
    for (let number = 1; number <= rows; number++) await list.add(number);
    // What became of the mails is shown beside them.
    await sendWaiting(stage);
    return queriesDuring(stage, async () => {
      const { status, text } = await stage.as(list.by).get(list.address);
      expect([status, text.includes(list.shows(rows))]).toEqual([200, true]);
    });
  });
};

test.each(Object.keys(lists))("%s: as many statements for one row, three and thirty", async (name) => {
  const one = await sentFor(name, 1);
  expect(one.length).toBeGreaterThan(0);
  expect(await sentFor(name, 3)).toEqual(one);
  expect(await sentFor(name, 30)).toEqual(one);
});

test("a statement for each row would be seen", async () => {
  const asked = async (rows: number): Promise<readonly string[]> =>
    queriesDuring(stage, async () =>
      stage.world.store.withinPublic(async (tx) => {
        for (let row = 0; row < rows; row++)
          await tx.many("harness.row", tx.db.selectFrom("associations").select("slug"));
      }),
    );
  expect(await asked(3)).not.toEqual(await asked(1));
});
