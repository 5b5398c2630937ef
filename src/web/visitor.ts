import type { Actor } from "../core/access/actor.ts";
import { DAY, MINUTE } from "../core/kernel/instant.ts";
import { digestOfToken } from "../services/token-digest.ts";
import { findAssociation } from "../store/associations.ts";
import { type FoundSession, findSession, markSeen } from "../store/sessions.ts";
import { findSignedIn } from "../store/visitors.ts";
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

const describe = async (
  world: World,
  session: FoundSession,
  association: VisitedAssociation | undefined,
): Promise<Visitor> =>
  world.store.withinPerson(session.personId, async (tx) => {
    const person = await findSignedIn(tx, session.personId, association?.id);
    if (person === undefined) return { actor: { kind: "visitor" } };
    const { platformRoles, roles, ...shown } = person;
    const now = world.clock.now();
    if (now - session.lastSeenAt > SEEN_EVERY) await markSeen(tx, session.id, now);
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
  });

/** Finds out who asks, by the token of the session and the slug in the address. */
export const findVisitor = async (
  world: World,
  { token, slug }: { readonly token: string | undefined; readonly slug: string | undefined },
): Promise<Visitor> => {
  const visitor: Visitor = { actor: { kind: "visitor" } };
  // Pages about nobody and no association ask the database nothing.
  if (token === undefined && slug === undefined) return visitor;
  const presented = token === undefined ? undefined : digestOfToken(token);
  const [session, association] = await world.store.withinPublic(
    async (tx) =>
      // Neither waits for the other: both leave in one write.
      Promise.all([
        presented === undefined ? undefined : findSession(tx, presented, world.clock.now()),
        slug === undefined ? undefined : findAssociation(tx, slug),
      ]),
    presented === undefined ? {} : { presented },
  );
  if (session === undefined) return association === undefined ? visitor : { ...visitor, association };
  return describe(world, session, association);
};

/** The longest that a cookie of a session is kept; the session itself may end sooner. */
export const SESSION_COOKIE_AGE = (90 * DAY) / 1000;
