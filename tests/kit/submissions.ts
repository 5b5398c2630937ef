import { operatorPermit } from "../../src/core/access/operator.ts";
import type { Application } from "../../src/core/application/application.ts";
import { askedOf } from "../../src/core/application/asked-of.ts";
import type { AskedPart } from "../../src/core/application/return-parts.ts";
import { type EntryId, typedOf } from "../../src/core/entries/entry.ts";
import { type Fact, statedOf } from "../../src/core/entries/facts.ts";
import { formatDay } from "../../src/core/kernel/calendar.ts";
import { type PersonId, type RatingRequestId } from "../../src/core/kernel/ids.ts";
import { DAY } from "../../src/core/kernel/instant.ts";
import { returnApplication } from "../../src/features/application/desk/return-application.ts";
import { submitApplication } from "../../src/features/application/submitting/submit-application.ts";
import { confirmFact } from "../../src/features/portfolio/look/confirm-fact.ts";
import { listReturns, type ReturnedPart } from "../../src/store/application-returns.ts";
import { findApplication } from "../../src/store/applications.ts";
import { findEntry, listEntries } from "../../src/store/entries.ts";
import { addRatingRequest } from "../../src/store/rating-requests.ts";
import { noteSent } from "../../src/store/rating-steps.ts";
import type { World } from "../../src/store/world.ts";
import { addressOf } from "./accounts.ts";
import { cast, type Side } from "./actors.ts";
import { asPerson, registerOf, runOf } from "./applications.ts";
import { keepEntryOf, sharePortfolioOf } from "./makers.ts";
import { heldSince2020, recordInRegister } from "./register.ts";
import { signTextsOf, todayIn, writeTextsOf } from "./signed-texts.ts";
import { staffOf } from "./staff-of.ts";

/** The category for which a portfolio of few entries is enough. */
const CATEGORY = "IFA";

/** The applicant asks one of the references for a rating. */
export const askOf = async (
  { store, ids, clock, standards }: World,
  application: Application,
  entry: EntryId,
): Promise<RatingRequestId> => {
  const id: RatingRequestId = ids.id();
  const { edition, category } = application;
  const known = standards.editions.get(edition);
  const asked = known === undefined ? undefined : askedOf(known, category);
  if (asked === undefined) throw new Error("no such category");
  const askedAt = clock.now();
  await store.withinPerson(application.personId, async (tx) => {
    const reference = await findEntry(tx, application.personId, entry);
    await addRatingRequest(tx, operatorPermit("rating.ask"), application, {
      id,
      applicantName: "Somebody Invented",
      profile: asked.profile,
      entry,
      roles: (reference === undefined ? undefined : typedOf(reference)["roles"]) ?? [],
      knownSince: "2020",
      raterName: "A Rater",
      address: addressOf(`rater-${id}@people.example`),
      language: "en",
      isOwnMailbox: false,
      askedAt,
      expiresAt: askedAt + 90 * DAY,
      waiver: null,
    });
    tx.log.append({ action: "rating.asked", subject: { kind: "rating-request", id } });
  });
  return id;
};

/** A rating of one of the references comes in, and counts; nothing is said in it. */
export const rateOf = async (world: World, application: Application, entry: EntryId): Promise<void> => {
  const { associationId } = application;
  const id = await askOf(world, application, entry);
  await world.store.withinRater(associationId, id, async (tx) => {
    await noteSent(
      tx,
      operatorPermit("rating.give"),
      { associationId, id },
      { counts: true, now: world.clock.now() },
    );
    tx.log.append({ action: "rating.sent", subject: { kind: "rating-request", id } });
  });
};

/** The coordinator confirms what an entry states of a fact. */
const confirmOf = async (
  world: World,
  side: Side,
  personId: PersonId,
  entry: EntryId,
  fact: Fact,
): Promise<void> => {
  const there = await world.store.withinPerson(personId, async (tx) => findEntry(tx, personId, entry));
  if (there === undefined) throw new Error("no such entry");
  const done = await confirmFact(world, staffOf(`${side}-coordinator`, side), {
    id: world.ids.id(),
    person: personId,
    entry,
    fact,
    stated: statedOf(fact, typedOf(there)),
    documents: [],
  });
  if (!done.ok) throw new Error(done.refusal.code);
};

/** The entries of a portfolio on which an application goes back. */
export type RecordedPortfolio = {
  readonly training: EntryId;
  readonly membership: EntryId;
  readonly references: readonly EntryId[];
};

