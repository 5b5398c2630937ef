import { operatorPermit } from "../../../src/core/access/operator.ts";
import { contact } from "../../../src/core/association/settings/contact.ts";
import type { AssociationId } from "../../../src/core/kernel/ids.ts";
import type { HolderId } from "../../../src/core/register/standing.ts";
import { recordHolder } from "../../../src/features/register/record-holder.ts";
import { recordStanding } from "../../../src/features/register/record-standing.ts";
import { addAssociation } from "../../../src/store/associations.ts";
import { keepDemonstrationMail } from "../../../src/store/demonstration-mail.ts";
import { beginExport } from "../../../src/store/exports.ts";
import { addFollow } from "../../../src/store/follows.ts";
import { beginImport } from "../../../src/store/imports.ts";
import { addPasskey } from "../../../src/store/passkeys.ts";
import { addressOf } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { keepDocumentOf } from "../../kit/documents.ts";
import { decideListingOf, offerListingOf } from "../../kit/listings.ts";
import {
  addSomebody,
  decide,
  followOf,
  giveRoleTo,
  invite,
  keepEntryOf,
  openAnotherSession,
  tell,
} from "../../kit/makers.ts";
import { planStepOf } from "../../kit/plan-steps.ts";
import { heldSince2020, recordInRegister } from "../../kit/register.ts";
import { staffOf } from "../../kit/staff-of.ts";
import type { Stage } from "../../kit/stage.ts";
import { applicationLists } from "./application-lists.ts";
import { applyingLists } from "./applying-lists.ts";
import { competencyLists } from "./competency-lists.ts";
import { entryLists, pagesOfEntries } from "./entry-lists.ts";
import { hoursLists } from "./hours-lists.ts";
import type { List } from "./list.ts";
import { raterLists } from "./rater-lists.ts";
import { sharedLists } from "./shared-lists.ts";
import { signingLists } from "./signing-lists.ts";
import { vettingLists } from "./vetting-lists.ts";

/** Somebody in the register whose page is looked at. */
export const registered = "c0000000-0000-4000-8000-000000000001";

const administrator = "a-association-administrator";
const { personId } = cast.members.person;

const somebody = (number: number) => ({
  name: `Somebody ${number}`,
  address: addressOf(`somebody${number}@people.example`),
});
const showsSomebody = (number: number): string => `Somebody ${number}`;

const inviting: List["add"] = async ({ world }, number) =>
  invite(world, "a", { ...somebody(number), role: "advisor" });

const zones = ["America/Chicago", "America/Denver"] as const;
const zoneOf = (number: number) => zones[number % 2] ?? zones[0];
const zoning: List["add"] = async ({ world }, number) => decide(world, "a", "time-zone", zoneOf(number));

const foundFurther = async (
  { world: { store, ids, clock } }: Stage,
  number: number,
): Promise<AssociationId> => {
  const association = { id: ids.id<"association">(), slug: `further-${number}`, name: `Further ${number}` };
  await store.withinJob(async (tx) => {
    await addAssociation(tx, operatorPermit("association.create"), association, clock.now());
    tx.log.append({ action: "association.created", subject: { kind: "association", id: association.id } });
  });
  return association.id;
};
const founding: List["add"] = foundFurther;

const training: List["add"] = async ({ world }, number) =>
  keepEntryOf(world, personId, "training", {
    title: [`Training ${number}`],
    logged: ["total"],
    date: ["2025-03-01"],
    hours: ["2"],
    relationshipBased: ["yes"],
  });

const following = async ({ world: { store, clock } }: Stage, association: AssociationId): Promise<void> => {
  await store.withinPerson(personId, async (tx) => {
    await addFollow(tx, operatorPermit("portfolio.follow"), personId, association, clock.now());
    tx.log.append({ action: "association.followed", subject: { kind: "association", id: association } });
  });
};
const showsFurther = (number: number): string => `Further ${number}`;

const keying: List["add"] = async ({ world: { store, ids, clock } }, number) =>
  store.withinPerson(personId, async (tx) => {
    const passkey = { passkeyId: ids.id<"passkey">(), personId, id: ids.token(), name: `Key ${number}` };
    const made = { publicKey: ids.bytes(32), counter: 0, transports: [], backedUp: false };
    await addPasskey(tx, { ...passkey, ...made }, clock.now());
    tx.log.append({ action: "passkey.added", subject: { kind: "passkey", id: passkey.passkeyId } });
  });
const showsKey = (number: number): string => `Key ${number}`;

