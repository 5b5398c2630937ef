import * as z from "zod";
import { parseDay } from "../../kernel/calendar.ts";
import { isUnique, setting } from "./setting.ts";

/** The editions that an association works by, each with those of its overlays that it uses. None: nobody can apply. */
export type EditionsOffered = readonly { readonly edition: string; readonly overlays: readonly string[] }[];

const name = z.string().max(80);

export const editions = setting<EditionsOffered>({
  schema: z
    .array(
      z.strictObject({ edition: name, overlays: z.array(name).max(50).refine(isUnique, "already-there") }),
    )
    .max(50, "too-many")
    .refine((offered) => isUnique(offered.map(({ edition }) => edition)), "already-there"),
  usual: [],
  check: (offered, { rules, from }) =>
    offered.flatMap(({ edition, overlays }, index) => {
      const known = rules.find(({ id }) => id === edition);
      if (known === undefined) return [{ field: `${index}.edition`, problem: "not-offered" }];
      return overlays.flatMap((id, at) => {
        const overlay = known.overlays.find((each) => each.id === id);
        // One that ended before this change holds would never be in force.
        const hasEnded = (parseDay(overlay?.to ?? "") ?? from) < from;
        return overlay === undefined || hasEnded
          ? [{ field: `${index}.overlays.${at}`, problem: "not-offered" as const }]
          : [];
      });
    }),
});
