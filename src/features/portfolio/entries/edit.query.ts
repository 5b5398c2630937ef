import type { Document } from "../../../core/documents/document.ts";
import { isConfirmable } from "../../../core/entries/confirmations-of.ts";
import type { Entry, EntryId } from "../../../core/entries/entry.ts";
import type { HolderRequest } from "../../../core/entries/holder-request.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { askedFields } from "../../../core/readiness/asked-fields.ts";
import type { Offer } from "../../../core/readiness/offered.ts";
import type { Library } from "../../../core/standards/library.ts";
import { listDocuments } from "../../../store/documents.ts";
import { findEntry, findOnly } from "../../../store/entries.ts";
import { listHolderRequests } from "../../../store/holder-requests.ts";
import { type FoundHolder, findNamedHolder } from "../../../store/register.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type JudgedEntry, loadReadiness } from "../readiness/readiness.query.ts";
import { type Readiness, readinessOf } from "../readiness/reading.ts";

/** What the page of an entry is made of. */
export type EditView = {
  /** Undefined where nothing was saved of it so far. */
  readonly entry: Entry | undefined;
  /** All that the person has, to choose from and to begin a new one by. */
  readonly entries: readonly JudgedEntry[];
  /** The questions that the rules of the associations followed need. */
  readonly asked: ReadonlySet<string>;
  readonly readiness: Readiness;
  /** Whom the page names in the register of standing. */
  readonly holder: FoundHolder | undefined;
  /** Every document of the person, those beside this entry among them. */
  readonly documents: readonly Document[];
  /** What associations answered that were asked to enter this provider. */
  readonly askedFor: readonly (HolderRequest & { readonly association: string })[];
};

/** Whom the page of looking up led back with: an id, or empty where it is to be nobody. */
export const holderAsked = ({ query }: Pick<PersonVisit, "query">): string | undefined => {
  const asked = query.get("holder");
  return asked === null ? undefined : (parseId<"holder">(asked) ?? "");
};

/** The rules by which questions are asked: where nothing is offered to the person, all that there are. */
const rulesOf = (offers: readonly Offer[], { editions }: Pick<Library, "editions">) =>
  offers.length === 0
    ? [...editions.values()].map(({ standard }) => ({ standard, overlays: [] }))
    : offers.map(({ edition, overlays }) => ({
        standard: edition.standard,
        overlays: edition.overlays.filter(({ id }) => overlays.includes(id)),
      }));

/** Reads an entry, those beside it, which questions are to be asked of it, and what the portfolio comes to. */
export const loadEdit = async (
  visit: PersonVisit,
  kind: EntryKind,
  id: EntryId | "new" | "only",
): Promise<EditView> => {
  const { world, person } = visit;
  const { standards, clock, store } = world;
  const { entry, loaded, holder, documents, requests } = await store.withinPerson(person.id, async (tx) => {
    const found =
      id === "new"
        ? undefined
        : id === "only"
          ? await findOnly(tx, person.id, "declarations")
          : await findEntry(tx, person.id, id);
    const named = holderAsked(visit) ?? found?.fields["holder"]?.typed[0] ?? "";
    return {
      entry: found,
      loaded: await loadReadiness(
        tx,
        { standards, now: clock.now(), withConfirmers: isConfirmable(kind) },
        person.id,
      ),
      holder: await findNamedHolder(tx, named),
      documents: id === "new" ? [] : await listDocuments(tx, person.id),
      requests: kind === "providers" && found !== undefined ? await listHolderRequests(tx, person.id) : [],
    };
  });
  return {
    entry,
    entries: loaded.kept.entries,
    asked: askedFields(kind, rulesOf(loaded.offers, standards)),
    readiness: readinessOf(loaded, standards),
    holder,
    documents,
    askedFor: requests.filter(({ provider }) => provider === entry?.id),
  };
};
