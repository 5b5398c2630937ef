import { LONGEST_NAME } from "../../../core/account/person-name.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, type Reply, refused, seeOther, wrong } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { signText } from "../sign-text.ts";
import type { SignSent } from "./sign.form.ts";

/** Signs a text of one's own application as it was read. */
export const signHere: Act<SignSent> = async (visit, sent): Promise<Reply> => {
  const { actor, world } = ofPerson(visit);
  const application = parseId<"application">(visit.params["application"] ?? "");
  if (application === undefined) return missing;
  const address = visit.device.networkAddress;
  const signed = await signText(world, actor, { ...sent, application, address });
  if (signed.ok) return seeOther(applicationHref(application, "signatures"), { notice: "text-signed" });
  const { refusal } = signed;
  if (refusal.code === "name-not-read") return wrong("typedName", refusal.problem, LONGEST_NAME);
  return refused(refusal);
};
