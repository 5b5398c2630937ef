import type { Application } from "../core/application/application.ts";
import type { PlainMove } from "../core/application/lifecycle.ts";
import { type AskedPart, partText } from "../core/application/return-parts.ts";
import { applicationTexts } from "../core/application/signatures.ts";
import { plainAmount } from "../core/association/settings/currency.ts";
import { type EntryId, typedOf } from "../core/entries/entry.ts";
import { type Fact, factNames, facts, statedOf } from "../core/entries/facts.ts";
import type { Id } from "../core/kernel/ids.ts";
import type { Result } from "../core/kernel/result.ts";
import { textMark } from "../core/kernel/text-mark.ts";
import type { ApplicationFee } from "../core/payments/fees-due.ts";
import { askHelp } from "../features/application/comments/ask-help.ts";
import { noteForStaff } from "../features/application/comments/note-for-staff.ts";
import { sayAsStaff } from "../features/application/comments/say-as-staff.ts";
import { sayOwn } from "../features/application/comments/say-own.ts";
import { returnApplication } from "../features/application/desk/return-application.ts";
import { settleFee } from "../features/application/desk/settle-fee.ts";
import { moveOwnApplication } from "../features/application/move-own-application.ts";
import { runApplication } from "../features/application/run-application.ts";
import { signText } from "../features/application/sign-text.ts";
import { answerReturns } from "../features/application/submitting/answer-returns.ts";
import { submitApplication } from "../features/application/submitting/submit-application.ts";
import { type InventedPerson, lanternValley } from "../features/demonstration/cast.ts";
import { confirmFact } from "../features/portfolio/look/confirm-fact.ts";
import { chooseCategories } from "../features/portfolio/readiness/choose-categories.ts";
import { listFees } from "../store/application-fees.ts";
import { listReturns } from "../store/application-returns.ts";
import { listEntries } from "../store/entries.ts";
import type { World } from "../store/world.ts";
import { keeperOf } from "./keeper-of.ts";
import { signedIn } from "./signed-in.ts";

/** An application of somebody invented as it stands. */
export type Told = {
  readonly world: World;
  readonly person: InventedPerson;
  readonly application: Application;
};

/** Something that is done with an application, by the command that does it everywhere: the application afterwards. */
export type Deed = (told: Told) => Promise<Application>;

/** What a command gave; an invented person who is refused is a mistake in what was invented. */
export const taken = <T>(done: Result<T, { readonly code: string }>): T => {
  if (!done.ok) throw new Error(`what was invented is refused: ${done.refusal.code}`);
  return done.value;
};

/** Who runs the applications of the association that people have applied to. */
export const coordinatorIn = (world: World) => keeperOf(lanternValley, world, "coordinator");

/** The entry of somebody with a name or title. */
export const entryCalled = async ({ world, person }: Told, called: string): Promise<EntryId> => {
  const entries = await world.store.withinPerson(person.id, async (tx) => listEntries(tx, person.id));
  const entry = entries.find(({ fields }) => Object.values(fields).some(({ typed }) => typed[0] === called));
  if (entry === undefined) throw new Error(`${person.name} has no entry called ${called}`);
  return entry.id;
};

/** The coordinator moves it on. */
export const runs =
  (on: PlainMove, why = ""): Deed =>
  async ({ world, application: { id, version: seen } }) =>
    taken(await runApplication(world, coordinatorIn(world), { id, seen, on, why }));

/** Whoever applies moves it on. */
export const moves =
  (on: PlainMove, why: string): Deed =>
  async ({ world, person, application: { id, version: seen } }) =>
    taken(await moveOwnApplication(world, signedIn(person, world), { id, seen, on, why }));

/** Whoever applies has one category in mind, and no other. */
export const keepsInMind =
  (category: string): Deed =>
  async ({ world, person, application }) => {
    const only = [`${application.edition}/${category}`];
    const done = await chooseCategories(world, signedIn(person, world), lanternValley.slug, { only });
    if (!done.ok) throw new Error(`${category} cannot be kept in mind`);
    return application;
  };

/** The coordinator records a fee as paid, all of it. */
export const paid =
  (fee: ApplicationFee): Deed =>
  async ({ world, application }) => {
    const coordinator = coordinatorIn(world);
    const dues = await world.store.withinStaff(lanternValley.id, coordinator.personId, async (tx) =>
      listFees(tx, application),
    );
    const due = dues.find((each) => each.fee === fee);
    if (due === undefined) throw new Error("what was invented as paid is not due");
    const settlement = { id: world.ids.id<"settlement">(), application: application.id } as const;
    const amount = plainAmount(due.amount, due.currency);
    const how = { fee, way: "paid", amount, corrects: false, note: "" } as const;
    taken(await settleFee(world, coordinator, { ...settlement, ...how }));
    return application;
  };

