import { shownStandings } from "../../core/directory/listing.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { localDay } from "../../core/kernel/instant.ts";
import type { Holder } from "../../core/register/standing.ts";
import { type KeptListing, listOwnListings } from "../../store/listings.ts";
import { type FoundHolder, findHolders, findNamedHolder } from "../../store/register.ts";
import { ofPerson } from "../../web/person-visit.ts";
import type { Visit } from "../../web/visit.ts";

/** One's own listing with who one is in the register. */
export type OwnListing = KeptListing & { readonly holder: Holder | undefined; readonly hasStanding: boolean };

/** The day by which the register is read, as `2021-06-30`. */
export const dayOf = ({ world }: Visit): string => formatDay(localDay(world.clock.now(), "UTC"));

/** The listings of whoever asks. */
export const loadOwn = async (visit: Visit): Promise<readonly OwnListing[]> => {
  const { id } = ofPerson(visit).person;
  const day = dayOf(visit);
  return visit.world.store.withinPerson(id, async (tx) => {
    const kept = await listOwnListings(tx, id);
    const holders = await findHolders(
      tx,
      kept.map(({ listing }) => listing.holder),
    );
    return kept.map((each) => {
      const holder = holders.find((other) => other.id === each.listing.holder);
      const hasStanding = shownStandings(holder?.standings ?? [], day).length > 0;
      return { ...each, holder, hasStanding };
    });
  });
};

/** Somebody in a register, whom the address names. */
export const loadHolder = async (visit: Visit): Promise<FoundHolder | undefined> => {
  const { id } = ofPerson(visit).person;
  const asked = visit.entered?.typed["holder"]?.[0] ?? visit.query.get("holder") ?? "";
  return visit.world.store.withinPerson(id, async (tx) => findNamedHolder(tx, asked));
};
