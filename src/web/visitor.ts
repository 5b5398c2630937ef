import type { Actor } from "../core/access/actor.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import { DAY, type Instant, MINUTE } from "../core/kernel/instant.ts";
import type { Remembered } from "../services/memory.ts";
import { digestOfToken } from "../services/token-digest.ts";
import { findAssociation } from "../store/associations.ts";
import { type FoundSession, findSession, markSeen } from "../store/sessions.ts";
import { together } from "../store/together.ts";
import type { Tx } from "../store/tx.ts";
import { findSignedIn, type SignedIn } from "../store/visitors.ts";
import type { World } from "../store/world.ts";
import type { VisitedAssociation, VisitedPerson } from "./visit.ts";

/** Who stands before the door, and where. */
export type Visitor = {
  readonly actor: Actor;
  readonly person?: VisitedPerson;
  readonly association?: VisitedAssociation;
};

/** How long a session may be used before it is noted again that it was. */
const SEEN_EVERY = 5 * MINUTE;

/** Whose session a token's digest was, so that the next request with it asks everything at once. */
const ownerOf: Remembered<string, PersonId> = { most: 20_000 };

type Found = {
  readonly session: FoundSession;
  readonly person: SignedIn;
  readonly association: VisitedAssociation | undefined;
};

const describe = ({ session, person, association }: Found): Visitor => {
  const { platformRoles, roles, ...shown } = person;
  const known = {
    personId: session.personId,
    sessionId: session.id,
    strength: session.strength,
    provedAt: session.provedAt,
    platformRoles,
  };
  return {
    actor:
      association !== undefined && roles.length > 0
        ? { kind: "staff", ...known, associationId: association.id, roles }
        : { kind: "person", ...known },
    person: { id: session.personId, sessionId: session.id, isShared: session.isShared, ...shown },
    ...(association === undefined ? {} : { association }),
  };
};

const noteSeen = async (tx: Tx, { id, lastSeenAt }: FoundSession, now: Instant): Promise<void> => {
  if (now - lastSeenAt > SEEN_EVERY) await markSeen(tx, id, now);
};

type Asked = { readonly presented: string; readonly slug: string | undefined };

/** Asks for session, person and association at once: it is known whose session the token was, and asked whether it still is. */
const askOwner = async (
  { store, clock }: World,
  owner: PersonId,
  { presented, slug }: Asked,
): Promise<Visitor> =>
  store.withinPerson(owner, async (tx) => {
    const now = clock.now();
    const { session, person, association } = await together({
      session: findSession(tx, presented, now),
      association: slug === undefined ? undefined : findAssociation(tx, slug),
      person: findSignedIn(tx, owner, slug, now),
    });
    if (session === undefined || person === undefined)
      return { actor: { kind: "visitor" }, ...(association === undefined ? {} : { association }) };
    await noteSeen(tx, session, now);
    return describe({ session, person, association });
  });

const askWhose = async (
  { store, clock, memory }: World,
  presented: string | undefined,
  slug: string | undefined,
): Promise<Visitor> => {
  const [session, association] = await store.withinPublic(
    async (tx) =>
      // Neither waits for the other: both leave in one write.
      Promise.all([
        presented === undefined ? undefined : findSession(tx, presented, clock.now()),
        slug === undefined ? undefined : findAssociation(tx, slug),
      ]),
    presented === undefined ? {} : { presented },
  );
  const nobody: Visitor = {
    actor: { kind: "visitor" },
    ...(association === undefined ? {} : { association }),
  };
  if (session === undefined || presented === undefined) return nobody;
  memory.of(ownerOf).set(presented, session.personId);
  return store.withinPerson(session.personId, async (tx) => {
    const person = await findSignedIn(tx, session.personId, slug, clock.now());
    if (person === undefined) return nobody;
    await noteSeen(tx, session, clock.now());
    return describe({ session, person, association });
  });
};

/** Finds out who asks, by the token of the session and the slug in the address. */
export const findVisitor = async (
  world: World,
  { token, slug }: { readonly token: string | undefined; readonly slug: string | undefined },
): Promise<Visitor> => {
  // Pages about nobody and no association ask the database nothing.
  if (token === undefined && slug === undefined) return { actor: { kind: "visitor" } };
  const presented = token === undefined ? undefined : digestOfToken(token);
  const owner = presented === undefined ? undefined : world.memory.of(ownerOf).get(presented);
  return presented === undefined || owner === undefined
    ? askWhose(world, presented, slug)
    : askOwner(world, owner, { presented, slug });
};

/** The longest that a cookie of a session is kept; the session itself may end sooner. */
export const SESSION_COOKIE_AGE = (90 * DAY) / 1000;
