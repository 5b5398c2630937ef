import { typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import {
  type HourRequest,
  hoursStanding,
  requestState,
  type Snapshot,
  snapshotOf,
} from "../../../core/entries/hour-requests.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { localDay } from "../../../core/kernel/instant.ts";
import type { DeliveryState } from "../../../core/messages/delivery.ts";
import { mailsOfHourRequests } from "../../../store/hour-mails.ts";
import { type FoundHourRequest, listHourRequests } from "../../../store/hour-requests.ts";
import { judgedEntries } from "../../../store/judged-entries.ts";
import { together } from "../../../store/together.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import type { JudgedEntry } from "../readiness/readiness.query.ts";

/** An entry of a provider that can be asked about. */
export type Askable = {
  readonly entry: JudgedEntry;
  readonly snapshot: Snapshot;
  readonly isConfirmed: boolean;
  readonly isWaiting: boolean;
};

/** A provider, what they can be asked about, and what they were asked. */
export type AskingView = {
  readonly provider: JudgedEntry;
  readonly name: string;
  readonly address: string;
  readonly askable: readonly Askable[];
  /** The latest first. */
  readonly requests: readonly FoundHourRequest[];
  /** Of every provider. */
  readonly every: readonly FoundHourRequest[];
  readonly entries: readonly JudgedEntry[];
  readonly open: FoundHourRequest | undefined;
  readonly mails: ReadonlyMap<string, DeliveryState>;
};

const askableOf = (
  entries: readonly JudgedEntry[],
  provider: string,
  requests: readonly HourRequest[],
  open: HourRequest | undefined,
  today: string,
): readonly Askable[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== "rsc") return [];
    const typed = typedOf(entry);
    const snapshot = typed["provider"]?.[0] === provider ? snapshotOf(typed, today) : undefined;
    if (snapshot === undefined) return [];
    return [
      {
        entry,
        snapshot,
        isConfirmed: hoursStanding(entry, entries, requests) === "confirmed",
        isWaiting: open?.lines.some((line) => line.entry === entry.id && line.answer === null) === true,
      },
    ];
  });

/** Reads what can be asked of a provider; undefined where the person has no such provider. */
export const loadAsking = async (
  { world, person, zone }: PersonVisit,
  provider: string,
): Promise<AskingView | undefined> => {
  const now = world.clock.now();
  const { entries, requests, mails } = await world.store.withinPerson(person.id, async (tx) =>
    together({
      entries: judgedEntries(tx, person.id),
      requests: listHourRequests(tx, person.id),
      mails: mailsOfHourRequests(tx),
    }),
  );
  const found = entries.find(({ id, kind }) => id === provider && kind === "providers");
  if (found === undefined) return undefined;
  const typed = typedOf(found);
  const asked = requests.filter((request) => request.provider === found.id);
  const open = asked.find((request) => requestState(request, now) === "open");
  return {
    provider: found,
    name: entryName("providers", typed, entries).words[0] ?? "",
    address: (typed["address"]?.[0] ?? "").trim(),
    askable: askableOf(entries, found.id, requests, open, formatDay(localDay(now, zone))),
    requests: asked,
    every: requests,
    entries,
    open,
    mails: new Map(mails.map(({ request, state }) => [request, state])),
  };
};
