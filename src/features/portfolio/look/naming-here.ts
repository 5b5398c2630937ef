import { type Naming, namingOf } from "../../../ui/requirements/naming.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import type { Looked } from "./look.query.ts";

/** Entries are named with where they stand on the page of the portfolio that staff look at. */
export const namingHere = (
  { readiness }: Pick<Looked, "readiness">,
  { language }: Pick<StaffVisit, "language">,
  page = "",
): Naming => {
  const naming = namingOf(readiness, readiness.stated, language);
  return (id) => {
    const named = naming(id);
    return named === undefined
      ? undefined
      : { ...named, href: `${page}#entry-${named.href.split("/").at(-1) ?? ""}` };
  };
};
