import { operatorPermit } from "../../../src/core/access/operator.ts";
import { totpSealedFor } from "../../../src/core/account/sealing.ts";
import { reviewRules } from "../../../src/core/association/settings/review-rules.ts";
import { recordStanding } from "../../../src/features/register/record-standing.ts";
import { withdrawStanding } from "../../../src/features/register/withdraw-standing.ts";
import { addAnswers } from "../../../src/store/hour-answers.ts";
import { findHourRequest } from "../../../src/store/hour-requests.ts";
import { beginImport } from "../../../src/store/imports.ts";
import { changePerson } from "../../../src/store/persons.ts";
import { enableTotp } from "../../../src/store/totp.ts";
import { addressOf } from "../../kit/accounts.ts";
import { type ActorName, cast, memberNames } from "../../kit/actors.ts";
import { dot, keepDocumentOf } from "../../kit/documents.ts";
import { inventedText, keepTextOf } from "../../kit/licensed-text.ts";
import { offerListingOf } from "../../kit/listings.ts";
import {
  addSomebody,
  askForHours,
  decide,
  followOf,
  giveRoleTo,
  invite,
  keepEntryOf,
  openAnotherSession,
  sharePortfolioOf,
  tell,
} from "../../kit/makers.ts";
import { planStepOf } from "../../kit/plan-steps.ts";
import { heldSince2020, recordInRegister } from "../../kit/register.ts";
import { staffOf } from "../../kit/staff-of.ts";
import type { Stage } from "../../kit/stage.ts";
import { applicationSecrets } from "./application-secrets.ts";
import type { Secret } from "./compare.ts";
import { ratingSecrets } from "./rating-secrets.ts";
import { tryingAddress } from "./trying-address.ts";

const { members } = cast;
const nothing = async (): Promise<void> => undefined;

/** Whoever holds a role in the second association. */
const insidersOfB: readonly ActorName[] = memberNames.filter((name) => members[name].held.b.length > 0);

/** The address that one world knows and the other does not. */
export const hiddenAddress = addressOf("hidden@elsewhere.example");

const addHidden = async ({ world }: Stage): Promise<void> => {
  await addSomebody(world, { name: "Hidden Somebody", address: hiddenAddress });
};

/** Three people, of whom some have a role in the second association. */
const withRoles =
  (...reviewers: readonly number[]) =>
  async ({ world }: Stage): Promise<void> => {
    for (const number of [1, 2, 3]) {
      const address = addressOf(`further${number}@people.example`);
      const id = await addSomebody(world, { name: `Further ${number}`, address });
      if (reviewers.includes(number)) await giveRoleTo(world, "b", id, "reviewer");
    }
  };

/** What a provider says of hours, which only the two know while the portfolio is not shared. */
const answeredWith =
  (answer: "confirmed" | "disputed") =>
  async ({ world }: Stage): Promise<void> => {
    const { "a-advisor": asker, "a-reviewer": provider } = members;
    const { request } = await askForHours(world, asker.personId, provider.address);
    const { store } = world;
    await store.withinPerson(provider.personId, async (tx) => {
      const found = await findHourRequest(tx, request);
      const permit = operatorPermit("hours.answer");
      const given =
        answer === "confirmed"
          ? ({ is: answer } as const)
          : ({ is: answer, hours: "3", statement: "We met three times." } as const);
      const lines = (found?.lines ?? []).map(({ id: line }) => ({
        personId: asker.personId,
        request,
        line,
        answer: given,
        name: provider.called,
        by: provider.personId,
      }));
      await addAnswers(tx, permit, lines, world.clock.now());
      tx.log.append({ action: "hours.confirmed", subject: { kind: "hour-request", id: request } });
    });
  };

const ofHours: readonly Secret[] = [
  {
    name: "what a provider said of somebody's hours",
    mayKnow: ["a-advisor", "a-reviewer"],
    worlds: [answeredWith("confirmed"), answeredWith("disputed")],
  },
];

/** What those outside an association may not learn of it. */
const ofAnAssociation: readonly Secret[] = [
  {
    // The alliance sees how many they are: see docs/harness.md.
    name: "how many people another association has",
    mayKnow: [...insidersOfB, "alliance"],
    worlds: [withRoles(1), withRoles(1, 2, 3)],
  },
  {
    name: "who has a role in another association",
    mayKnow: insidersOfB,
    worlds: [withRoles(1), withRoles(2)],
  },
  {
    name: "whom another association has invited",
    mayKnow: insidersOfB,
    mailboxes: ["invited-there@people.example"],
    worlds: [
      nothing,
      async ({ world }) => {
        await invite(world, "b", {
          name: "Invited There",
          address: addressOf("invited-there@people.example"),
          role: "advisor",
        });
      },
    ],
  },
  {
    name: "what the licensed text of another association says",
    mayKnow: insidersOfB,
    worlds: [
      async ({ world }) => {
        await keepTextOf(world, "b");
      },
      async ({ world }) => {
        await keepTextOf(world, "b");
        await keepTextOf(world, "b", inventedText("Feeds the hens"));
      },
    ],
  },
  {
    // Of what is not shown to everybody.
    name: "what another association has decided",
    mayKnow: insidersOfB,
    worlds: [
      async ({ world }) => decide(world, "b", "review-rules", { ...reviewRules.usual, reviewers: 3 }),
      async ({ world }) => {
        await decide(world, "b", "review-rules", { ...reviewRules.usual, reviewers: 4 });
        await decide(world, "b", "review-rules", { ...reviewRules.usual, reviewers: 5 });
      },
    ],
  },
];

