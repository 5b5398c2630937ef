import type { Strength } from "../../src/core/access/actor.ts";
import { type PlatformRole, type Role, roles } from "../../src/core/access/roles.ts";
import type { EmailAddress } from "../../src/core/account/email-address.ts";
import type { AssociationId, PersonId, SessionId } from "../../src/core/kernel/ids.ts";
import type { Language } from "../../src/core/kernel/language.ts";
import { seededIds } from "../../src/services/ids.ts";
import { addressOf } from "./accounts.ts";

/** The two associations of the cast. */
export type Side = "a" | "b";

/** Where an association of the cast is found. */
export type CastAssociation = { readonly id: AssociationId; readonly slug: string; readonly name: string };

/** Everybody who has an account in the cast. */
export type MemberName =
  | `${Side}-${Role}`
  | "person"
  | "other-person"
  | "former"
  | "one-factor"
  | "weak-alliance"
  | "both"
  | "alliance";

/** Everybody who may stand before a door. */
export type ActorName = MemberName | "visitor";

/** Somebody of the cast, with what they know: their address, password and secret, and the token in their browser. */
export type Member = {
  readonly name: MemberName;
  readonly called: string;
  readonly personId: PersonId;
  readonly language: Language;
  readonly address: EmailAddress;
  readonly password: string;
  /** Of their authenticator app, in base 32; there where they have one. */
  readonly totpSecret: string | undefined;
  readonly sessionId: SessionId;
  readonly token: string;
  /** What their open session is worth. */
  readonly strength: Strength;
  readonly held: { readonly [S in Side]: readonly Role[] };
  /** Roles that have ended. */
  readonly formerly: readonly Role[];
  readonly platformRoles: readonly PlatformRole[];
};

/** The standing cast: two associations and people of every kind, the same in every run. */
export type Cast = {
  readonly associations: { readonly [S in Side]: CastAssociation };
  readonly members: { readonly [N in MemberName]: Member };
};

type Part = Partial<Pick<Member, "strength" | "held" | "formerly" | "platformRoles" | "language">>;

const administrator = "association-administrator";
const inA = (...held: readonly Role[]): Part => ({ held: { a: held, b: [] } });

const ofSide = (side: Side): readonly (readonly [MemberName, Part])[] =>
  roles.map((role) => [`${side}-${role}`, { held: { a: [], b: [], [side]: [role] } }] as const);

const parts: readonly (readonly [MemberName, Part])[] = [
  ...ofSide("a"),
  ...ofSide("b"),
  ["person", { strength: 1 }],
  ["other-person", { strength: 1, language: "es" }],
  // Was coordinator of the first association.
  ["former", { formerly: ["coordinator"] }],
  // May administer the first association, but showed one factor.
  ["one-factor", { ...inA(administrator), strength: 1 }],
  ["weak-alliance", { strength: 1, platformRoles: ["alliance-staff"] }],
  ["both", { held: { a: ["coordinator"], b: [administrator] } }],
  ["alliance", { platformRoles: ["alliance-staff"] }],
];

/** Everybody in the cast who has an account. */
export const memberNames: readonly MemberName[] = parts.map(([name]) => name);

/** Everybody in the cast. */
export const actorNames: readonly ActorName[] = ["visitor", ...memberNames];

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const memberOf = (name: MemberName, part: Part): Member => {
  const ids = seededIds(`cast ${name}`);
  const strength = part.strength ?? 2;
  return {
    name,
    called: `Cast ${name.replaceAll("-", " ")}`,
    personId: ids.id(),
    language: part.language ?? "en",
    address: addressOf(`${name}@cast.example`),
    password: `quiet harbor of ${name}`,
    totpSecret:
      strength === 2 ? [...ids.bytes(32)].map((byte) => BASE32[byte % 32] ?? "").join("") : undefined,
    sessionId: ids.id(),
    token: ids.token(),
    strength,
    held: part.held ?? { a: [], b: [] },
    formerly: part.formerly ?? [],
    platformRoles: part.platformRoles ?? [],
  };
};

const associationOf = (slug: string, name: string): CastAssociation => ({
  id: seededIds(`cast ${slug}`).id(),
  slug,
  name,
});

/** The cast as plain values; {@link writeCast} puts it into a database. */
export const cast: Cast = {
  associations: {
    a: associationOf("alder-bay", "Alder Bay Association for Infants"),
    b: associationOf("birch-plain", "Birch Plain Association for Families"),
  },
  members: Object.fromEntries(parts.map(([name, part]) => [name, memberOf(name, part)])) as Record<
    MemberName,
    Member
  >,
};

/** The other association. */
export const otherSide = (side: Side): Side => (side === "a" ? "b" : "a");
