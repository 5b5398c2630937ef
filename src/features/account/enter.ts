import { deviceText } from "../../core/account/device.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { SECOND_STEP } from "../../core/account/session-rules.ts";
import { afterWayIn, type WayIn } from "../../core/account/ways-in.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { type Result, yes } from "../../core/kernel/result.ts";
import { factorsOf } from "../../store/factors.ts";
import { lockPerson } from "../../store/persons.ts";
import { beginSecondStep } from "../../store/second-steps.ts";
import type { Tx } from "../../store/tx.ts";
import { type Reply, refused, seeOther } from "../../web/reply.ts";
import type { Visit } from "../../web/visit.ts";
import { noLinkCookie, pendingCookies, sessionCookies } from "./cookies.ts";
import { endReplaced } from "./end-replaced.ts";
import { startSession } from "./start-session.ts";

/** How somebody comes in. */
export type Coming = {
  readonly personId: PersonId;
  readonly way: WayIn;
  /** Where they were going. */
  readonly next: string | undefined;
  /** Said where others use the device too. */
  readonly isShared: boolean;
  /** A key that was shown: the digest of a link's token. */
  readonly presented?: string;
  /** Done first in the same transaction; a no undoes everything. */
  readonly first?: (tx: Tx) => Promise<Result<undefined, AccountRefusal>>;
};

type Arrival = Extract<Reply, { kind: "to" }>;

/**
 * Lets somebody in who showed a factor: into a session, or before the second step where they have a second factor. Every
 * way in goes through here.
 */
export const enter = async (visit: Visit, coming: Coming): Promise<Reply> => {
  const { store, clock, ids, signIn } = visit.world;
  const { personId, way, next, isShared, first, presented } = coming;
  const token = ids.token();
  // A link that was used is gone; one that only waits for its person to sign in stays.
  const used = presented === undefined ? [] : [noLinkCookie];
  const outcome = await store.withinPerson<Result<Arrival, AccountRefusal>>(
    personId,
    async (tx) => {
      await lockPerson(tx, personId);
      const prepared = await first?.(tx);
      if (prepared?.ok === false) return prepared;
      const entry = afterWayIn(way, await factorsOf(tx, personId));
      const now = clock.now();
      const tokenHash = signIn.digestOf(token);
      if (entry.next === "session" || way === "passkey-verified") {
        const strength = entry.next === "session" ? entry.strength : 2;
        await startSession(tx, visit, { personId, tokenHash, strength, methods: [way], isShared });
        return yes(seeOther(next ?? "/me", { cookies: [...sessionCookies(token), ...used] }) as Arrival);
      }
      const id = ids.id<"second-step">();
      tx.log.append({ action: "second-step.begun", subject: { kind: "second-step", id }, details: { way } });
      await beginSecondStep(
        tx,
        {
          id,
          personId,
          way,
          returnTo: next ?? null,
          isShared,
          tokenHash,
          device: deviceText(visit.device.agent),
        },
        { now, expiresAt: now + SECOND_STEP },
      );
      return yes(seeOther("/sign-in/second", { cookies: [...pendingCookies(token), ...used] }) as Arrival);
    },
    presented === undefined ? {} : { presented },
  );
  if (!outcome.ok) return refused(outcome.refusal);
  if (outcome.value.address !== "/sign-in/second") await endReplaced(visit);
  return outcome.value;
};
