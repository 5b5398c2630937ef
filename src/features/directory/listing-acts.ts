import type { ListingId } from "../../core/directory/listing.ts";
import { parseId } from "../../core/kernel/ids.ts";
import type { Form } from "../../web/form.ts";
import { ofPerson } from "../../web/person-visit.ts";
import { missing, refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import type { Visit } from "../../web/visit.ts";
import { directoryAddresses } from "./addresses.ts";
import { changeListing } from "./change-listing.ts";
import { decideListing } from "./decide-listing.ts";
import { type changeForm, contentOf, type decideForm, type offerForm } from "./listing.form.ts";
import { offerListing } from "./offer-listing.ts";

type Of<F> = F extends Form<infer T> ? T : never;

const listingIn = ({ params }: Visit): ListingId | undefined => parseId<"listing">(params["listing"] ?? "");

export const offer: Act<Of<typeof offerForm>> = async (anybody, sent) => {
  const { world, actor } = ofPerson(anybody);
  const { listing: id, holder, proof } = sent;
  // To offer it is to ask that it be shown; whoever wants to hide it does so at any time.
  const offered = await offerListing(world, actor, {
    id,
    holder,
    proof,
    isShown: true,
    content: contentOf(sent),
  });
  return offered.ok
    ? seeOther(directoryAddresses.mine, { notice: "listing-offered" })
    : refused(offered.refusal);
};

export const change: Act<Of<typeof changeForm>> = async (anybody, sent) => {
  const { world, actor } = ofPerson(anybody);
  const id = listingIn(anybody);
  if (id === undefined) return missing;
  const { seen, holder, proof, isShown } = sent;
  const wanted = { id, seen, holder, proof, isShown, content: contentOf(sent) };
  const changed = await changeListing(world, actor, wanted);
  return changed.ok ? seeOther(directoryAddresses.mine, { notice: "saved" }) : refused(changed.refusal);
};

export const decide: Act<Of<typeof decideForm>> = async (anybody, sent) => {
  const { world, actor, association } = ofStaff(anybody);
  const id = listingIn(anybody);
  if (id === undefined) return missing;
  const decided = await decideListing(world, actor, { id, ...sent });
  return decided.ok
    ? seeOther(`/a/${association.slug}/directory`, { notice: "listing-decided" })
    : refused(decided.refusal);
};
