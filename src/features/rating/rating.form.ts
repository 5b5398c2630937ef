import * as z from "zod";
import { no, yes } from "../../core/kernel/result.ts";
import {
  type Answer,
  LONGEST_REMARK,
  marks,
  recommendations,
  UNINFORMED,
} from "../../core/references/rating-form.ts";
import type { TypedPart } from "../../core/references/rating-parts.ts";
import { declinations } from "../../core/references/rating-request.ts";
import { type Form, form } from "../../web/form.ts";
import { ticked } from "../../web/form-fields.ts";

/** A form without fields. */
export const emptyForm = form({});

/** The request at the same address that this browser opened already. */
export const openForm = form({ shown: z.string().max(60).optional() });

export const codeForm = form({
  code: z
    .string("required")
    .transform((text) => text.replaceAll(/[\s-]/gu, ""))
    .pipe(
      z
        .string()
        .min(1, "required")
        .regex(/^\d{6}$/, "wrong-code"),
    ),
});

export const declineForm = form({ because: z.enum(declinations, "not-chosen") });

export const sendForm = form({ knowing: ticked });

/** How the field of an area is called. */
export const areaField = (area: string): string => `area.${area}`;

const answerOf = (typed: string | undefined): Answer | undefined =>
  typed === UNINFORMED ? UNINFORMED : marks.find((mark) => String(mark) === typed);

/** What PostgreSQL's text does not hold, and nobody types. */
const cleaned = (text: string | undefined): string =>
  (text ?? "").replaceAll("\0", "").replaceAll("\r\n", "\n").toWellFormed();

/** What is done after a part was kept with its button. */
export const nexts = ["next", "later"] as const;

/** What a page sends of one part. */
export type SentPart = TypedPart & { readonly seen: string; readonly next: (typeof nexts)[number] };

/** One part as it is typed. Its fields are those of the profile, so their names are not known here. */
export const partForm: Form<SentPart> = {
  read: (typed) => {
    const only = (field: string): string | undefined => typed[field]?.[0];
    const [remark, explanation] = [cleaned(only("remark")), cleaned(only("explanation"))];
    const long = [
      ["remark", remark],
      ["explanation", explanation],
    ].filter(([, text]) => (text ?? "").length > LONGEST_REMARK);
    if (long.length > 0)
      return no(
        long.map(([field]) => ({ field: field ?? "", problem: "too-long" as const, limit: LONGEST_REMARK })),
      );
    const areas = Object.keys(typed).flatMap((field) => {
      const answer = field.startsWith("area.") ? answerOf(only(field)) : undefined;
      return answer === undefined ? [] : [[field.slice("area.".length), answer] as const];
    });
    return yes({
      part: only("part") ?? "",
      seen: only("seen") ?? "",
      next: only("next") === "later" ? "later" : "next",
      areas: Object.fromEntries(areas),
      remark,
      recommendation: recommendations.find((each) => each === only("recommendation")) ?? null,
      explanation,
    });
  },
};
