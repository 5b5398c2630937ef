import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type EmailAddress, mailboxOf } from "../../../core/account/email-address.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import {
  figuresOf,
  type HourRequest,
  type HourRequestId,
  MOST_LINES,
  type NamedProvider,
  namedProvider,
  REQUEST_LIFETIME,
  snapshotOf,
} from "../../../core/entries/hour-requests.ts";
import type { HoursRefusal } from "../../../core/entries/refusal.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { addressesOf } from "../../../store/addresses.ts";
import { listEntries } from "../../../store/entries.ts";
import { addHourRequest, withdrawHourRequest } from "../../../store/hour-asking.ts";
import { findHourRequest } from "../../../store/hour-requests.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";

/** Whom to ask, about which entries, and where. */
export type Asking = {
  readonly id: HourRequestId;
  /** What whoever asks is called. */
  readonly asker: string;
  readonly provider: EntryId;
  readonly entries: readonly EntryId[];
  readonly address: EmailAddress;
  readonly language: Language;
  /** The person's today, as `2027-03-01`. */
  readonly today: string;
};

type Judged = {
  readonly lines: HourRequest["lines"];
  readonly by: NamedProvider;
  readonly isOwnMailbox: boolean;
};

/** What would be asked, or why nothing can be. */
const judgeAsking = async (
  tx: Tx,
  personId: PersonId,
  { provider, entries, address, today }: Asking,
  ids: World["ids"],
): Promise<Result<Judged, HoursRefusal | HouseRefusal>> => {
  const own = await addressesOf(tx, personId);
  if (own.some((each) => each.address === address)) return no({ code: "address-is-own" });
  const all = await listEntries(tx, personId);
  const named = all.find((entry) => entry.id === provider && entry.kind === "providers");
  if (named === undefined) return no({ code: "not-there" });
  const lines = all
    .filter((entry) => entry.kind === "rsc" && entries.includes(entry.id))
    .filter((entry) => typedOf(entry)["provider"]?.[0] === provider)
    .flatMap((entry) => {
      const typed = typedOf(entry);
      const snapshot = snapshotOf(typed, today);
      return snapshot === undefined
        ? []
        : [
            {
              id: ids.id<"hour-line">(),
              entry: entry.id,
              snapshot,
              stated: figuresOf(typed),
              changedAt: null,
              answer: null,
            },
          ];
    })
    .slice(0, MOST_LINES);
  const by = namedProvider(named, all);
  if (lines.length === 0 || by === undefined) return no({ code: "nothing-to-ask" });
  const isOwnMailbox = own.some((each) => mailboxOf(each.address) === mailboxOf(address));
  return yes({ lines, by, isOwnMailbox });
};

/** Whether something can be asked, before it is counted how often somebody does. */
export const mayAskHours = async (
  { store, ids }: World,
  { personId }: Person | Staff,
  asking: Asking,
): Promise<Result<undefined, HoursRefusal | HouseRefusal>> =>
  store.withinPerson(personId, async (tx) => {
    const judged = await judgeAsking(tx, personId, asking, ids);
    return judged.ok ? yes(undefined) : judged;
  });

/**
 * Asks a provider to confirm hours as they stand now. A request that waits is replaced: its link takes no answer any more,
 * and what was answered by it stays.
 * Sent twice it is asked once. Nobody asks themselves.
 */
export const askHours = async (
  { store, clock, ids }: World,
  actor: Person | Staff,
  asking: Asking,
): Promise<Result<undefined, HoursRefusal | HouseRefusal>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Result<undefined, HoursRefusal | HouseRefusal>> => {
    const { personId } = actor;
    const { id, asker, provider, address, language } = asking;
    const permit = can(actor, "hours.ask", { personId });
    if (!permit.ok) return no(permit.refusal);
    if ((await findHourRequest(tx, id)) !== undefined) return yes(undefined);
    const judged = await judgeAsking(tx, personId, asking, ids);
    if (!judged.ok) return judged;
    const { lines, by, isOwnMailbox } = judged.value;
    const now = clock.now();
    await withdrawHourRequest(tx, permit.value, personId, { provider }, now);
    const isAdded = await addHourRequest(tx, permit.value, {
      id,
      personId,
      provider,
      providerName: by.name,
      providerHolder: by.holder,
      askerName: asker,
      address,
      isOwnMailbox,
      language,
      askedAt: now,
      expiresAt: now + REQUEST_LIFETIME,
      lines,
    });
    // Somebody was quicker, perhaps the same press.
    if (!isAdded)
      return (await findHourRequest(tx, id)) === undefined ? no({ code: "moved-on" }) : yes(undefined);
    tx.log.append({
      action: "confirmation.asked",
      subject: { kind: "hour-request", id },
      details: { entries: lines.length },
    });
    return yes(undefined);
  });