/** The coordinator confirms every fact that the portfolio states. */
export const confirmed: Deed = async ({ world, person, application }) => {
  const entries = await world.store.withinPerson(person.id, async (tx) => listEntries(tx, person.id));
  const stated = entries.flatMap((entry) =>
    factNames.filter((fact: Fact) => facts[fact].kind === entry.kind).map((fact) => ({ entry, fact })),
  );
  for (const { entry, fact } of stated)
    taken(
      await confirmFact(world, coordinatorIn(world), {
        id: world.ids.id(),
        person: person.id,
        entry: entry.id,
        fact,
        stated: statedOf(fact, typedOf(entry)),
        documents: [],
      }),
    );
  return application;
};

/** Whoever applies signs the texts that belong to every application. */
export const signed: Deed = async ({ world, person, application }) => {
  for (const text of applicationTexts)
    taken(
      await signText(world, signedIn(person, world), {
        id: world.ids.id<"signature">(),
        application: application.id,
        text,
        number: 1,
        language: person.language,
        typedName: person.name,
        address: "192.0.2.20",
      }),
    );
  return application;
};

/** Whoever applies submits it. */
export const submitted: Deed = async ({ world, person, application: { id, version: seen } }) =>
  taken(await submitApplication(world, signedIn(person, world), { id, seen, on: "submit" }));

/** A part that comes back: an entry by its name, with the question. */
type Asked = readonly [called: string, question: string];

/** The coordinator returns entries, each with a question. */
export const returned =
  (why: string, ...asked: readonly Asked[]): Deed =>
  async (told) => {
    const { world, application } = told;
    const parts: AskedPart[] = [];
    for (const [called, question] of asked)
      parts.push({ part: { of: "entry", entry: await entryCalled(told, called) }, question });
    const { id, version: seen } = application;
    return taken(await returnApplication(world, coordinatorIn(world), { id, seen, why, parts }));
  };

/** Whoever applies answers the question to an entry, and does not submit it yet. */
export const answered =
  (called: string, answer: string): Deed =>
  async (told) => {
    const { world, person, application } = told;
    const entry = await entryCalled(told, called);
    const returns = await world.store.withinPerson(person.id, async (tx) => listReturns(tx, application));
    const asked = returns.find(({ part }) => partText(part) === partText({ of: "entry", entry }));
    if (asked === undefined) throw new Error(`${called} did not come back`);
    const answers = [{ id: asked.id, answer, seen: textMark(asked.answer) }];
    taken(await answerReturns(world, signedIn(person, world), { application: application.id, answers }));
    return application;
  };

/** What somebody says is about all of the application, or about an entry by its name. */
const aboutEntry = async (told: Told, called: string | undefined) =>
  called === undefined ? null : ({ of: "entry", entry: await entryCalled(told, called) } as const);

/** Whoever applies says something to the coordinators. */
export const says =
  (said: string, about?: string): Deed =>
  async (told) => {
    const { world, person, application } = told;
    const part = await aboutEntry(told, about);
    const id: Id<"comment"> = world.ids.id();
    taken(await sayOwn(world, signedIn(person, world), { id, part, said, application: application.id }));
    return application;
  };

/** The coordinator says something to whoever applies. */
export const replies =
  (said: string, about?: string): Deed =>
  async (told) => {
    const { world, application } = told;
    const part = await aboutEntry(told, about);
    const id: Id<"comment"> = world.ids.id();
    taken(await sayAsStaff(world, coordinatorIn(world), { id, part, said, application: application.id }));
    return application;
  };

/** The coordinator notes something for staff alone. */
export const notes =
  (note: string): Deed =>
  async ({ world, application }) => {
    const id: Id<"note"> = world.ids.id();
    taken(
      await noteForStaff(world, coordinatorIn(world), { id, part: null, note, application: application.id }),
    );
    return application;
  };

/** Whoever applies tells the administrators what does not work. */
export const asksHelp =
  (said: string): Deed =>
  async ({ world, person, application: { id: application, ...rest } }) => {
    const id: Id<"help-request"> = world.ids.id();
    taken(await askHelp(world, signedIn(person, world), { id, page: "", said, application }));
    return { id: application, ...rest };
  };