/** Somebody in the register of the second association. What is public of them is the same whatever is kept of them. */
const registering =
  (kept: { readonly address: string; readonly note: string }, wasOtherwise: boolean): Secret["worlds"][0] =>
  async ({ world }) => {
    const { id } = await recordInRegister(world, "b", {
      name: "Kept Somebody",
      standings: [heldSince2020],
      address: addressOf(kept.address),
      note: kept.note,
    });
    if (!wasOtherwise) return;
    const staff = staffOf("b-coordinator", "b");
    const standing = { id: world.ids.id<"standing">(), kind: "approved", category: null } as const;
    const days = { from: "2021-01-01", to: null } as const;
    await recordStanding(world, staff, { holder: id, standing: { ...standing, ...days } });
    await withdrawStanding(world, staff, { holder: id, id: standing.id, seen: 2, note: "another person" });
  };

const ofTheRegister: readonly Secret[] = [
  {
    name: "whom to reach of another association's register, what is noted, and what was withdrawn",
    mayKnow: ["b-coordinator", "b-association-administrator", "both"],
    worlds: [
      registering({ address: "kept-one@people.example", note: "" }, false),
      registering({ address: "kept-other@people.example", note: "moved away" }, true),
    ],
    further: [
      {
        name: "looking them up",
        prepare:
          async ({ as }) =>
          async (by) => [
            await as(by).get("/register/search?q=kept"),
            await as(by).get("/register/look-up?q=kept+some"),
            // An address is no name: nobody is found by one.
            await as(by).get("/register/search?q=kept-one"),
            await as(by).get("/register/search?q=people"),
          ],
      },
      {
        name: "having the same address in one's own register",
        prepare:
          async ({ as, world }) =>
          async (by) => {
            const address = `/a/${cast.associations.a.slug}/register/new`;
            const fields = { id: world.ids.id<"holder">(), name: "Own Somebody", level: "", note: "" };
            return [await as(by).post(address, { ...fields, address: "kept-one@people.example" })];
          },
      },
    ],
  },
];

/** What an association keeps to those who administer and coordinate it. */
const withinAnAssociation: readonly Secret[] = [
  {
    name: "whom one's own association has invited, and how it reviews",
    mayKnow: ["a-association-administrator", "a-coordinator", "both"],
    mailboxes: ["invited-here@people.example"],
    worlds: [
      async ({ world }) => decide(world, "a", "review-rules", { ...reviewRules.usual, reviewers: 3 }),
      async ({ world }) => {
        await decide(world, "a", "review-rules", { ...reviewRules.usual, reviewers: 4 });
        const address = addressOf("invited-here@people.example");
        await invite(world, "a", { name: "Invited Here", address, role: "advisor" });
      },
    ],
  },
  {
    name: "what an association's audit tells",
    mayKnow: ["b-association-administrator", "both"],
    worlds: [
      nothing,
      async ({ as }) => {
        await as("b-association-administrator").get(`/a/${cast.associations.b.slug}/audit`);
      },
    ],
  },
];

/** Somebody reads the moments of their own pages by the clock of a zone. */
const readingIn =
  (timeZone: string, name: "other-person" | "a-exam-scorer" = "other-person"): Secret["worlds"][0] =>
  async ({ world }) => {
    const { personId } = members[name];
    await world.store.withinPerson(personId, async (tx) => {
      await changePerson(tx, operatorPermit("account.change"), personId, { timeZone });
      tx.log.append({ action: "account.changed", subject: { kind: "person", id: personId } });
    });
  };

