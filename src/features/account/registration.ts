import type { Strength } from "../../core/access/actor.ts";
import type { AccountRefusal } from "../../core/account/refusal.ts";
import { type PersonId, parseId } from "../../core/kernel/ids.ts";
import type { Language } from "../../core/kernel/language.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { addAddress } from "../../store/addresses.ts";
import { useLink } from "../../store/link-tokens.ts";
import { addPerson } from "../../store/persons.ts";
import type { Tx } from "../../store/tx.ts";
import type { World } from "../../store/world.ts";
import { type Reply, refused, seeOther } from "../../web/reply.ts";
import type { Visit } from "../../web/visit.ts";
import { noLinkCookie, sessionCookies } from "./cookies.ts";
import { endReplaced } from "./end-replaced.ts";
import { destinationOf, type Followed } from "./followed-link.ts";
import { startSession } from "./start-session.ts";

/**
 * The id that a person will have who registers by a link: drawn for the page, because a passkey made there carries it,
 * and sealed, so that nobody chooses the id of another.
 */
export const proposedPerson = (
  { signIn, ids }: World,
  presented: string,
  sealed?: string,
): { readonly id: PersonId; readonly sealed: string } => {
  const purpose = `new person ${presented}`;
  const opened = sealed === undefined ? undefined : signIn.sealer.open(purpose, sealed);
  const id = (opened === undefined ? undefined : parseId<"person">(opened)) ?? ids.id<"person">();
  return { id, sealed: signIn.sealer.seal(purpose, id) };
};

/** Who is made, and by what they will come in. */
export type Registering = {
  readonly id: PersonId;
  readonly name: string;
  readonly language: Language;
  /** As their device says. */
  readonly timeZone: string | undefined;
  readonly strength: Strength;
  readonly methods: readonly string[];
  readonly isShared: boolean;
  readonly keep: (tx: Tx) => Promise<Result<undefined, AccountRefusal>>;
};

/** Makes an account with the address that a link proved, and opens its first session: all of it or nothing. */
export const makeAccount = async (
  visit: Visit,
  { link, presented }: Followed,
  person: Registering,
): Promise<Reply> => {
  const { store, clock, ids, signIn } = visit.world;
  const { id, strength, methods, isShared } = person;
  const token = ids.token();
  const made = await store.withinPerson<Result<undefined, AccountRefusal>>(
    id,
    async (tx) => {
      const now = clock.now();
      if (!(await useLink(tx, presented, link.purpose, now))) return no({ code: "link-used" });
      await addPerson(tx, person, now);
      const address = { id: ids.id<"address">(), personId: id, address: link.address, main: true };
      if (!(await addAddress(tx, address, now))) return no({ code: "address-taken" });
      const kept = await person.keep(tx);
      if (!kept.ok) return kept;
      tx.log.append({ action: "account.registered", subject: { kind: "person", id }, details: { methods } });
      const tokenHash = signIn.digestOf(token);
      await startSession(tx, visit, { personId: id, tokenHash, strength, methods, isShared });
      return yes(undefined);
    },
    { presented },
  );
  if (!made.ok) return refused(made.refusal);
  await endReplaced(visit);
  // What they came for: their portfolio says how to begin.
  return seeOther(destinationOf(link) ?? "/portfolio", {
    cookies: [...sessionCookies(token), noLinkCookie],
  });
};
