import { parseId } from "../../../core/kernel/ids.ts";
import type { Notice } from "../../../ui/wording/site/notices.ts";
import { missing, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import type { Called } from "./keep-call.ts";
import { ratingsAddress } from "./ratings-addresses.ts";
import { releaseLink } from "./release-link.ts";
import { reopenRating } from "./reopen-rating.ts";

type Typed = Omit<Called, "application" | "request">;

const keeping =
  (keep: typeof releaseLink, notice: Notice): Act<Typed> =>
  async (anybody, typed) => {
    const visit = ofStaff(anybody);
    const { world, actor, params } = visit;
    const application = parseId<"application">(params["application"] ?? "");
    const request = parseId<"rating-request">(params["request"] ?? "");
    if (application === undefined || request === undefined) return missing;
    const done = await keep(world, actor, { ...typed, application, request });
    return done.ok ? seeOther(ratingsAddress(visit, { id: application }), { notice }) : refused(done.refusal);
  };

/** Takes the call after which a copied link is released. */
export const release: Act<Typed> = keeping(releaseLink, "link-released");

/** Takes the call after which a rating is opened again. */
export const reopen: Act<Typed> = keeping(reopenRating, "rating-reopened");
