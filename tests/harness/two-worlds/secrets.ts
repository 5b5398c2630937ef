import { totpSealedFor } from "../../../src/core/account/sealing.ts";
import { enableTotp } from "../../../src/store/totp.ts";
import { addressOf } from "../../kit/accounts.ts";
import { type ActorName, cast, memberNames } from "../../kit/actors.ts";
import { addSomebody, decide, giveRoleTo, invite, openAnotherSession, tell } from "../../kit/makers.ts";
import type { Stage } from "../../kit/stage.ts";
import type { Secret } from "./compare.ts";

const { members } = cast;
const nothing = async (): Promise<void> => undefined;

/** Whoever holds a role in the second association. */
const insidersOfB: readonly ActorName[] = memberNames.filter((name) => members[name].held.b.length > 0);

/** The address that one world knows and the other does not. */
export const hiddenAddress = addressOf("hidden@elsewhere.example");

const addHidden = async ({ world }: Stage): Promise<void> => {
  await addSomebody(world, { name: "Hidden Somebody", address: hiddenAddress });
};

/** What those outside an association may not learn of it. */
const ofAnAssociation: readonly Secret[] = [
  {
    name: "how many people another association has, and who they are",
    mayKnow: insidersOfB,
    worlds: [
      // The same people are there: what differs is where they belong.
      async ({ world }) => {
        for (const number of [1, 2, 3])
          await addSomebody(world, {
            name: `Further ${number}`,
            address: addressOf(`further${number}@people.example`),
          });
      },
      async ({ world }) => {
        for (const number of [1, 2, 3]) {
          const address = addressOf(`further${number}@people.example`);
          const id = await addSomebody(world, { name: `Further ${number}`, address });
          await giveRoleTo(world, "b", id, "reviewer");
        }
      },
    ],
  },
  {
    name: "whom another association has invited",
    mayKnow: insidersOfB,
    worlds: [
      nothing,
      async ({ world }) => {
        await invite(world, "b", {
          name: "Invited There",
          address: members.person.address,
          role: "advisor",
        });
      },
    ],
  },
  {
    name: "what another association has decided",
    mayKnow: insidersOfB,
    worlds: [
      async ({ world }) => decide(world, "b", "time-zone", "America/Denver"),
      async ({ world }) => {
        await decide(world, "b", "time-zone", "America/Chicago");
        await decide(world, "b", "time-zone", "America/New_York");
      },
    ],
  },
];

/** What nobody but the person may learn. */
const ofAPerson: readonly Secret[] = [
  {
    name: "what somebody was told",
    mayKnow: ["person"],
    worlds: [
      nothing,
      async ({ world, clock }) => {
        for (const change of ["added", "removed"] as const)
          await tell(world, members.person.personId, "address-changed", { change, at: clock.now() });
      },
    ],
  },
  {
    name: "what a colleague was told",
    mayKnow: ["a-coordinator"],
    worlds: [
      nothing,
      async ({ world, clock }) =>
        tell(world, members["a-coordinator"].personId, "password-changed", {
          change: "changed",
          at: clock.now(),
        }),
    ],
  },
  {
    name: "whether somebody has a second factor",
    mayKnow: ["person"],
    worlds: [
      nothing,
      async ({ world: { store, signIn, clock } }) => {
        const { personId } = members.person;
        await store.withinPerson(personId, async (tx) => {
          const sealed = signIn.sealer.seal(totpSealedFor(personId), "A".repeat(32));
          await enableTotp(tx, personId, { sealed, step: 0 }, clock.now());
          tx.log.append({ action: "totp.enabled", subject: { kind: "person", id: personId } });
        });
      },
    ],
  },
  {
    name: "where somebody is signed in",
    mayKnow: ["a-coordinator"],
    worlds: [
      nothing,
      async ({ world }) => {
        for (const device of ["Safari on iPhone", "Edge on Windows"])
          await openAnotherSession(world, members["a-coordinator"].personId, device);
      },
    ],
  },
  { name: "whether an address has an account", mayKnow: [], worlds: [nothing, addHidden] },
];

/** Every secret that the routes of today could tell. A feature adds its own: see docs/harness.md. */
export const secrets: readonly Secret[] = [...ofAnAssociation, ...ofAPerson];
