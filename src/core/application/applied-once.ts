import { no, type Result, yes } from "../kernel/result.ts";
import { type Application, type ApplicationId, isOpen } from "./application.ts";

/** Another application for the same category is under way there. */
export type AppliedAlready = { readonly code: "applied-already"; readonly application: ApplicationId };

/** The application for a category at an association that is under way; undefined where there is none. */
export const underWay = (
  there: readonly Application[],
  { associationId, category }: Pick<Application, "associationId" | "category">,
): Application | undefined =>
  there.find((each) => each.associationId === associationId && each.category === category && isOpen(each));

/**
 * Whether an application, as it is to stand, would be the only one of its person that is under way for its category with its
 * association. One that is over is in nobody's way.
 */
export const onceOpen = (
  standing: Pick<Application, "id" | "associationId" | "category" | "state">,
  there: readonly Application[],
): Result<null, AppliedAlready> => {
  const others = there.filter(({ id }) => id !== standing.id);
  const other = isOpen(standing) ? underWay(others, standing) : undefined;
  return other === undefined ? yes(null) : no({ code: "applied-already", application: other.id });
};
