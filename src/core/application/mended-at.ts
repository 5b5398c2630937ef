import type { EntryKind } from "../entries/kinds.ts";
import { kindBehind } from "../readiness/kind-behind.ts";
import type { Target } from "../readiness/target.ts";
import type { RequirementId } from "../standards/verdict.ts";
import type { Application, ApplicationId } from "./application.ts";
import { underWay } from "./applied-once.ts";

/** Pages of an application on which something of it is done, and not in the portfolio. */
type OfApplication = "signatures" | "raters";

/** Where a requirement is mended: in a list of the portfolio, or on a page of an application. */
export type MendedAt =
  | { readonly in: "portfolio"; readonly kind: EntryKind }
  | { readonly in: "application"; readonly id: ApplicationId; readonly page: OfApplication };

/** What an application has of its own: its texts are signed in it, and its raters are asked in it. */
const pageOf: { readonly [K in EntryKind]?: OfApplication } = {
  declarations: "signatures",
  references: "raters",
};

/** The page of an application on which a requirement is mended; undefined for what the portfolio has, and others judge. */
export const pageBehind = (id: RequirementId): OfApplication | undefined => {
  const kind = kindBehind[id];
  return kind === undefined ? undefined : pageOf[kind];
};

/** Where a requirement is mended for whoever has that application, or none; undefined for what others judge. */
export const mendedAt = (
  id: RequirementId,
  application: Pick<Application, "id"> | undefined,
): MendedAt | undefined => {
  const kind = kindBehind[id];
  if (kind === undefined) return undefined;
  const page = pageBehind(id);
  return application === undefined || page === undefined
    ? { in: "portfolio", kind }
    : { in: "application", id: application.id, page };
};

/** The application under way for a category where it is offered; one by another edition is judged by other rules. */
export const appliedFor = (
  there: readonly Application[],
  { offer: { association, edition }, category: { code: category } }: Target,
): Application | undefined => {
  const found =
    association === undefined ? undefined : underWay(there, { associationId: association.id, category });
  return found?.edition === edition.standard.id ? found : undefined;
};
