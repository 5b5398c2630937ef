import type { EntryKind } from "../entries/kinds.ts";
import type { RequirementId, Verdict } from "../standards/verdict.ts";

/** The questions that a requirement asks outright: nothing else could meet it. */
const askedOutright: { readonly [K in EntryKind]?: { readonly [field: string]: RequirementId } } = {
  work: { families: "work.families" },
  declarations: { ethicsSignedOn: "ethics", agreementSignedOn: "agreement" },
};

/** True where questions of a kind are asked outright by some category. */
export const hasAskedOutright = (kind: EntryKind): boolean => askedOutright[kind] !== undefined;

/** True where what a category asks cannot be met without an answer to a question. */
export const isNeededIn = (
  { requirements }: Pick<Verdict, "requirements">,
  kind: EntryKind,
  field: string,
): boolean => {
  const id = askedOutright[kind]?.[field];
  return requirements.some((each) => each.id === id && each.status !== "recommended");
};
