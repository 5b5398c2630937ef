import { parseId } from "../../../core/kernel/ids.ts";
import type { Sharing } from "../../../store/share-portfolio.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { invalid, missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { endSharing } from "./end-sharing.ts";
import { sharePortfolio } from "./share-portfolio.ts";

const address = "/portfolio/sharing";

/** Lets an association look. */
export const share: Act<Sharing> = async (anybody, sharing): Promise<Reply> => {
  const visit = ofPerson(anybody);
  const done = await sharePortfolio(visit.world, visit.actor, sharing);
  if (done.ok) return done.value ? seeOther(address, { notice: "portfolio-shared" }) : seeOther(address);
  return done.refusal.code === "not-there"
    ? invalid([{ field: "association", problem: "not-offered" }])
    : refused(done.refusal);
};

/** Ends that an association may look. */
export const unshare: Act<object> = async (anybody): Promise<Reply> => {
  const visit = ofPerson(anybody);
  const id = parseId<"portfolio-grant">(visit.params["grant"] ?? "");
  if (id === undefined) return missing;
  const done = await endSharing(visit.world, visit.actor, id);
  return done.ok ? seeOther(address, { notice: "portfolio-unshared" }) : refused(done.refusal);
};