const opening: List["add"] = async ({ world }) => openAnotherSession(world, personId, "safari iphone");

const registering: List["add"] = async ({ world }, number) =>
  recordInRegister(world, "a", { name: `Somebody ${number}`, standings: [heldSince2020] });

/** Everything that is added is one person's, so that it stands on one page. */
const standing: List["add"] = async ({ world }, number) => {
  const staff = staffOf("a-coordinator", "a");
  const holder = registered as HolderId;
  const facts = {
    id: holder,
    name: "Somebody With Standings",
    level: null,
    address: null,
    note: "",
  } as const;
  await recordHolder(world, staff, facts);
  const day = (of: string): string => `${2000 + number}-${of}`;
  const added = { kind: "approved", category: null, from: day("01-01"), to: day("12-31") } as const;
  await recordStanding(world, staff, { holder, standing: { ...added, id: world.ids.id<"standing">() } });
};

const importing = async ({ world: { store, ids, clock } }: Stage, name: string): Promise<void> =>
  store.withinPerson(personId, async (tx) =>
    beginImport(tx, operatorPermit("entry.change"), personId, {
      id: ids.id<"import">(),
      name,
      content: { source: "list", headings: ["Title"], rows: [{ line: 2, cells: ["A title"] }] },
      matching: { kind: "training", sources: {}, dateOrder: "mdy", decimal: "point" },
      madeAt: clock.now(),
    }),
  );

const roles = ["advisor", "reviewer", "coordinator", "exam-scorer", "committee-member"] as const;

const mailing: List["add"] = async ({ world: { store, ids, clock } }, number) =>
  store.withinJob(async (tx) => {
    const id = ids.id<"demonstration-mail">();
    const mail = { to: `somebody${number}@people.example`, subject: `Mail ${number}`, text: "", html: "" };
    await keepDemonstrationMail(
      tx,
      id,
      { ...mail, messageId: `<${id}@x.example>`, headers: {} },
      clock.now(),
    );
  });

const planning: List["add"] = async ({ world }, number) =>
  planStepOf(world, personId, `Step ${number}`, { due: "2026-05-01" });
const showsStep = (number: number): string => `Step ${number}`;

const listing: List["add"] = async ({ world }, number) => {
  const provider = await addSomebody(world, somebody(number));
  const offered = await offerListingOf(world, "a", provider, { name: `Provider ${number}` });
  await decideListingOf(world, "a", offered);
};
/** The same for somebody with a category in mind, for which it is told of each whether they count. */
const listingFor: List["add"] = async (stage, number) => {
  if (number === 1) {
    await decide(stage.world, "a", "editions", [{ edition: "categories-2017", overlays: [] }]);
    await followOf(stage.world, "a", personId, ["categories-2017/IFS"]);
  }
  await listing(stage, number);
};
const showsProvider = (number: number): string => (number <= 20 ? `Provider ${number}` : "30 providers");

