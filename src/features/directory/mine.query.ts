import { shownStandings } from "../../core/directory/listing.ts";
import type { Standing } from "../../core/register/standing.ts";
import { dayAt, readDay, readDays } from "../../store/association-zones.ts";
import { type KeptListing, listOwnListings } from "../../store/listings.ts";
import { type FoundHolder, findNamedHolder, findNamedHolders } from "../../store/register.ts";
import { together } from "../../store/together.ts";
import { ofPerson } from "../../web/person-visit.ts";
import type { Visit } from "../../web/visit.ts";

/** Whom of a register somebody says that they are, and what of it the directory shows today. */
export type Known = { readonly holder: FoundHolder; readonly standings: readonly Standing[] };

/** One's own listing with who one is in the register. */
export type OwnListing = KeptListing & { readonly known: Known | undefined };

const knownOn = (holder: FoundHolder, day: string): Known => ({
  holder,
  standings: shownStandings(holder.standings, day),
});

/** The listings of whoever asks. */
export const loadOwn = async (visit: Visit): Promise<readonly OwnListing[]> => {
  const { world, person } = ofPerson(visit);
  const { id } = person;
  return world.store.withinPerson(id, async (tx) => {
    const { own, days } = await together({
      own: listOwnListings(tx, id),
      days: readDays(tx, world.clock.now()),
    });
    const holders = await findNamedHolders(
      tx,
      own.map(({ listing }) => listing.holder),
    );
    return own.map((each) => {
      const holder = holders.find(({ id: one }) => one === each.listing.holder);
      return {
        ...each,
        known: holder === undefined ? undefined : knownOn(holder, dayAt(days, holder.associationId)),
      };
    });
  });
};

/** Somebody in a register, whom the address names, or what was typed. */
export const loadHolder = async (visit: Visit): Promise<Known | undefined> => {
  const { world, person } = ofPerson(visit);
  const asked = visit.entered?.typed["holder"]?.[0] ?? visit.query.get("holder") ?? "";
  return world.store.withinPerson(person.id, async (tx) => {
    const holder = await findNamedHolder(tx, asked);
    if (holder === undefined) return undefined;
    return knownOn(holder, await readDay(tx, holder.associationId, world.clock.now()));
  });
};
