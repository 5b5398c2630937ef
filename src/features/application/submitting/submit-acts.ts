import { parseId } from "../../../core/kernel/ids.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { answerReturns } from "./answer-returns.ts";
import type { AnswersSent } from "./submit.form.ts";
import { submitApplication } from "./submit-application.ts";

/** Submits one's own application. */
export const submit: Act<{ readonly seen: number }> = async (visit, { seen }): Promise<Reply> => {
  const { actor, world } = ofPerson(visit);
  const id = parseId<"application">(visit.params["application"] ?? "");
  if (id === undefined) return missing;
  const done = await submitApplication(world, actor, { id, seen, on: "submit" });
  return done.ok ? seeOther(applicationHref(id), { notice: "application-submitted" }) : refused(done.refusal);
};

/** Keeps answers to what was returned, and submits the application again where that is asked. */
export const answer: Act<AnswersSent> = async (visit, { seen, isSubmitted, answers }): Promise<Reply> => {
  const { actor, world } = ofPerson(visit);
  const id = parseId<"application">(visit.params["application"] ?? "");
  if (id === undefined) return missing;
  const submitted = isSubmitted ? { notice: "application-resubmitted" as const } : undefined;
  const kept = await answerReturns(world, actor, { application: id, answers });
  if (!kept.ok) {
    // Sent twice, the first has submitted it.
    const isAgain = submitted !== undefined && kept.refusal.code === "not-from-here";
    const again = isAgain ? await submitApplication(world, actor, { id, seen, on: "resubmit" }) : undefined;
    return again?.ok === true ? seeOther(applicationHref(id), submitted) : refused(kept.refusal);
  }
  if (submitted === undefined)
    return seeOther(`${applicationHref(id)}/returned`, { notice: "answers-saved" });
  const done = await submitApplication(world, actor, { id, seen, on: "resubmit" });
  return done.ok ? seeOther(applicationHref(id), submitted) : refused(done.refusal);
};