/** Every list of the house. */
export const lists: Readonly<Record<string, List>> = {
  people: {
    route: "/a/:association/people",
    by: administrator,
    add: async ({ world }, number) =>
      giveRoleTo(world, "a", await addSomebody(world, somebody(number)), "reviewer"),
    shows: showsSomebody,
  },
  invitations: { route: "/a/:association/people", by: administrator, add: inviting, shows: showsSomebody },
  "the desk": { route: "/a/:association/desk", by: administrator, add: inviting, shows: showsSomebody },
  settings: { route: "/a/:association/settings", by: "a-coordinator", add: zoning, shows: zoneOf },
  "the history of a setting": {
    route: "/a/:association/settings/:setting",
    by: administrator,
    add: zoning,
    shows: zoneOf,
  },
  "an association's front": {
    route: "/a/:association",
    by: "visitor",
    add: async ({ world }, number) =>
      decide(world, "a", "contact", { ...contact.usual, replyTo: `office${number}@alder.example` }),
    shows: (number) => `office${number}@alder.example`,
  },
  "the audit": { route: "/a/:association/audit", by: administrator, add: inviting, shows: showsSomebody },
  "rows of the audit": {
    route: "/a/:association/audit/rows.csv",
    by: administrator,
    add: inviting,
    shows: showsSomebody,
  },
  "the audit to be verified": {
    route: "/a/:association/audit/export.jsonl",
    by: administrator,
    add: inviting,
    shows: () => "invitation.made",
  },
  "one's own activity": { route: "/me/activity", by: "person", add: opening, shows: () => "signed in" },
  sessions: { route: "/me/sessions", by: "person", add: opening, shows: () => "iPhone" },
  passkeys: { route: "/me/security/passkeys", by: "person", add: keying, shows: () => "excludeCredentials" },
  factors: { route: "/me/security", by: "person", add: keying, shows: showsKey },
  "the inbox": {
    route: "/me/inbox",
    by: "person",
    add: async ({ world }) =>
      tell(world, personId, "password-changed", { change: "changed", at: world.clock.now() }),
    shows: () => "password",
  },
  "one's account": {
    route: "/me",
    by: "person",
    add: async ({ world }, number) =>
      giveRoleTo(world, number % 2 === 0 ? "a" : "b", personId, roles[number % 5] ?? "advisor"),
    shows: (number) => cast.associations[number % 2 === 0 ? "a" : "b"].name,
  },
  "the register": {
    route: "/a/:association/register",
    by: "a-coordinator",
    add: registering,
    shows: showsSomebody,
  },
  "the register looked up": {
    route: "/register/search",
    by: "person",
    query: "?q=some",
    add: async (stage, number) => registering(stage, (number % 10) + 1),
    shows: () => "Somebody",
  },
  "the page of looking up": {
    route: "/register/look-up",
    by: "person",
    query: "?q=some",
    add: async (stage, number) => registering(stage, (number % 10) + 1),
    shows: () => "Somebody",
  },
  "somebody's standings and their history": {
    route: "/a/:association/register/holders/:holder",
    by: "a-coordinator",
    add: standing,
    shows: (number) => String(2000 + number),
  },
  "the dashboard": {
    route: "/portfolio",
    by: "person",
    add: training,
    shows: (number) => (number === 1 ? "1 training" : `${number} trainings`),
  },
  "the steps of a plan": { route: "/portfolio/plan", by: "person", add: planning, shows: showsStep },
  "the steps of a plan on paper": {
    route: "/portfolio/plan.pdf",
    by: "person",
    add: planning,
    shows: () => "%PDF",
  },
  "the steps of a plan in a calendar": {
    route: "/portfolio/plan.ics",
    by: "person",
    add: planning,
    shows: showsStep,
  },
  "the directory of providers": { route: "/providers", by: "visitor", add: listing, shows: showsProvider },
  "the directory for a category": {
    route: "/providers",
    by: "person",
    add: listingFor,
    shows: (number) => (number <= 20 ? "does not count for" : "30 providers"),
  },
  "the providers of an association": {
    route: "/a/:association/providers",
    by: "visitor",
    add: listing,
    shows: showsProvider,
  },
  "listings that are offered": {
    route: "/a/:association/directory",
    by: "a-coordinator",
    add: listing,
    shows: (number) => `Provider ${number}`,
  },
  "one's own listings": {
    route: "/providers/mine",
    by: "person",
    add: async ({ world }, number) => {
      if (number <= 2)
        await offerListingOf(world, number === 1 ? "a" : "b", personId, { name: `Provider ${number}` });
    },
    shows: (number) => `Provider ${Math.min(number, 2)}`,
  },
  "the associations somebody follows": {
    route: "/portfolio/associations",
    by: "person",
    add: async (stage, number) => following(stage, await foundFurther(stage, number)),
    shows: showsFurther,
  },
  "all categories that are offered": {
    route: "/portfolio/readiness",
    by: "person",
    add: async (stage, number) => following(stage, await foundFurther(stage, number)),
    shows: showsFurther,
  },
  "files that were asked for": {
    route: "/portfolio/export",
    by: "person",
    add: async ({ world: { store, ids, clock } }) =>
      store.withinPerson(personId, async (tx) => {
        const asked = { id: ids.id<"export">(), format: "pdf", language: "en", timeZone: "UTC" } as const;
        await beginExport(tx, operatorPermit("portfolio.export"), personId, {
          ...asked,
          madeAt: clock.now(),
        });
        tx.log.append({ action: "portfolio.exported", subject: { kind: "person", id: personId } });
      }),
    shows: () => "Waiting to be made",
  },
  "what was brought in": {
    route: "/portfolio/import",
    by: "person",
    add: async (stage, number) => importing(stage, `List ${number}`),
    shows: (number) => `List ${number}`,
  },
  ...entryLists,
  ...applyingLists,
  "the associations to register with": {
    route: "/applications/:application",
    by: "person",
    add: founding,
    shows: showsFurther,
  },
  ...competencyLists,
  ...hoursLists,
  ...signingLists,
  ...applicationLists,
  ...raterLists,
  ...vettingLists(registered, standing),
  ...sharedLists(foundFurther),
  documents: {
    route: "/portfolio/documents",
    by: "person",
    add: async ({ world }, number) => {
      const entry = await keepEntryOf(world, personId, "training", { title: [`Training ${number}`] });
      await keepDocumentOf(world, personId, { name: `document ${number}.png`, entry });
    },
    shows: (number) => `document ${number}.png`,
  },
  associations: { route: "/alliance", by: "alliance", add: founding, shows: showsFurther },
  "the start page": { route: "/", by: "visitor", add: founding, shows: showsFurther },
  "mail of a demonstration": {
    route: "/demonstration/mail",
    by: "visitor",
    add: mailing,
    shows: (number) => `Mail ${number}`,
  },
};

