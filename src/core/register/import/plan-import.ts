import type { EmailAddress } from "../../account/email-address.ts";
import type { DegreeLevel } from "../../portfolio/terms.ts";
import { wordsOfName } from "../name-words.ts";
import { type HolderId, overlaps, type StandingContent, saysSame } from "../standing.ts";
import { peopleByName } from "./people-by-name.ts";
import type { BadRow, ImportRow, RowTrouble } from "./sheet.ts";

/** Somebody who is in the register, as far as an import goes by it. */
export type RegisteredPerson = {
  readonly id: HolderId;
  readonly name: string;
  readonly address: EmailAddress | null;
  readonly level: DegreeLevel | null;
  readonly standings: readonly StandingContent[];
};

/** What an import does about somebody: `holder` is null where they are new. */
export type PlannedPerson = {
  readonly holder: HolderId | null;
  readonly name: string;
  readonly address: EmailAddress | null;
  readonly level: DegreeLevel | null;
  /** True where they are known and their level is filled in. */
  readonly isCompleted: boolean;
  readonly standings: readonly StandingContent[];
};

/** Somebody whose name is like one that a list brings: of the register, or null where they are of the list. */
export type Alike = { readonly holder: HolderId | null; readonly name: string };

/** A row that is taken, and what it brings. */
export type PlannedRow = {
  readonly line: number;
  readonly name: string;
  /** Whom of the register it is about; null where they are new. */
  readonly holder: HolderId | null;
  /** True where the row is the first about somebody new. */
  readonly isNewPerson: boolean;
  /** The level that it fills in of somebody who is in the register. */
  readonly fillsIn: DegreeLevel | null;
  readonly standing: StandingContent | null;
  readonly isNewStanding: boolean;
  /** Whom somebody new may be. */
  readonly alike: readonly Alike[];
};

/** What an import comes to: what each row brings, what is new of whom, and the rows that are left out. */
export type ImportPlan = {
  readonly rows: readonly PlannedRow[];
  readonly people: readonly PlannedPerson[];
  readonly bad: readonly BadRow[];
  /** Rows that are taken. */
  readonly good: number;
  readonly newPeople: number;
  readonly knownPeople: number;
  readonly newStandings: number;
  readonly knownStandings: number;
};

type Someone = {
  readonly holder: HolderId | null;
  readonly name: string;
  readonly address: EmailAddress | null;
  level: DegreeLevel | null;
  isCompleted: boolean;
  isNamed: boolean;
  readonly known: readonly StandingContent[];
  readonly added: StandingContent[];
};

/** Everybody known so far, found by address and by name. */
const makeRegister = (registered: readonly RegisteredPerson[]) => {
  const all: Someone[] = [];
  const byAddress = new Map<string, Someone>();
  const names = peopleByName<Someone>();
  const enter = (someone: Someone): Someone => {
    all.push(someone);
    if (someone.address !== null) byAddress.set(someone.address, someone);
    names.enter(someone, someone.name);
    return someone;
  };
  for (const { id, name, address, level, standings } of registered)
    enter({
      holder: id,
      name,
      address,
      level,
      isCompleted: false,
      isNamed: false,
      known: standings,
      added: [],
    });
  return {
    all,
    enter,
    /** Whoever a row knows by the address is also meant by the name that it gives them. */
    callAlso: names.callAlso,
    reachedAt: (address: EmailAddress): Someone | undefined => byAddress.get(address),
    called: names.called,
    alike: names.alike,
  };
};
type Register = ReturnType<typeof makeRegister>;

const sharesWord = (one: string, other: string): boolean => {
  const words = new Set(wordsOfName(one));
  return wordsOfName(other).some((word) => words.has(word));
};

const isWithoutAddress = (people: ReadonlySet<Someone>): boolean => {
  for (const { address } of people) if (address === null) return true;
  return false;
};

/** Who a row is about: somebody known, nobody yet, or why that cannot be said. */
const whoIs = (register: Register, { name, address }: ImportRow): Someone | RowTrouble | undefined => {
  const called = register.called(name);
  if (address === null) {
    const [only] = called;
    return called.size > 1 ? { code: "name-of-several" } : only;
  }
  const reached = register.reachedAt(address);
  if (reached !== undefined && called.has(reached)) return reached;
  if (isWithoutAddress(called)) return { code: "name-without-address" };
  return reached === undefined || sharesWord(reached.name, name)
    ? reached
    : { code: "address-of-another", name: reached.name };
};

