import { shownStandings } from "../../core/directory/listing.ts";
import type { Standing } from "../../core/register/standing.ts";
import { type Days, dayIn, readDays } from "../../store/association-settings.ts";
import { type KeptListing, listOwnListings } from "../../store/listings.ts";
import { type FoundHolder, findNamedHolder, findNamedHolders } from "../../store/register.ts";
import { together } from "../../store/together.ts";
import { ofPerson } from "../../web/person-visit.ts";
import type { Visit } from "../../web/visit.ts";

/** Whom of a register somebody says that they are, and what of it the directory shows today. */
export type Known = { readonly holder: FoundHolder; readonly standings: readonly Standing[] };

/** One's own listing with who one is in the register. */
export type OwnListing = KeptListing & { readonly known: Known | undefined };

const knownIn = (holder: FoundHolder | undefined, days: Days): Known | undefined =>
  holder === undefined
    ? undefined
    : { holder, standings: shownStandings(holder.standings, dayIn(days, holder.associationId)) };

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
    return own.map((each) => ({
      ...each,
      known: knownIn(
        holders.find((holder) => holder.id === each.listing.holder),
        days,
      ),
    }));
  });
};

/** Somebody in a register, whom the address names, or what was typed. */
export const loadHolder = async (visit: Visit): Promise<Known | undefined> => {
  const { world, person } = ofPerson(visit);
  const asked = visit.entered?.typed["holder"]?.[0] ?? visit.query.get("holder") ?? "";
  return world.store.withinPerson(person.id, async (tx) => {
    const holder = await findNamedHolder(tx, asked);
    return holder === undefined ? undefined : knownIn(holder, await readDays(tx, world.clock.now()));
  });
};
