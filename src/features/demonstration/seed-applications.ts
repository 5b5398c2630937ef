import { can } from "../../core/access/can.ts";
import type { Application, ApplicationId, MembershipClaim } from "../../core/application/application.ts";
import type { MoveName, Mover } from "../../core/application/lifecycle.ts";
import { makeMove } from "../../core/application/make-move.ts";
import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import type { Id } from "../../core/kernel/ids.ts";
import { addSettlement, listFees } from "../../store/application-fees.ts";
import { findApplication, keepMove, lockApplication } from "../../store/applications.ts";
import { readSettings } from "../../store/association-settings.ts";
import { registerWith } from "../../store/register-application.ts";
import type { World } from "../../store/world.ts";
import { type InventedPerson, inventedPeople, lanternValley } from "./cast.ts";
import { keeperOf } from "./keeper-of.ts";
import { signedIn } from "./signed-in.ts";

type Step = {
  readonly on: MoveName;
  readonly by: Extract<Mover, "applicant" | "coordinator">;
  readonly why?: string;
};

type Invented = {
  readonly called: string;
  readonly category: string;
  readonly membership: MembershipClaim;
  readonly proof?: string;
  /** The registration fee is recorded as paid. */
  readonly isPaid?: boolean;
  readonly moves: readonly Step[];
};

const accepted: Step = { on: "accept", by: "coordinator" };

const invented: readonly Invented[] = [
  {
    called: "Beth Arlington",
    category: "IFA",
    membership: "here",
    moves: [{ on: "withdraw", by: "applicant", why: "I will apply as a specialist instead." }],
  },
  { called: "Beth Arlington", category: "IFS", membership: "here", isPaid: true, moves: [accepted] },
  { called: "Rosa Elena Quiroga", category: "IFA", membership: "to-be-paid", moves: [] },
  {
    called: "Lucía Fernández Rey",
    category: "ECMHS",
    membership: "here",
    moves: [
      {
        on: "refuse",
        by: "coordinator",
        why: "The register says that you hold this endorsement already. Please write to us if that is a mistake.",
      },
    ],
  },
  {
    called: "Bao Tran",
    category: "IMHS",
    membership: "elsewhere",
    proof: "Prairie Light Association for Early Relationships, number 3117, paid until December.",
    isPaid: true,
    moves: [],
  },
];

/** Ids are fixed, so that what is there already is known. */
const idOf = <Kind extends string>(kind: "1" | "2", number: number): Id<Kind> =>
  `fa000000-0000-4000-80${kind}0-${String(number).padStart(12, "0")}` as Id<Kind>;

/** The edition that the association offers; empty where it offers none. */
const editionOffered = async (world: World): Promise<string> => {
  const { personId } = keeperOf(lanternValley, world, "coordinator");
  return world.store.withinStaff(lanternValley.id, personId, async (tx) => {
    const history = await readSettings(tx, lanternValley.id);
    const { value } = settingOn(history, "editions", todayOf(history, world.clock.now()));
    return value[0]?.edition ?? "";
  });
};

const register = async (
  world: World,
  person: InventedPerson,
  { id, edition }: { readonly id: ApplicationId; readonly edition: string },
  { category, membership, proof = "" }: Invented,
): Promise<Application | undefined> => {
  const { store, clock, standards } = world;
  const { id: associationId } = lanternValley;
  const actor = signedIn(person, world);
  const registers = can(actor, "application.register", { personId: person.id });
  const follows = can(actor, "portfolio.follow", { personId: person.id });
  if (!registers.ok || !follows.ok) throw new Error("somebody invented may not register");
  return store.withinPerson(person.id, async (tx) => {
    const now = clock.now();
    const done = await registerWith(
      tx,
      { registers: registers.value, follows: follows.value },
      person.id,
      { id, associationId, edition, category, membership, membershipProof: proof },
      { standards, now },
    );
    if (!done.ok) throw new Error(`an invented application is not taken: ${done.refusal.code}`);
    return done.value.isNew ? done.value.application : undefined;
  });
};

const moveOn = async (world: World, application: Application, { on, by, why = "" }: Step): Promise<void> => {
  const { store, clock, ids } = world;
  const coordinator = keeperOf(lanternValley, world, "coordinator");
  const person = inventedPeople.find(({ id }) => id === application.personId);
  if (person === undefined) return;
  const isOwn = by === "applicant";
  const permit = isOwn
    ? can(signedIn(person, world), "application.change", application)
    : can(coordinator, "application.run", application);
  if (!permit.ok) throw new Error(`an invented move is not permitted: ${permit.refusal.because}`);
  const within = isOwn
    ? store.withinPerson.bind(store, person.id)
    : store.withinStaff.bind(store, lanternValley.id, coordinator.personId);
  await within(async (tx) => {
    const locked = await lockApplication(tx, application.id);
    if (locked === undefined) return;
    const made = makeMove(locked, { on, by, why }, new Set(["registration-fee-settled"]));
    if (!made.ok) throw new Error(`an invented move is not made: ${made.refusal.code}`);
    const record = { mover: by, by: isOwn ? person.id : coordinator.personId, why };
    const moved = await keepMove(tx, { clock, ids }, permit.value, locked, made.value, record);
    tx.log.append({
      action: "application.moved",
      subject: { kind: "application", id: application.id },
      details: { move: on, to: moved.state },
    });
  });
};

const pay = async (world: World, { id, associationId }: Application, number: number): Promise<void> => {
  const { store, clock } = world;
  const coordinator = keeperOf(lanternValley, world, "coordinator");
  await store.withinStaff(associationId, coordinator.personId, async (tx) => {
    const application = await findApplication(tx, id);
    if (application === undefined) return;
    const permit = can(coordinator, "application.run", application);
    const [due] = await listFees(tx, application);
    if (!permit.ok || due === undefined) return;
    const settlement = {
      id: idOf<"settlement">("2", number),
      fee: due.fee,
      way: "paid",
      amount: due.amount,
      currency: due.currency,
      note: "",
      by: coordinator.personId,
    } as const;
    if (await addSettlement(tx, permit.value, application, settlement, clock.now()))
      tx.log.append({
        action: "fee.recorded",
        subject: { kind: "application", id },
        details: { fee: due.fee, way: "paid" },
      });
  });
};

/** Invented people have applied: each application stands somewhere else. */
export const seedApplications = async (world: World): Promise<void> => {
  const edition = await editionOffered(world);
  for (const [at, each] of invented.entries()) {
    const person = inventedPeople.find(({ name }) => name === each.called);
    if (person === undefined) continue;
    const application = await register(
      world,
      person,
      { id: idOf<"application">("1", at + 1), edition },
      each,
    );
    if (application === undefined) continue;
    if (each.isPaid === true) await pay(world, application, at + 1);
    for (const step of each.moves) await moveOn(world, application, step);
  }
};