const troublesWith = (
  someone: Someone | undefined,
  { level, standing }: ImportRow,
  leanedOn: ReadonlySet<HolderId>,
): readonly RowTrouble[] => {
  if (someone === undefined) return [];
  if (someone.holder !== null && leanedOn.has(someone.holder)) return [{ code: "own-holder" }];
  const standings = [...someone.known, ...someone.added];
  const troubles: RowTrouble[] = [];
  if (level !== null && someone.level !== null && level !== someone.level)
    troubles.push({ code: "level-differs", level: someone.level });
  if (standing !== null && !standings.some((other) => saysSame(standing, other))) {
    const inTheWay = standings.find((other) => overlaps(standing, other));
    if (inTheWay !== undefined)
      troubles.push({ code: "standing-overlaps", from: inTheWay.from, to: inTheWay.to });
  }
  return troubles;
};

const enterRow = (register: Register, there: Someone | undefined, row: ImportRow): PlannedRow => {
  const { line, name, address, level, standing } = row;
  const alike = there === undefined ? register.alike(name) : [];
  const someone =
    there ??
    register.enter({
      holder: null,
      name,
      address,
      level: null,
      isCompleted: false,
      isNamed: false,
      known: [],
      added: [],
    });
  someone.isNamed = true;
  register.callAlso(someone, name);
  const isFilledIn = someone.level === null && level !== null;
  if (isFilledIn) {
    someone.level = level;
    someone.isCompleted = someone.holder !== null;
  }
  const isNewStanding =
    standing !== null && ![...someone.known, ...someone.added].some((other) => saysSame(standing, other));
  if (isNewStanding) someone.added.push(standing);
  return {
    line,
    name,
    holder: someone.holder,
    isNewPerson: there === undefined,
    fillsIn: isFilledIn && there !== undefined ? level : null,
    standing,
    isNewStanding,
    alike: alike.map((each) => ({ holder: each.holder, name: each.name })),
  };
};

/**
 * Plans what the rows of a list bring to a register. It only adds and fills in what is empty: nothing that stands is
 * changed, and the same list again brings nothing. Rows with an address go first, so that those without can be told by
 * their name. Of people on whom the portfolio of whoever imports leans nothing is brought in.
 */
export const planImport = (
  rows: readonly ImportRow[],
  registered: readonly RegisteredPerson[],
  leanedOn: ReadonlySet<HolderId> = new Set(),
): ImportPlan => {
  const register = makeRegister(registered);
  const bad: BadRow[] = [];
  const taken: PlannedRow[] = [];
  const ordered = [
    ...rows.filter(({ address }) => address !== null),
    ...rows.filter(({ address }) => address === null),
  ];
  for (const row of ordered) {
    const who = whoIs(register, row);
    const troubles = who !== undefined && "code" in who ? [who] : troublesWith(who, row, leanedOn);
    if (troubles.length > 0) bad.push({ line: row.line, name: row.name, troubles });
    else if (who === undefined || !("code" in who)) taken.push(enterRow(register, who, row));
  }
  const named = register.all.filter(({ isNamed }) => isNamed);
  const people = named
    .filter(({ holder, isCompleted, added }) => holder === null || isCompleted || added.length > 0)
    .map(({ holder, name, address, level, isCompleted, added }) => ({
      holder,
      name,
      address,
      level,
      isCompleted,
      standings: added,
    }));
  const newPeople = people.filter(({ holder }) => holder === null).length;
  const told = taken.filter(({ standing }) => standing !== null);
  const newStandings = told.filter(({ isNewStanding }) => isNewStanding).length;
  return {
    rows: taken.toSorted((a, b) => a.line - b.line),
    people,
    bad: bad.toSorted((a, b) => a.line - b.line),
    good: rows.length - bad.length,
    newPeople,
    knownPeople: named.length - newPeople,
    newStandings,
    knownStandings: told.length - newStandings,
  };
};
