import { can } from "../core/access/can.ts";
import { type EntryId, typedOf } from "../core/entries/entry.ts";
import { entryName } from "../core/entries/entry-name.ts";
import {
  figuresOf,
  type HourAnswer,
  type HourLineId,
  type HourRequestId,
  namedProvider,
  REQUEST_LIFETIME,
  snapshotOf,
} from "../core/entries/hour-requests.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { Id } from "../core/kernel/ids.ts";
import { localDay } from "../core/kernel/instant.ts";
import { type InventedPerson, inventedPeople, lanternValley } from "../features/demonstration/cast.ts";
import { listEntries } from "../store/entries.ts";
import { addHolderRequest, listHolderRequests } from "../store/holder-requests.ts";
import { addAnswers, beginAnswer } from "../store/hour-answers.ts";
import { addHourRequest } from "../store/hour-asking.ts";
import { listHourRequests } from "../store/hour-requests.ts";
import { makeLink } from "../store/link-tokens.ts";
import type { World } from "../store/world.ts";
import { signedIn } from "./signed-in.ts";

/** Ids are fixed, so that what is there already is known. */
const idOf = <Kind extends string>(letter: "1" | "2" | "3", number: number): Id<Kind> =>
  `f${letter}000000-0000-4000-8010-${String(number).padStart(12, "0")}` as Id<Kind>;

type Invented = {
  readonly provider: string;
  readonly address: string;
  /** In the order in which the entries of the provider were made; undefined where nothing was answered so far. */
  readonly answers: readonly (HourAnswer | undefined)[];
};

const asked: readonly Invented[] = [
  {
    provider: "Wilhelmina Osei",
    address: "wilhelmina.osei@people.example",
    answers: [{ is: "confirmed" }],
  },
  {
    provider: "Dolores Marchetti",
    address: "dolores.marchetti@people.example",
    answers: [
      {
        is: "disputed",
        hours: "About 7",
        statement: "We did not meet in the last two summers, so it was about seven hours, not nine.",
      },
      undefined,
    ],
  },
];

/** One provider is asked about everything that somebody recorded with them, and answers as invented. */
const askOne = async (
  world: World,
  beth: InventedPerson,
  { provider: called, address, answers }: Invented,
  number: number,
): Promise<void> => {
  const { store, clock, ids, signIn } = world;
  const now = clock.now();
  const request: HourRequestId = idOf("1", number);
  const made = await store.withinPerson(beth.id, async (tx) => {
    if ((await listHourRequests(tx, beth.id)).some(({ id }) => id === request)) return undefined;
    const entries = await listEntries(tx, beth.id);
    const provider = entries.find(
      (entry) =>
        entry.kind === "providers" && entryName("providers", typedOf(entry), entries).words[0] === called,
    );
    const permit = can(signedIn(beth, world), "hours.ask", { personId: beth.id });
    if (provider === undefined || !permit.ok) return undefined;
    const lines = entries
      .filter(({ kind, fields }) => kind === "rsc" && fields["provider"]?.typed[0] === provider.id)
      .flatMap((entry, at) => {
        const typed = typedOf(entry);
        const snapshot = snapshotOf(typed, formatDay(localDay(now, "UTC")));
        const id: HourLineId = idOf("2", number * 10 + at);
        return snapshot === undefined
          ? []
          : [{ id, entry: entry.id, snapshot, stated: figuresOf(typed), changedAt: null, answer: null }];
      });
    if (lines.length === 0) return undefined;
    const isAdded = await addHourRequest(tx, permit.value, {
      id: request,
      personId: beth.id,
      provider: provider.id,
      providerName: called,
      providerHolder: namedProvider(provider, entries)?.holder ?? null,
      isOwnMailbox: false,
      askerName: beth.name,
      address,
      language: "en",
      askedAt: now,
      expiresAt: now + REQUEST_LIFETIME,
      lines,
    });
    if (!isAdded) return undefined;
    tx.log.append({
      action: "confirmation.asked",
      subject: { kind: "hour-request", id: request },
      details: { entries: lines.length },
    });
    return lines.map(({ id }) => id);
  });
  if (made === undefined) return;
  const presented = signIn.digestOf(ids.token());
  await store.withinJob(async (tx) =>
    makeLink(
      tx,
      {
        tokenHash: presented,
        purpose: "hours",
        address,
        language: "en",
        personId: null,
        requestId: null,
        invitationId: null,
        hourRequestId: request,
        returnTo: null,
        expiresAt: now + REQUEST_LIFETIME,
      },
      now,
      { isFirstTry: true },
    ),
  );
  await store.withinPublic(
    async (tx) => {
      const permit = can({ kind: "visitor" }, "hours.answer", { personId: beth.id });
      if (!permit.ok) return;
      await beginAnswer(tx, permit.value, request, now);
      const given = made.flatMap((line, at) => {
        const answer = answers[at];
        return answer === undefined
          ? []
          : [{ personId: beth.id, request, line, answer, name: called, by: null }];
      });
      await addAnswers(tx, permit.value, given, now);
      tx.log.append({ action: "hours.confirmed", subject: { kind: "hour-request", id: request } });
    },
    { presented },
  );
};

/** An association is asked to enter somebody in its register. */
const askForOne = async (world: World, beth: InventedPerson): Promise<void> => {
  const { store, clock } = world;
  await store.withinPerson(beth.id, async (tx) => {
    if ((await listHolderRequests(tx, beth.id)).length > 0) return;
    const entries = await listEntries(tx, beth.id);
    const provider: EntryId | undefined = entries.find(
      (entry) =>
        entry.kind === "providers" &&
        entryName("providers", typedOf(entry), entries).words[0] === "Dolores Marchetti",
    )?.id;
    const permit = can(signedIn(beth, world), "holder.ask-for", { personId: beth.id });
    if (provider === undefined || !permit.ok) return;
    const id = idOf<"holder-request">("3", 1);
    const isAdded = await addHolderRequest(tx, permit.value, {
      id,
      associationId: lanternValley.id,
      personId: beth.id,
      provider,
      name: "Dolores Marchetti",
      address: null,
      askedAt: clock.now(),
    });
    if (isAdded)
      tx.log.append({
        action: "holder.asked-for",
        subject: { kind: "holder-request", id },
        details: { association: lanternValley.id },
      });
  });
};

/** One invented person has asked providers to confirm hours, and an association to enter one of them. */
export const seedHours = async (world: World): Promise<void> => {
  const beth = inventedPeople.find(({ name }) => name === "Beth Arlington");
  if (beth === undefined) return;
  for (const [at, each] of asked.entries()) await askOne(world, beth, each, at + 1);
  await askForOne(world, beth);
};
