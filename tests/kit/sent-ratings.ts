import { operatorPermit } from "../../src/core/access/operator.ts";
import type { Application } from "../../src/core/application/application.ts";
import { askedOf, namedFormOf } from "../../src/core/application/asked-of.ts";
import type { ApplicationState, Outcome } from "../../src/core/application/lifecycle.ts";
import type { EntryId } from "../../src/core/entries/entry.ts";
import type { Id, RatingRequestId } from "../../src/core/kernel/ids.ts";
import { DAY } from "../../src/core/kernel/instant.ts";
import { type Answer, areasAsked, type RatingAnswers } from "../../src/core/references/rating-form.ts";
import { bindBrowser } from "../../src/store/rating-browsers.ts";
import { addRatingRequest, findRatingRequest } from "../../src/store/rating-requests.ts";
import { noteOpened, noteSent, noteStarted } from "../../src/store/rating-steps.ts";
import { addRating } from "../../src/store/ratings.ts";
import { addSignature } from "../../src/store/signed-texts.ts";
import type { Tx } from "../../src/store/tx.ts";
import type { World } from "../../src/store/world.ts";
import { everyRow } from "./accounts.ts";
import { cast, type Side } from "./actors.ts";
import type { TestHouse } from "./house.ts";
import { writeTextOf } from "./signed-texts.ts";

/** Somebody who is asked for a rating. */
export type Asked = {
  readonly id?: RatingRequestId;
  readonly name?: string;
  readonly address?: string;
  readonly entry?: EntryId;
  readonly isWaived?: boolean;
};

/** What a rater says: the same mark everywhere, but where told otherwise. */
export const saysOf = (
  world: World,
  { edition, category }: Pick<Application, "edition" | "category">,
  mark: Answer,
  further: Partial<RatingAnswers> = {},
): RatingAnswers => {
  const known = world.standards.editions.get(edition);
  const asked = known === undefined ? undefined : askedOf(known, category);
  const areas = asked === undefined ? [] : areasAsked(namedFormOf(asked).form);
  return {
    areas: Object.fromEntries(areas.map((area) => [area, mark] as const)),
    remarks: {},
    recommendation: "recommended",
    explanation: "",
    ...further,
  };
};

/** Signs the waiver for an application, as its applicant does; gives the signature. */
const waive = async (world: World, side: Side, application: Application): Promise<Id<"signature">> => {
  const number = await writeTextOf(world, side, "waiver");
  const id = world.ids.id<"signature">();
  await world.store.withinPerson(application.personId, async (tx) => {
    await addSignature(tx, operatorPermit("application.change"), application, {
      id,
      text: "waiver",
      number,
      language: "en",
      typedName: "Somebody Invented",
      at: world.clock.now(),
      address: "192.0.2.1",
    });
    tx.log.append({ action: "application.signed", subject: { kind: "application", id: application.id } });
  });
  return id;
};

/** Asks somebody for a rating, as the applicant does. */
export const askRatingOf = async (
  world: World,
  side: Side,
  application: Application,
  { name = "Rita Rater", address = "rita@raters.example", isWaived = false, ...asked }: Asked = {},
): Promise<RatingRequestId> => {
  const { store, ids, clock } = world;
  const id = asked.id ?? ids.id<"rating-request">();
  const waiver = isWaived ? await waive(world, side, application) : null;
  const known = world.standards.editions.get(application.edition);
  const profile = (known === undefined ? undefined : askedOf(known, application.category)?.profile) ?? "none";
  await store.withinPerson(application.personId, async (tx) => {
    await addRatingRequest(tx, operatorPermit("rating.ask"), application, {
      id,
      applicantName: "Somebody Invented",
      profile,
      entry: asked.entry ?? ids.id<"entry">(),
      roles: ["supervisor"],
      knownSince: "2019",
      raterName: name,
      address,
      language: "en",
      isOwnMailbox: false,
      askedAt: clock.now(),
      expiresAt: clock.now() + 120 * DAY,
      waiver,
    });
    tx.log.append({ action: "rating.asked", subject: { kind: "rating-request", id } });
  });
  return id;
};

/** Puts an application anywhere, also where no move leads: as nobody, whom the guard of moves does not know. */
export const standsAt = async (
  house: Pick<TestHouse, "database">,
  { associationId, id }: Pick<Application, "associationId" | "id">,
  { state, outcome }: Pick<Application, "state" | "outcome">,
): Promise<void> => {
  await everyRow(
    house,
    "update applications set state = $3, outcome = $4, version = version + 1 where association_id = $1 and id = $2",
    [associationId, id, state, outcome],
  );
};

/** Brings an application that was just registered to a decision, by the moves of the lifecycle. */
export const decidedAs = async (
  { store }: Pick<World, "store">,
  side: Side,
  { associationId, id, personId }: Pick<Application, "associationId" | "id" | "personId">,
  outcome: Outcome,
): Promise<void> => {
  const move = (state: ApplicationState, decided: Outcome | null) => async (tx: Tx) => {
    await tx.write(
      "tests.applications-move",
      tx.db
        .updateTable("applications")
        .set((eb) => ({ state, outcome: decided, version: eb("version", "+", 1) }))
        .where("association_id", "=", associationId)
        .where("id", "=", id),
    );
    tx.log.append({ action: "application.moved", subject: { kind: "application", id } });
  };
  const { personId: coordinator } = cast.members[`${side}-coordinator`];
  await store.withinStaff(associationId, coordinator, move("in-progress", null));
  await store.withinPerson(personId, move("submitted", null));
  for (const state of ["pre-check", "in-review"] as const)
    await store.withinStaff(associationId, coordinator, move(state, null));
  await store.withinStaff(associationId, coordinator, move("decided", outcome));
};

/** The rater sends what they say. */
export const sendRatingOf = async (
  world: World,
  { associationId }: Pick<Application, "associationId">,
  id: RatingRequestId,
  answers: RatingAnswers,
  counts = true,
): Promise<void> => {
  const { store, clock } = world;
  const key = "k".repeat(43);
  await store.withinRater(
    associationId,
    id,
    async (tx) => {
      const permit = operatorPermit("rating.give");
      const request = await findRatingRequest(tx, id);
      if (request === undefined) throw new Error("nobody was asked");
      const now = clock.now();
      await bindBrowser(tx, permit, request, { key, provedBy: "link", now });
      await noteOpened(tx, permit, request, now);
      await noteStarted(tx, permit, request, now);
      await addRating(tx, permit, request, { answers, now });
      await noteSent(tx, permit, request, { counts, now });
      tx.log.append({ action: "rating.sent", subject: { kind: "rating-request", id }, details: { counts } });
    },
    key,
  );
};
