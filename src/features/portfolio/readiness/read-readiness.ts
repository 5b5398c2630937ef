import type { PersonId } from "../../../core/kernel/ids.ts";
import type { Remembered } from "../../../services/memory.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { type Loaded, loadReadiness, reloadReadiness, type Stamped } from "./readiness.query.ts";
import { type Readiness, readinessOf } from "./reading.ts";

type Known = Stamped & {
  readonly readiness: Readiness;
  /** Everything that it was worked out of, in one text. */
  readonly basis: string;
  readonly size: number;
};

/** What portfolios came to when that was worked out last; about 48 MB at most. */
const lastWorkedOut: Remembered<PersonId, Known> = { most: 48_000_000, sizeOf: ({ size }) => size };

/**
 * About how many bytes it takes to remember a portfolio, as measured: what is drawn of each edition that is offered, and
 * what is composed of the entries for each association and each application, three bytes a character.
 */
const roomFor = ({ kept, offers, applied }: Loaded, basis: string): number => {
  const associations = new Set(offers.map(({ association }) => association?.id)).size + applied.length;
  const characters = basis.length + JSON.stringify(kept.entries).length;
  return 20_000 + 25_000 * offers.length + 3 * characters * (1 + associations);
};

const basisOf = ({ stamp, loaded }: Stamped): string => {
  const { kept, offers, confirmers, applied, ...others } = loaded;
  // Which entries those are, the stamp says.
  const { entries: _, holders, ...rest } = kept;
  const offered = offers.map(({ edition, ...offer }) => [edition.standard.id, offer]);
  const known = applied.map(({ process, ...of }) => [of, { ...process, ratings: [...process.ratings] }]);
  return JSON.stringify([stamp, offered, others, rest, [...holders.values()], [...confirmers], known]);
};

/** Reads the portfolio of whoever asks, in one transaction; worked out anew only where anything of it is other than last. */
export const readReadiness = async (visit: Visit): Promise<Readiness> => {
  const { store, clock, standards, memory } = visit.world;
  const { id: person } = ofPerson(visit).person;
  const known = memory.of(lastWorkedOut).get(person);
  const stamped = await store.withinPerson(person, async (tx) =>
    reloadReadiness(tx, { standards, now: clock.now() }, person, known),
  );
  const basis = basisOf(stamped);
  if (known?.basis === basis) return known.readiness;
  const readiness = readinessOf(stamped.loaded, standards);
  const size = roomFor(stamped.loaded, basis);
  memory.of(lastWorkedOut).set(person, { ...stamped, readiness, basis, size });
  return readiness;
};

/** The same with those who confirmed something, by name. */
export const readWithConfirmers = async (visit: Visit): Promise<Readiness> => {
  const { store, clock, standards } = visit.world;
  const { id: person } = ofPerson(visit).person;
  const loaded = await store.withinPerson(person, async (tx) =>
    loadReadiness(tx, { standards, now: clock.now(), withConfirmers: true }, person),
  );
  return readinessOf(loaded, standards);
};
