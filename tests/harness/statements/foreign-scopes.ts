import type { Connection } from "../../../src/store/connect.ts";
import { cast } from "../../kit/actors.ts";

/** A scope as the database knows it: an empty text is none. */
export type RawScope = {
  readonly scope: string;
  readonly person: string;
  readonly association: string;
  readonly presented: string;
};

/** In whose place a statement is run again. */
export type Stranger =
  | "nobody"
  | "public"
  | "public-elsewhere"
  | "another-person"
  | "colleague"
  | "staff-elsewhere"
  | "rater-elsewhere"
  | "platform";

const { a, b } = cast.associations;
const { members } = cast;

const nothing = { scope: "", person: "", association: "", presented: "" };

/** Reads the scope that a connection is in. */
export const readScope = async (connection: Connection): Promise<RawScope> => {
  const setting = (name: string): string =>
    `coalesce(current_setting('attune.${name}', true), '') as ${name}`;
  const { rows } = await connection.run({
    sql: `select ${["scope", "person", "association", "presented"].map(setting).join(", ")}`,
    parameters: [],
  });
  return rows[0] as RawScope;
};

const notThis = (person: string, one: string, other: string): string => (person === one ? other : one);

/** An invitation of nobody's. */
const NO_INVITATION = "00000000-0000-4000-8000-00000000feed";

/**
 * The scopes in which a statement of another scope must find and change nothing: of nobody, of the public, of another
 * person, of staff and raters of the other association; for what is a person's own also of a colleague in the same
 * association, and of the alliance.
 */
export const strangersTo = (own: RawScope): readonly (readonly [Stranger, RawScope])[] => {
  const here = own.association;
  const elsewhere = here === b.id ? a.id : b.id;
  // No example is about the first of the two.
  const outsider = notThis(own.person, members["other-person"].personId, members.person.personId);
  const staffThere = elsewhere === b.id ? members["b-coordinator"] : members["a-coordinator"];
  const staffHere = here === b.id ? members["b-advisor"] : members["a-advisor"];
  const always: readonly (readonly [Stranger, RawScope])[] = [
    ["nobody", nothing],
    ["public", { ...nothing, scope: "public" }],
    ["public-elsewhere", { ...nothing, scope: "public", association: elsewhere }],
    ["another-person", { ...nothing, scope: "person", person: outsider, association: elsewhere }],
    [
      "staff-elsewhere",
      {
        ...nothing,
        scope: "staff",
        association: elsewhere,
        person: notThis(own.person, staffThere.personId, members.both.personId),
      },
    ],
    ["rater-elsewhere", { ...nothing, scope: "rater", association: elsewhere, presented: NO_INVITATION }],
  ];
  const isForAll = own.scope === "job" || own.scope === "platform";
  const colleague: readonly [Stranger, RawScope] = [
    "colleague",
    {
      ...nothing,
      scope: "staff",
      association: here === "" ? a.id : here,
      person: notThis(own.person, staffHere.personId, members.both.personId),
    },
  ];
  const platform: readonly [Stranger, RawScope] = [
    "platform",
    { ...nothing, scope: "platform", person: members.alliance.personId },
  ];
  return [
    ...always,
    // Staff read what their colleagues read, and what is done for their association.
    ...(own.scope === "staff" || (isForAll && here !== "") ? [] : [colleague]),
    ...(own.scope === "platform" ? [] : [platform]),
  ];
};
