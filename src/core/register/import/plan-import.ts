import type { EmailAddress } from "../../account/email-address.ts";
import type { DegreeLevel } from "../../portfolio/terms.ts";
import { foldedName, wordsOfName } from "../name-words.ts";
import { type HolderId, overlaps, type StandingFact, saysSame } from "../standing.ts";
import type { BadRow, ImportRow, RowTrouble } from "./sheet.ts";

/** Somebody who is in the register, as far as an import goes by it. */
export type RegisteredPerson = {
  readonly id: HolderId;
  readonly name: string;
  readonly address: EmailAddress | null;
  readonly level: DegreeLevel | null;
  readonly standings: readonly StandingFact[];
};

/** What an import does about somebody: `holder` is null where they are new. */
export type PlannedPerson = {
  readonly holder: HolderId | null;
  readonly name: string;
  readonly address: EmailAddress | null;
  readonly level: DegreeLevel | null;
  /** True where they are known and their level is filled in. */
  readonly isCompleted: boolean;
  readonly standings: readonly StandingFact[];
};

/** What an import comes to: what is new, and the rows that are left out. */
export type ImportPlan = {
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
  readonly known: readonly StandingFact[];
  readonly added: StandingFact[];
};

/** Everybody known so far, found by address and by name. */
const makeRegister = (registered: readonly RegisteredPerson[]) => {
  const all: Someone[] = [];
  const byAddress = new Map<string, Someone>();
  const byName = new Map<string, Someone[]>();
  const callAlso = (someone: Someone, name: string): void => {
    const folded = foldedName(name);
    const called = byName.get(folded) ?? [];
    if (!called.includes(someone)) byName.set(folded, [...called, someone]);
  };
  const enter = (someone: Someone): Someone => {
    all.push(someone);
    if (someone.address !== null) byAddress.set(someone.address, someone);
    callAlso(someone, someone.name);
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
    callAlso,
    reachedAt: (address: EmailAddress): Someone | undefined => byAddress.get(address),
    called: (name: string): readonly Someone[] => byName.get(foldedName(name)) ?? [],
  };
};
type Register = ReturnType<typeof makeRegister>;

const sharesWord = (one: string, other: string): boolean => {
  const words = new Set(wordsOfName(one));
  return wordsOfName(other).some((word) => words.has(word));
};

/** Who a row is about: somebody known, nobody yet, or why that cannot be said. */
const whoIs = (register: Register, { name, address }: ImportRow): Someone | RowTrouble | undefined => {
  const called = register.called(name);
  if (address === null) return called.length > 1 ? { code: "name-of-several" } : called[0];
  const reached = register.reachedAt(address);
  if (reached !== undefined && called.includes(reached)) return reached;
  if (called.some((someone) => someone.address === null)) return { code: "name-without-address" };
  return reached === undefined || sharesWord(reached.name, name)
    ? reached
    : { code: "address-of-another", name: reached.name };
};

const troublesWith = (
  someone: Someone | undefined,
  { level, standing }: ImportRow,
): readonly RowTrouble[] => {
  if (someone === undefined) return [];
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

const enterRow = (
  register: Register,
  there: Someone | undefined,
  row: ImportRow,
): "new" | "known" | "none" => {
  const { name, address, level, standing } = row;
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
  if (someone.level === null && level !== null) {
    someone.level = level;
    someone.isCompleted = someone.holder !== null;
  }
  if (standing === null) return "none";
  if ([...someone.known, ...someone.added].some((other) => saysSame(standing, other))) return "known";
  someone.added.push(standing);
  return "new";
};

/**
 * Plans what the rows of a list bring to a register. It only adds and fills in what is empty: nothing that stands is
 * changed, and the same list again brings nothing. Rows with an address go first, so that those without can be told by
 * their name.
 */
export const planImport = (
  rows: readonly ImportRow[],
  registered: readonly RegisteredPerson[],
): ImportPlan => {
  const register = makeRegister(registered);
  const bad: BadRow[] = [];
  const standings = { new: 0, known: 0, none: 0 };
  const ordered = [
    ...rows.filter(({ address }) => address !== null),
    ...rows.filter(({ address }) => address === null),
  ];
  for (const row of ordered) {
    const who = whoIs(register, row);
    const troubles = who !== undefined && "code" in who ? [who] : troublesWith(who, row);
    if (troubles.length > 0) bad.push({ line: row.line, name: row.name, troubles });
    else if (who === undefined || !("code" in who)) standings[enterRow(register, who, row)]++;
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
  return {
    people,
    bad: bad.toSorted((a, b) => a.line - b.line),
    good: rows.length - bad.length,
    newPeople,
    knownPeople: named.length - newPeople,
    newStandings: standings.new,
    knownStandings: standings.known,
  };
};