/** Pages that show one thing, a form, or a list that cannot grow. */
export const pagesWithoutList: readonly string[] = [
  ...pagesOfEntries,
  "/a/:association/applications/:application",
  "/a/:association/applications/:application/return",
  "/a/:association/settings/:setting/preview",
  "/a/:association/framework/:version",
  "/a/:association/texts",
  "/a/:association/texts/:text/:number",
  "/applications/:application/signatures",
  "/applications/:application/copies",
  "/applications/:application/copies/:number",
  "/applications/:application/copies/:number/documents/:document",
  "/applications/:application/copies/:number/documents/:document/file",
  "/applications/:application/copies/:number/documents/:document/pages/:page",
  "/a/:association/applications/:application/copies",
  "/a/:association/applications/:application/copies/:number",
  "/a/:association/applications/:application/copies/:number/documents/:document",
  "/a/:association/applications/:application/copies/:number/documents/:document/file",
  "/a/:association/applications/:application/copies/:number/documents/:document/pages/:page",
  "/applications/:application/submit",
  "/applications/:application/returned",
  "/a/:association/people/invite",
  "/a/:association/people/roles/:grant/end",
  "/a/:association/portfolios/:person/documents/:document",
  "/a/:association/portfolios/:person/documents/:document/file",
  "/a/:association/portfolios/:person/documents/:document/pages/:page",
  "/a/:association/register/holders/:holder/change",
  "/a/:association/register/holders/:holder/standings/:standing",
  "/a/:association/register/holders/:holder/standings/:standing/withdraw",
  "/a/:association/register/asked/:request",
  "/a/:association/register/import",
  "/a/:association/register/new",
  "/a/:association/register/template.csv",
  "/alliance/associations/:slug",
  "/alliance/new-association",
  "/applications/:application/category",
  "/applications/:application/withdraw",
  "/a/:association/applications/:application/ratings/:entry/vetting",
  "/a/:association/applications/:application/ratings/:request/release",
  "/a/:association/applications/:application/ratings/:request/reopen",
  "/applications/:application/raters/:request/answers",
  "/confirmations/:request",
  "/controls",
  "/demonstration",
  "/demonstration/mail/:mail",
  "/demonstration/mail/:mail/html",
  "/hours",
  "/invitations/:invitation",
  "/link",
  "/link-sent",
  "/link/:token",
  "/me/addresses",
  "/a/:association/mail-templates",
  "/a/:association/mail-templates/:kind",
  "/a/:association/mail-templates/:kind/:language",
  "/mail-choice/:choice",
  "/me/inbox/:message",
  "/me/mail",
  "/me/name",
  "/me/security/passkeys/:passkey/remove",
  "/me/security/password",
  "/me/security/recovery-codes",
  "/me/security/totp",
  "/me/security/totp/remove",
  "/portfolio/competencies/suggestions",
  "/portfolio/documents/:document",
  "/portfolio/documents/:document/file",
  "/portfolio/documents/:document/pages/:page",
  "/portfolio/export/files/:export",
  "/portfolio/finder",
  "/portfolio/plan/steps/:step",
  "/providers/mine/:listing",
  "/providers/offer",
  "/portfolio/import/:import",
  "/portfolio/import/:import/columns",
  "/portfolio/import/:import/left-out.csv",
  "/portfolio/readiness/:edition/:category",
  "/portfolio/readiness/panel",
  "/portfolio/uploads/:upload",
  "/portfolio/what-if",
  "/applications/:application/raters/new",
  "/rate",
  "/rate/:request",
  "/rate/:request/copy",
  "/rate/:request/part/:part",
  "/rate/:request/questions",
  "/rate/:request/send",
  "/recover",
  "/register",
  "/sign-in",
  "/sign-in/confirm",
  "/sign-in/second",
];
