import type { EntryKind } from "../entries/kinds.ts";
import type { RequirementId, Verdict } from "../standards/verdict.ts";

/** The questions without which a requirement cannot be met: nothing else could meet it. */
const neededFor: { readonly [K in EntryKind]?: { readonly [field: string]: RequirementId } } = {
  work: { families: "work.families" },
  declarations: { ethicsSignedOn: "ethics", agreementSignedOn: "agreement" },
};

/** True where some category cannot be met without an answer to a question of a kind. */
export const hasNeeded = (kind: EntryKind): boolean => neededFor[kind] !== undefined;

/** The requirement that nothing but an answer to a question can meet; undefined where there is none. */
export const requirementBehind = (kind: EntryKind, field: string): RequirementId | undefined =>
  neededFor[kind]?.[field];

/** True where what a category asks cannot be met without an answer to a question. */
export const isNeededIn = (
  { requirements }: Pick<Verdict, "requirements">,
  kind: EntryKind,
  field: string,
): boolean => {
  const id = requirementBehind(kind, field);
  return requirements.some((each) => each.id === id && each.status !== "recommended");
};
