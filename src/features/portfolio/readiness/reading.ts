import type { AssociationId } from "../../../core/kernel/ids.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import { bothViews, keptFor, type Viewed } from "../../../core/readiness/readiness.ts";
import type { Library } from "../../../core/standards/library.ts";
import type { Loaded } from "./readiness.query.ts";

/** What is read of a person's portfolio, ready to be judged and spoken of. */
export type Readiness = {
  readonly loaded: Loaded;
  /** The entries as the association has them by whose rules they are judged here. */
  readonly kept: Loaded["kept"];
  readonly stated: Viewed;
  readonly confirmed: Viewed;
  /** The same by the rules of whoever makes an offer. */
  readonly at: (offer: Pick<Offer, "association">) => Readiness;
};

/** Both views of what was loaded, by the rules of the first association that is followed. */
export const readinessOf = (loaded: Loaded, { vocabulary }: Pick<Library, "vocabulary">): Readiness => {
  const made = new Map<AssociationId | null, Readiness>();
  const at: Readiness["at"] = ({ association }) => {
    const id = association?.id ?? null;
    const known = made.get(id);
    if (known !== undefined) return known;
    const kept = { ...loaded.kept, ...keptFor(loaded.kept, id), entries: loaded.kept.entries };
    const readiness: Readiness = { loaded, kept, ...bothViews(kept, vocabulary, loaded.applied), at };
    made.set(id, readiness);
    return readiness;
  };
  return at(loaded.offers[0] ?? { association: undefined });
};