/** What may be left out of an application that lacks nothing else. */
export type Lacking = "signatures" | "ratings" | "confirmation" | "training";

/** Records a portfolio that is enough for the category, shares it, and has it confirmed. */
export const portfolioOf = async (
  world: World,
  side: Side,
  personId: PersonId,
  lacks?: Lacking,
): Promise<RecordedPortfolio> => {
  const today = todayIn(world);
  const degree = await keepEntryOf(world, personId, "education", {
    kind: ["degree"],
    level: ["bachelor"],
    degree: ["BSW"],
    finished: ["finished"],
    conferredOn: ["2019-05-20"],
    transcript: ["official"],
  });
  const training = await keepEntryOf(world, personId, "training", {
    title: ["Watching together"],
    date: [formatDay(today - 200)],
    hours: [lacks === "training" ? "4" : "40"],
    relationshipBased: ["yes"],
  });
  const rater = await recordInRegister(world, side, { name: "Ana Vega", standings: [heldSince2020] });
  const references: EntryId[] = [];
  for (const [name, role, holder] of [
    ["Ana Vega", "program-supervisor", [rater.id]],
    ["Bo Lind", "supervisor", []],
    ["Cleo Marsh", "colleague", []],
  ] as const)
    references.push(
      await keepEntryOf(world, personId, "references", {
        name: [name],
        roles: [role],
        current: ["yes"],
        holder,
      }),
    );
  const membership = await keepEntryOf(world, personId, "memberships", {
    association: [cast.associations[side].name],
    from: [formatDay(today - 100)],
    to: [formatDay(today + 265)],
  });
  await sharePortfolioOf(world, side, personId);
  await confirmOf(world, side, personId, degree, "transcript");
  if (lacks !== "confirmation") await confirmOf(world, side, personId, membership, "membership");
  return { training, membership, references };
};

/** What belongs to an application that can be submitted. */
export type Submittable = RecordedPortfolio & { readonly application: Application };

/**
 * An application that lacks nothing: registered and accepted, with a portfolio that is shared and confirmed, ratings that came
 * in and texts that are signed. Where `lacks` names something, that is left out.
 */
export const submittableOf = async (
  world: World,
  side: Side,
  personId: PersonId,
  lacks?: Lacking,
): Promise<Submittable> => {
  await writeTextsOf(world, side);
  const registered = await registerOf(world, side, personId, { category: CATEGORY });
  const application = await runOf(world, side, registered, "accept");
  const portfolio = await portfolioOf(world, side, personId, lacks);
  if (lacks !== "signatures") await signTextsOf(world, application);
  if (lacks !== "ratings") for (const entry of portfolio.references) await rateOf(world, application, entry);
  return { ...portfolio, application };
};

/** The same, submitted. */
export const submittedOf = async (world: World, side: Side, personId: PersonId): Promise<Submittable> => {
  const there = await submittableOf(world, side, personId);
  const { id, version } = there.application;
  const done = await submitApplication(world, asPerson(world, personId), { id, seen: version, on: "submit" });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return { ...there, application: done.value };
};

/** The coordinator returns parts of what was submitted, each with a question. */
export const returnOf = async (
  world: World,
  side: Side,
  application: Application,
  parts: readonly AskedPart[],
): Promise<{ readonly application: Application; readonly returns: readonly ReturnedPart["id"][] }> => {
  const { id, version } =
    application.state === "submitted"
      ? await runOf(world, side, application, "begin-pre-check")
      : application;
  const coordinator = staffOf(`${side}-coordinator`, side);
  const why = "Please look at these once more.";
  const done = await returnApplication(world, coordinator, { id, seen: version, why, parts });
  if (!done.ok) throw new Error(done.refusal.code);
  const returns = await world.store.withinPerson(application.personId, async (tx) =>
    listReturns(tx, application),
  );
  const ids = parts.flatMap(({ question }) =>
    returns.filter((each) => each.question === question).map((each) => each.id),
  );
  return { application: done.value, returns: ids };
};

/** An application as its applicant finds it now. */
export const foundOf = async (
  { store }: World,
  { id, personId }: Pick<Application, "id" | "personId">,
): Promise<Application> => {
  const found = await store.withinPerson(personId, async (tx) => findApplication(tx, id));
  if (found === undefined) throw new Error("no such application");
  return found;
};

/** Every entry of a person that is not deleted. */
export const entriesOfPerson = async ({ store }: World, personId: PersonId) =>
  store.withinPerson(personId, async (tx) => listEntries(tx, personId));
