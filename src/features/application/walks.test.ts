import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { asPerson, registerOf } from "../../../tests/kit/applications.ts";
import { chanceOf, drawnSeed } from "../../../tests/kit/chance.ts";
import { START, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { addSomebody, decide } from "../../../tests/kit/makers.ts";
import { settleOf } from "../../../tests/kit/settle-fees.ts";
import { signTextsOf, writeTextsOf } from "../../../tests/kit/signed-texts.ts";
import { staffOf } from "../../../tests/kit/staff-of.ts";
import {
  askOf,
  foundOf,
  portfolioOf,
  type RecordedPortfolio,
  rateOf,
} from "../../../tests/kit/submissions.ts";
import { writeCast } from "../../../tests/kit/write-cast.ts";
import type { Application } from "../../core/application/application.ts";
import {
  type ApplicationState,
  type BallHolder,
  type Condition,
  type Consequence,
  type Move,
  type MoveName,
  type Mover,
  moves,
  type PlainMove,
  plainMovesOf,
} from "../../core/application/lifecycle.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { textMark } from "../../core/kernel/text-mark.ts";
import { listFees, listSettlements } from "../../store/application-fees.ts";
import { listReturns } from "../../store/application-returns.ts";
import { readSettings } from "../../store/association-settings.ts";
import { asOwner, type Owner } from "../../store/owner.ts";
import { moveApplications } from "../../worker/time/move-applications.ts";
import { returnApplication } from "./desk/return-application.ts";
import { ownOf } from "./frame/find-own.ts";
import { moveOwnApplication } from "./move-own-application.ts";
import { runApplication } from "./run-application.ts";
import { answerReturns } from "./submitting/answer-returns.ts";
import { submitApplication } from "./submitting/submit-application.ts";

/** So many steps each: walks that are the same every time, and go everywhere, and some that nobody has gone before. */
const STEPS = 26;
const SAME = 20;
const NEW = 6;
const drawn = drawnSeed();
const seeds = [...Array(SAME).keys(), ...[...Array(NEW).keys()].map((number) => drawn + number)];

const table: readonly (Move & { readonly on: MoveName })[] = moves;

/** Whose turn it is, written once more by hand: of the states that the commands reach. */
const turns: { readonly [S in ApplicationState]?: BallHolder } = {
  registered: "coordinator",
  "in-progress": "applicant",
  submitted: "coordinator",
  "pre-check": "coordinator",
  returned: "applicant",
  withdrawn: "nobody",
  expired: "nobody",
  refused: "nobody",
  archived: "nobody",
};

/** What somebody can bring about of a condition by now; a walk that needs another one stops being the whole of the way. */
const fulfilled: readonly Condition[] = [
  "registration-fee-settled",
  "processing-fee-settled",
  "requirements-met",
  "texts-signed",
  "returned-parts-answered",
  "out-of-time",
  "kept-long-enough",
];

/** The states to which the table leads while only those conditions can be fulfilled. */
const reachable = (): ReadonlySet<ApplicationState> => {
  const reached = new Set<ApplicationState>(["registered"]);
  const open = table.filter(({ when }) => when.every((each) => fulfilled.includes(each)));
  // As often as there are states: each round adds one at the least, or none is left.
  for (const _ of table)
    for (const { from, to } of open)
      if (to !== "held-from" && from.some((state) => reached.has(state))) reached.add(to);
  return reached;
};

let house: TestHouse;
let applicant: PersonId;
let portfolio: RecordedPortfolio;
beforeAll(async () => {
  house = await testHouse();
  const { world } = house;
  await writeCast(world);
  await decide(world, "a", "application-rules", {
    feesGuard: ["registration", "processing"],
    monthsToPrepare: 6,
    monthsDeferred: 12,
    daysToAppeal: 30,
    monthsKept: 2,
  });
  await writeTextsOf(world, "a");
  applicant = await addSomebody(world, { name: "A Walker", address: "walker@people.example" as never });
  portfolio = await portfolioOf(world, "a", applicant);
});
afterAll(async () => house.close());

/** Everything that is kept of applications, as no scope of the product reads it. */
const kept = [
  "applications",
  "application_moves",
  "application_fees",
  "application_settlements",
  "application_signatures",
  "application_copies",
  "application_returns",
  "rating_requests",
  "messages",
  "outbox",
] as const;
type Kept = { readonly [T in (typeof kept)[number]]: readonly Record<string, unknown>[] };

const look = async (owner: Owner): Promise<Kept> => {
  const selects = kept.map(
    (each) =>
      `(select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') from ${each} t) as ${each}`,
  );
  const [row] = await owner.query<Kept>(`select ${selects.join(", ")}`);
  if (row === undefined) throw new Error("nothing was answered");
  return row;
};

/** What a walk knows of an application beside where it stands: what fulfils the conditions. */
type Known = {
  application: Application;
  isPaid: { registration: boolean; processing: boolean };
  isProcessingDue: boolean;
  isSigned: boolean;
  /** Every part of the last copy that was returned has its answer. */
  isAnswered: boolean;
  /** More than two years have passed since it came where it stands, and since the portfolio was recorded. */
  isLate: boolean;
  isPortfolioOld: boolean;
};

const holds = (known: Known, condition: Condition): boolean => {
  if (condition === "registration-fee-settled") return known.isPaid.registration;
  if (condition === "processing-fee-settled") return !known.isProcessingDue || known.isPaid.processing;
  if (condition === "requirements-met") return !known.isPortfolioOld;
  if (condition === "texts-signed") return known.isSigned;
  if (condition === "returned-parts-answered") return known.isAnswered;
  return (condition === "out-of-time" || condition === "kept-long-enough") && known.isLate;
};

/** A move as somebody tries it. */
type Tried = {
  readonly on: MoveName;
  readonly by: Mover;
  readonly why: string;
  /** How far the version that they saw is from the one that holds. */
  readonly behind: number;
  readonly isStranger: boolean;
};

/** What the table says of a try: the row that it makes, or undefined where nothing may come of it. */
const lawful = (known: Known, { on, by, why, behind, isStranger }: Tried): Move | undefined => {
  const row = table.find((each) => each.on === on);
  if (row === undefined || behind !== 0 || isStranger) return undefined;
  const isMade =
    row.from.includes(known.application.state) &&
    row.by.includes(by) &&
    row.when.every((condition) => holds(known, condition)) &&
    (row.why === "free" || why !== "");
  return isMade ? row : undefined;
};

/** Tries a move by the command that a page calls for it; whether it says that it is done. */
const attempt = async (known: Known, { on, by, why, behind, isStranger }: Tried): Promise<boolean> => {
  const { world } = house;
  const { id, version } = known.application;
  const seen = version - behind;
  if (by === "coordinator") {
    const staff = isStranger ? staffOf("b-coordinator", "b") : staffOf("a-coordinator", "a");
    const part = { of: "entry", entry: portfolio.training } as const;
    if (on === "return")
      return (
        await returnApplication(world, staff, { id, seen, why, parts: [{ part, question: "Which year?" }] })
      ).ok;
    return (await runApplication(world, staff, { id, seen, on: on as PlainMove, why })).ok;
  }
  const person = asPerson(world, isStranger ? cast.members.person.personId : applicant);
  if (on === "submit" || on === "resubmit")
    return (await submitApplication(world, person, { id, seen, on })).ok;
  return (await moveOwnApplication(world, person, { id, seen, on: on as PlainMove, why })).ok;
};

const isEnd = (on: MoveName): boolean => on === "withdraw" || on === "refuse" || on === "archive";

const plain: readonly PlainMove[] = [...plainMovesOf("applicant"), ...plainMovesOf("coordinator")];

/** Every move that a page can ask for, and by whom it could be asked for. */
const askable: readonly Pick<Tried, "on" | "by">[] = [
  { on: "submit", by: "applicant" },
  { on: "resubmit", by: "applicant" },
  { on: "return", by: "coordinator" },
  ...plain.flatMap((on) => [{ on, by: "applicant" } as const, { on, by: "coordinator" } as const]),
];

const told = (rows: Kept["messages"]): number =>
  rows.filter(({ kind }) => kind === "application-moved").length;
const toTell = (rows: Kept["outbox"]): number =>
  rows.filter(({ kind }) => kind === "application-move").length;
const waiting = (rows: Kept["rating_requests"]): number =>
  rows.filter((each) => each["sent_at"] === null && each["revoked_at"] === null).length;
const due = (rows: Kept["application_fees"]): number => rows.filter(({ fee }) => fee === "processing").length;

/** What each consequence left behind, counted before and after a move. */
const traces: { readonly [C in Consequence]: (was: Kept, is: Kept) => boolean } = {
  "applicant-told": (was, is) => told(is.messages) === told(was.messages) + 1,
  "coordinators-told": (was, is) => toTell(is.outbox) === toTell(was.outbox) + 1,
  "processing-fee-due": (was, is) => due(was.application_fees) === 0 && due(is.application_fees) === 1,
  "copy-made": (was, is) => is.application_copies.length === was.application_copies.length + 1,
  "parts-opened": (was, is) => is.application_returns.length === was.application_returns.length + 1,
  "raters-released": (was, is) => waiting(was.rating_requests) > 0 && waiting(is.rating_requests) === 0,
};

/** Looks at what a lawful move left behind: where the application stands, its history, whose turn it is, what followed. */
const expectMade = async (
  known: Known,
  row: Move,
  by: Mover,
  why: string,
  was: Kept,
  is: Kept,
): Promise<void> => {
  const { world } = house;
  const before = known.application;
  const after = await foundOf(world, before);
  expect(after).toEqual({
    ...before,
    state: row.to,
    version: before.version + 1,
    stateSince: house.clock.now(),
  });
  expect(is.application_moves).toHaveLength(was.application_moves.length + 1);
  const made = is.application_moves.find(({ number }) => number === after.version);
  expect(made).toMatchObject({ move: row.on, from_state: before.state, to_state: row.to, mover: by, why });
  for (const [consequence, isThere] of Object.entries(traces))
    expect(isThere(was, is), `${row.on}: ${consequence}`).toBe(
      row.follows.includes(consequence as Consequence) &&
        // Of what ended before, nobody is waited for.
        (consequence !== "raters-released" || waiting(was.rating_requests) > 0),
    );
  const own = await world.store.withinPerson(applicant, async (tx) =>
    ownOf(world, after, {
      association: cast.associations.a,
      history: await readSettings(tx, after.associationId),
      dues: await listFees(tx, after),
      settlements: await listSettlements(tx, after),
    }),
  );
  const waitsForFee =
    after.state === "submitted" &&
    !holds({ ...known, application: after, isProcessingDue: true }, "processing-fee-settled");
  expect(own.ball).toEqual({
    with: waitsForFee ? "applicant" : turns[after.state],
    since: house.clock.now(),
  });
  known.application = after;
  known.isLate = false;
  if (row.follows.includes("processing-fee-due")) known.isProcessingDue = true;
  if (row.follows.includes("parts-opened")) known.isAnswered = false;
};

const answerAll = async (known: Known): Promise<void> => {
  const { world } = house;
  const { id } = known.application;
  const parts = await world.store.withinPerson(applicant, async (tx) => listReturns(tx, known.application));
  const answers = parts.map(({ id: part, answer }) => ({
    id: part,
    answer: "In 2024.",
    seen: textMark(answer),
  }));
  const done = await answerReturns(world, asPerson(world, applicant), { application: id, answers });
  if (done.ok) known.isAnswered = true;
};

/** Something that fulfils a condition, or lets time pass. */
const bringAbout = async (known: Known, chance: () => number): Promise<void> => {
  const { world, clock } = house;
  const { application } = known;
  const what = chance();
  if (what < 0.25) {
    await settleOf(world, "a", application, "registration");
    known.isPaid.registration = true;
  } else if (what < 0.5) {
    await settleOf(world, "a", application, "processing");
    if (known.isProcessingDue) known.isPaid.processing = true;
  } else if (what < 0.72) {
    if (["registered", "in-progress", "returned"].includes(application.state)) {
      await signTextsOf(world, application);
      known.isSigned = true;
    }
  } else if (what < 0.9) await answerAll(known);
  else if (what < 0.94) clock.set(clock.now() + DAY);
  else {
    clock.set(clock.now() + 800 * DAY);
    known.isLate = true;
    known.isPortfolioOld = true;
  }
};

/** Time looks whether something is over, as it does every hour. */
const letTimeMove = async (known: Known, owner: Owner): Promise<void> => {
  const was = await look(owner);
  const { moved } = await moveApplications(house.world, house.clock.now());
  const is = await look(owner);
  const row = table.find(
    ({ on }) => lawful(known, { on, by: "time", why: "", behind: 0, isStranger: false }) !== undefined,
  );
  expect(moved).toBe(row === undefined ? 0 : 1);
  if (row === undefined) expect(is).toEqual(was);
  else await expectMade(known, row, "time", "", was, is);
};

const walk = async (owner: Owner, chance: () => number): Promise<readonly ApplicationState[]> => {
  const { world, clock } = house;
  const of = <T>(some: readonly T[]): T => some[Math.floor(chance() * some.length)] as T;
  clock.set(START);
  await owner.query("truncate applications, messages, outbox cascade");
  const application = await registerOf(world, "a", applicant, { category: "IFA" });
  for (const entry of portfolio.references) await rateOf(world, application, entry);
  await askOf(world, application, portfolio.training);
  const known: Known = {
    application,
    isPaid: { registration: false, processing: false },
    isProcessingDue: false,
    isSigned: false,
    isAnswered: true,
    isLate: false,
    isPortfolioOld: false,
  };
  // Most have signed and paid when they register: a walk goes further so.
  if (chance() < 0.7) {
    await signTextsOf(world, application);
    await settleOf(world, "a", application, "registration");
    known.isSigned = true;
    known.isPaid.registration = true;
  }
  const been: ApplicationState[] = [application.state];
  for (let step = 0; step < STEPS; step++) {
    if (chance() < 0.3) await bringAbout(known, chance);
    else if (chance() < 0.1) await letTimeMove(known, owner);
    else {
      const way = {
        why: chance() < 0.7 ? "Because of something" : "",
        behind: chance() < 0.1 ? of([1, -1]) : 0,
        isStranger: chance() < 0.08,
      };
      const isEnding = chance() < 0.1;
      const open = askable.filter(
        (each) =>
          lawful(known, { ...each, ...way, behind: 0, isStranger: false }) !== undefined &&
          isEnd(each.on) === isEnding,
      );
      const tried = { ...of(open.length > 0 && chance() < 0.6 ? open : askable), ...way };
      const row = lawful(known, tried);
      const was = await look(owner);
      const isDone = await attempt(known, tried);
      const is = await look(owner);
      const said = JSON.stringify(tried);
      // What was submitted already is done for whoever sends it a second time.
      const isRepeated =
        (tried.on === "submit" || tried.on === "resubmit") &&
        tried.behind === 1 &&
        !tried.isStranger &&
        known.application.state === "submitted";
      expect(isDone, said).toBe(row !== undefined || isRepeated);
      const why = tried.on === "submit" || tried.on === "resubmit" ? "" : tried.why;
      if (row === undefined) expect(is, said).toEqual(was);
      else await expectMade(known, row, tried.by, why, was, is);
    }
    been.push(known.application.state);
  }
  return been;
};

describe("walks over the commands on a database", () => {
  test("go where the table leads and leave behind what it says; whatever it forbids changes nothing", {
    timeout: 60_000,
  }, async () => {
    await asOwner(house.database.ownerUrl, async (owner) => {
      for (const each of kept) await owner.query(`alter table ${each} no force row level security`);
      const reached = new Set<ApplicationState>();
      for (const seed of seeds) {
        const been = await walk(owner, chanceOf(seed)).catch((error: unknown) => {
          throw new Error(`the walk of ATTUNE_TEST_SEED=${seed}`, { cause: error });
        });
        for (const state of been) reached.add(state);
      }
      expect([...reached].toSorted()).toEqual([...reachable()].toSorted());
    });
  });
});
