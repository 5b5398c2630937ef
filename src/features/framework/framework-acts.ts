import { type FrameworkTextId, placedProfile, readForKeeping } from "../../core/framework/kept-text.ts";
import { parseId } from "../../core/kernel/ids.ts";
import { missing, type Reply, refused, seeOther, wrong } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { acceptText } from "./accept-text.ts";
import { bringBackText } from "./bring-back-text.ts";
import { endText } from "./end-text.ts";
import { importPreview } from "./import-preview.tsx";

/** What was sent: a text for a profile, and whether it is to be looked at or kept. */
export type TextSent = {
  readonly profile: string;
  readonly file: string;
  readonly pasted: string;
  readonly text: string;
  readonly id?: FrameworkTextId | undefined;
  readonly step: "check" | "accept";
};

const addressOf = ({ association }: StaffVisit): string => `/a/${association.slug}/framework`;

/** Takes a text: first it shows what would be kept and what has no place, then it keeps it. */
export const takeText: Act<TextSent> = async (anybody, sent): Promise<Reply> => {
  const visit = ofStaff(anybody);
  const { world, actor } = visit;
  const { profile, file, pasted, step } = sent;
  const text = [file, pasted, sent.text].find((each) => each.trim() !== "") ?? "";
  const placed = placedProfile(world.standards.frameworks, profile);
  if (placed === undefined) return wrong("profile", "not-offered");
  if (step === "check" || sent.id === undefined) {
    const read = readForKeeping(text, placed);
    return read.ok ? importPreview(visit, { read: read.value, text }) : refused(read.refusal);
  }
  const accepted = await acceptText(world, actor, { id: sent.id, profile, text });
  return accepted.ok
    ? seeOther(addressOf(visit), { notice: "framework-imported" })
    : refused(accepted.refusal);
};

const versionIn = ({ params }: StaffVisit): FrameworkTextId | undefined => parseId(params["version"] ?? "");

/** Lets an earlier version hold again. */
export const bringBack: Act<{ readonly id: FrameworkTextId }> = async (anybody, { id }) => {
  const visit = ofStaff(anybody);
  const version = versionIn(visit);
  if (version === undefined) return missing;
  const done = await bringBackText(visit.world, visit.actor, { version, id });
  return done.ok ? seeOther(addressOf(visit), { notice: "framework-brought-back" }) : refused(done.refusal);
};

/** Ends the version that holds. */
export const end: Act<object> = async (anybody) => {
  const visit = ofStaff(anybody);
  const version = versionIn(visit);
  if (version === undefined) return missing;
  const done = await endText(visit.world, visit.actor, version);
  return done.ok ? seeOther(addressOf(visit), { notice: "framework-ended" }) : refused(done.refusal);
};
