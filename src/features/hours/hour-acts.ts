import type { HourLineId } from "../../core/entries/hour-requests.ts";
import { limit } from "../../store/limits.ts";
import type { Notice } from "../../ui/wording/site/notices.ts";
import { ofPerson } from "../../web/person-visit.ts";
import { missing, type Reply, refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { type Answering, answerHours } from "./answer-hours.ts";
import { type Asked, askedByLink, askedInApp } from "./asked.ts";
import { confirmSeveral } from "./confirm-several.ts";
import { endRequest } from "./end-request.ts";

/** What the boxes stand for that were ticked. */
type Confirming = { readonly lines: readonly (readonly HourLineId[])[]; readonly name: string };

type Way = (visit: Visit) => Promise<Asked | undefined>;

/** By the link: whoever tries many is slowed down. */
export const byLink: Way = async (visit) => {
  const allowed = await limit(visit.world, "link", { client: visit.device.clientKey });
  return allowed.ok ? askedByLink(visit) : undefined;
};

export const inApp: Way = async (visit) => askedInApp(visit);

const answered = async (visit: Visit, way: Way, answering: Answering, notice: Notice): Promise<Reply> => {
  const asked = await way(visit);
  if (asked === undefined) return missing;
  const done = await answerHours(visit.world, asked, answering);
  return done.ok ? seeOther(asked.address, { notice }) : refused(done.refusal);
};

/** Confirms the hours of some entries. */
export const confirmHours =
  (way: Way): Act<Confirming> =>
  async (visit, { lines, name }) =>
    answered(visit, way, { lines: lines.flat(), name, answer: { is: "confirmed" } }, "hours-confirmed");

/** Confirms hours that several people ask about. */
export const confirmAll: Act<Confirming> = async (anybody, { lines, name }) => {
  const { world, actor } = ofPerson(anybody);
  const done = await confirmSeveral(world, actor, { lines: lines.flat(), name });
  if (!done.ok) return refused(done.refusal);
  const notice = done.value.left === 0 ? "hours-confirmed" : "hours-confirmed-in-part";
  return seeOther("/confirmations", { notice });
};

/** Says what somebody remembers of the hours of one entry. */
export const disputeHours =
  (
    way: Way,
  ): Act<{
    readonly line: HourLineId;
    readonly hours: string;
    readonly statement: string;
    readonly name: string;
  }> =>
  async (visit, { line, hours, statement, name }) =>
    answered(
      visit,
      way,
      { lines: [line], name, answer: { is: "disputed", hours, statement } },
      "hours-disputed",
    );

/** Says that a request is for somebody else. */
export const endIt =
  (way: Way): Act<{ readonly because: "not-me" | "not-known"; readonly noMore: boolean }> =>
  async (visit, { because, noMore }) => {
    const asked = await way(visit);
    if (asked === undefined) return missing;
    const done = await endRequest(visit.world, asked, { ending: because, isUnwanted: noMore });
    return done.ok
      ? seeOther(asked.by === null ? asked.address : "/confirmations", { notice: "hours-ended" })
      : refused(done.refusal);
  };
