import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActorName, cast, type Side } from "../../kit/actors.ts";

/** What somebody meets at a door. */
export type Outcome =
  | "open"
  | "sign-in"
  | "second"
  | "refused"
  | "not-found"
  | "declined"
  | "confirm"
  | "broken";

const outcomes: ReadonlySet<string> = new Set(["open", "sign-in", "second", "refused"]);

/** Outcomes by door and by column, as people wrote them down. */
export type ExpectedDoors = ReadonlyMap<string, ReadonlyMap<string, Outcome>>;

/** Reads the table; a word that is no outcome, and a row of another length, are mistakes. */
export const readDoors = (text: string): ExpectedDoors => {
  const [head = "", ...rows] = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const [, ...columns] = head.trim().split(/\s+/);
  return new Map(
    rows.map((row) => {
      const [door = "", ...words] = row.trim().split(/\s+/);
      if (words.length !== columns.length || words.some((word) => !outcomes.has(word)))
        throw new Error(`doors.txt: the row of ${door} cannot be read`);
      return [door, new Map(words.map((word, at) => [columns[at] ?? "", word as Outcome]))];
    }),
  );
};

/** The table that is kept beside this file. */
export const expectedDoors: ExpectedDoors = readDoors(
  readFileSync(join(import.meta.dirname, "doors.txt"), "utf8"),
);

/** The column of somebody of the cast before a door of one of the associations. */
export const columnOf = (name: ActorName, side: Side): string => {
  if (name === "visitor") return "visitor";
  const { held, platformRoles, strength } = cast.members[name];
  const [role] = held[side];
  if (role !== undefined) return strength === 1 ? "one-factor" : role;
  if (platformRoles.length === 0) return "person";
  return strength === 1 ? "weak-alliance" : "alliance";
};