/** What nobody but the person may learn: somebody whose password and links no example uses. */
const ofAPerson: readonly Secret[] = [
  {
    name: "what somebody was told",
    mayKnow: ["other-person"],
    worlds: [
      nothing,
      async ({ world, clock }) => {
        for (const change of ["added", "removed"] as const)
          await tell(world, members["other-person"].personId, "address-changed", { change, at: clock.now() });
      },
    ],
  },
  {
    name: "what a colleague was told",
    mayKnow: ["a-exam-scorer"],
    worlds: [
      nothing,
      async ({ world, clock }) => {
        const changed = { change: "changed", at: clock.now() } as const;
        await tell(world, members["a-exam-scorer"].personId, "password-changed", changed);
      },
    ],
  },
  {
    name: "whom somebody follows, what they have in mind there, and what their portfolio comes to",
    mayKnow: ["other-person"],
    worlds: [
      async ({ world }) => followOf(world, "a", members["other-person"].personId, ["alliance-2024/IFS"]),
      async ({ world }) => {
        const { personId } = members["other-person"];
        await followOf(world, "b", personId, ["alliance-2024/IMHS"]);
        await keepEntryOf(world, personId, "training", {
          title: ["Listening to Babies"],
          logged: ["total"],
          date: ["2025-03-01"],
          hours: ["40"],
          relationshipBased: ["yes"],
        });
      },
    ],
  },
  {
    name: "what somebody plans",
    mayKnow: ["other-person"],
    // Those who may look at the rest of the portfolio learn nothing of the plan.
    worlds: [
      async ({ world }) => sharePortfolioOf(world, "a", members["other-person"].personId),
      async ({ world }) => {
        const { personId } = members["other-person"];
        await planStepOf(world, personId, "Leave the agency", { due: "2026-04-01" });
        await sharePortfolioOf(world, "a", personId);
      },
    ],
  },
  {
    // The association that is to decide reads it.
    name: "that somebody wants to be listed, before the association has accepted it",
    mayKnow: ["other-person", "b-coordinator", "b-association-administrator", "both"],
    worlds: [
      async ({ world }) => {
        await recordInRegister(world, "b", { name: "Provider Waiting", standings: [heldSince2020] });
      },
      async ({ world }) => {
        const { id: holder } = await recordInRegister(world, "b", {
          name: "Provider Waiting",
          standings: [heldSince2020],
        });
        const { personId } = members["other-person"];
        await offerListingOf(world, "b", personId, { holder, proof: "Call me at work" });
      },
    ],
  },
  {
    name: "in which time zone somebody reads",
    mayKnow: ["other-person"],
    worlds: [readingIn("America/Boise"), readingIn("Pacific/Auckland")],
  },
  {
    name: "in which time zone a colleague reads",
    mayKnow: ["a-exam-scorer"],
    worlds: [nothing, readingIn("Pacific/Auckland", "a-exam-scorer")],
  },
  {
    name: "whether somebody has a second factor",
    mayKnow: ["other-person"],
    worlds: [
      nothing,
      async ({ world: { store, signIn, clock } }) => {
        const { personId } = members["other-person"];
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
    mayKnow: ["a-exam-scorer"],
    worlds: [
      nothing,
      async ({ world }) => {
        for (const device of ["safari iphone", "edge windows"])
          await openAnotherSession(world, members["a-exam-scorer"].personId, device);
      },
    ],
  },
  {
    name: "what somebody has recorded in their portfolio",
    mayKnow: ["other-person"],
    worlds: [
      nothing,
      async ({ world }) => {
        const { personId } = members["other-person"];
        const rosa = await keepEntryOf(world, personId, "providers", { name: ["Rosa Quintanilla"] });
        await keepEntryOf(world, personId, "rsc", { provider: [rosa], form: ["group"], hours: ["12"] });
        await keepEntryOf(world, personId, "work", {
          title: ["Home visitor"],
          areas: ["reflection/curiosity", "direct-service-skills/safety"],
        });
      },
    ],
  },
  {
    name: "what somebody brought in, and what of it was left out",
    mayKnow: ["other-person"],
    worlds: [
      nothing,
      async ({ world: { store, ids, clock } }) =>
        store.withinPerson(members["other-person"].personId, async (tx) =>
          beginImport(tx, operatorPermit("entry.change"), members["other-person"].personId, {
            id: ids.id<"import">(),
            name: "hours.csv",
            content: { source: "list", headings: ["Title"], rows: [{ line: 2, cells: ["Listening"] }] },
            matching: { kind: "training", sources: {}, dateOrder: "mdy", decimal: "point" },
            madeAt: clock.now(),
          }),
        ),
    ],
  },
  {
    // Among them what somebody else sends too: the bytes are kept once, and that says nothing.
    name: "what documents somebody has",
    mayKnow: ["other-person"],
    worlds: [
      nothing,
      async ({ world }) => {
        const { personId } = members["other-person"];
        const entry = await keepEntryOf(world, personId, "training", { title: ["Listening to Babies"] });
        await keepDocumentOf(world, personId, { content: dot("sent in pieces"), entry });
        await keepDocumentOf(world, personId, { name: "held.png", isHeld: true });
      },
    ],
  },
  {
    name: "whether an address has an account",
    mayKnow: [],
    mailboxes: [hiddenAddress],
    worlds: [nothing, addHidden],
    further: tryingAddress(hiddenAddress),
  },
];

/** Every secret that the routes of today could tell. A feature adds its own: see docs/harness.md. */
export const secrets: readonly Secret[] = [
  ...ofHours,
  ...ofAnAssociation,
  ...ofTheRegister,
  ...withinAnAssociation,
  ...ofAPerson,
  ...applicationSecrets,
  ...ratingSecrets,
];
