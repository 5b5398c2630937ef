import * as z from "zod";
import {
  holdsAddress,
  type ListingContent,
  listedBands,
  listedForms,
  meetingWays,
  openingKinds,
} from "../../core/directory/listing.ts";
import { LONGEST_ADDRESS, webAddress } from "../../core/directory/web-address.ts";
import type { FieldProblem } from "../../core/kernel/field-problem.ts";
import { spokenLanguages } from "../../ui/wording/site/directory.ts";
import { form, someOf } from "../../web/form.ts";
import { chosenIdField, idField, seenField } from "../../web/form-fields.ts";

const isProblem = (problem: string): FieldProblem => problem as FieldProblem;

/** Words that everybody reads: no e-mail address among them. */
const words = (longest: number) =>
  z
    .string("not-understood")
    .trim()
    .max(longest, "too-long")
    .refine((text) => !holdsAddress(text), isProblem("not-asked-here"))
    .optional()
    .default("");

const shape = {
  languages: someOf(z.enum(spokenLanguages, "not-offered")),
  ways: someOf(z.enum(meetingWays, "not-offered")),
  town: words(80),
  region: words(80),
  forms: someOf(z.enum(listedForms, "not-offered")),
  /** An empty one is always sent, so that nothing can be chosen. */
  bands: someOf(z.enum([...listedBands, ""], "not-offered")),
  groupName: words(120),
  meets: words(120),
  seats: z
    .string("not-a-number")
    .trim()
    .regex(/^\d{0,3}$/, "not-a-number")
    .optional()
    .default("")
    .transform((text) => (text === "" ? null : Number(text))),
  openings: z.enum(openingKinds, "not-chosen"),
  about: words(1500),
  fee: words(200),
  link: z
    .string("not-a-link")
    .trim()
    .max(LONGEST_ADDRESS, "too-long")
    .refine((text) => text === "" || webAddress(text) !== undefined, "not-a-link")
    .transform((text) => webAddress(text) ?? "")
    .optional()
    .default(""),
  phone: z
    .string("not-understood")
    .trim()
    .regex(/^[+\d() ./-]{0,40}$/, "not-understood")
    .optional()
    .default(""),
  proof: z.string("not-understood").trim().max(1000, "too-long").optional().default(""),
  isShown: z
    .string()
    .optional()
    .transform((ticked) => ticked === "yes"),
};

const isReachable = ({ link, phone }: { readonly link: string; readonly phone: string }) =>
  link === "" && phone === "" ? [{ field: "link", problem: "required" } as const] : [];

/** What a provider offers to an association as whom. */
export const offerForm = form(
  { ...shape, listing: idField<"listing">(), holder: chosenIdField<"holder">() },
  isReachable,
);

/** What a provider changes of their listing. */
export const changeForm = form({ ...shape, seen: seenField, holder: chosenIdField<"holder">() }, isReachable);

type Sent = Omit<ListingContent, "bands"> & { readonly bands: readonly string[] };

/** The content of a listing in what was sent. */
export const contentOf = (sent: Sent): ListingContent => ({
  languages: sent.languages,
  town: sent.town,
  region: sent.region,
  ways: sent.ways,
  forms: sent.forms,
  bands: listedBands.filter((band) => sent.bands.includes(band)),
  groupName: sent.groupName,
  meets: sent.meets,
  seats: sent.seats,
  openings: sent.openings,
  about: sent.about,
  fee: sent.fee,
  link: sent.link,
  phone: sent.phone,
});

/** What staff decide; a reason is needed for a no. */
export const decideForm = form(
  {
    decision: z.enum(["accepted", "declined", "taken-down"], "not-chosen"),
    holder: idField<"holder">(),
    seen: seenField,
    reason: z.string("not-understood").trim().max(1000, "too-long").optional().default(""),
  },
  ({ decision, reason }) =>
    decision !== "accepted" && reason === "" ? [{ field: "reason", problem: "required" }] : [],
);
