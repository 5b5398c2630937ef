import { newlyThere, thereAlready } from "../../../core/entries/doubled-days.ts";
import { type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { countsDespite, entryProblemsOf } from "../../../core/entries/entry-problems.ts";
import { entryFields, standsIn } from "../../../core/entries/fields.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { fieldTold, freshWords, kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import { momentIn } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { missing, type Reply, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { writtenToday } from "../../../web/today.ts";
import { EntryDocuments } from "../documents/entry-documents.tsx";
import { isOffered, TakeOffer } from "../ledger/take-offer.tsx";
import { askedTarget } from "../readiness/asked-target.ts";
import { Beside } from "../readiness/beside.tsx";
import { amongOf } from "./among.ts";
import { beginNew } from "./begin-new.ts";
import { countingFor } from "./counting-for.ts";
import { namedApplications } from "./done-in-application.tsx";
import { type EditView, holderAsked, loadEdit } from "./edit.query.ts";
import { DeletedEntry } from "./entry-actions.tsx";
import { tellDoubts } from "./entry-doubts.ts";
import { EntryForm } from "./entry-form.tsx";
import { EntryTold } from "./entry-told.tsx";
import type { Registered } from "./holder-field.tsx";
import { neededFor } from "./needed-for.ts";
import { offeredAreas } from "./offered-areas.ts";
import { linesIn, renderedOf } from "./rendered.ts";
import { textsSent } from "./saves-of.ts";
import { sentForm } from "./sent.form.ts";
import { wayToTold } from "./way-to-told.ts";

/** Empty lines of a field that is filled in line by line; more when they were asked for. Few people hold several endorsements. */
const SPARE_LINES = 3;
const SPARE_HOLDINGS = 1;
const MOST_SPARE_LINES = 50;

const spareIn = ({ query }: PersonVisit, kind: EntryKind): number => {
  const asked = query.get("rows") ?? "";
  return /^\d{1,2}$/.test(asked)
    ? Math.min(Number(asked), MOST_SPARE_LINES)
    : linesIn(kind)?.as === "holdings"
      ? SPARE_HOLDINGS
      : SPARE_LINES;
};

/**
 * What a form that could not be saved holds. Where the entry was not deleted because it was changed elsewhere, it is to be
 * looked at as it is now.
 */
const sentIn = ({ entered }: PersonVisit) => {
  if (entered === undefined || entered.refusal?.code === "entry-changed-since") return undefined;
  const read = sentForm.read(entered.typed);
  return read.ok ? read.value : undefined;
};

/** What stands in each field: what was typed, what is stored, or what a new one begins with. */
const textsIn = (visit: PersonVisit, kind: EntryKind, view: EditView) => {
  const { entry, entries, asked } = view;
  const sent = sentIn(visit);
  if (sent !== undefined) return textsSent(kind, sent);
  const typed = entry === undefined ? beginNew(kind, entries, asked) : typedOf(entry);
  const texts = Object.fromEntries(
    entryFields[kind].map((field) => [field.name, standsIn(typed, field)] as const),
  );
  return { ...texts, ...lookedUp(visit, view, texts) };
};

/**
 * Whom the page of looking up led back with, and their name where none was typed or theirs is to be taken: nothing of it is
 * saved yet.
 */
const lookedUp = (
  visit: Pick<PersonVisit, "query">,
  { holder }: EditView,
  texts: { readonly [field: string]: readonly string[] | undefined },
) => {
  const asked = holderAsked(visit);
  if (asked === undefined || texts["holder"] === undefined) return {};
  const isNameless = (texts["name"] ?? []).length === 0 || visit.query.get("named") === "register";
  return {
    holder: asked === "" ? [] : [asked],
    ...(isNameless && holder !== undefined ? { name: [holder.name] } : {}),
  };
};

/** What the question of the register of standing shows. */
const registeredIn = (
  { world, language, params }: PersonVisit,
  kind: EntryKind,
  { entry, holder }: EditView,
  texts: { readonly [field: string]: readonly string[] | undefined },
): Registered => ({
  page: `/portfolio/${kind}/${params["entry"] ?? "new"}`,
  stored: entry?.fields["holder"]?.typed[0] ?? "",
  typed: texts["name"]?.[0] ?? "",
  found:
    holder === undefined
      ? undefined
      : {
          name: holder.name,
          association: holder.association,
          says: sayStandings(holder.standings, language, categoryNames(world.standards, language)),
        },
});

/** What was changed since the page was opened that somebody tried to delete it from. */
const ChangedSince = ({ visit, kind, view }: Props) => {
  const { entered, language } = visit;
  if (entered?.refusal?.code !== "entry-changed-since") return null;
  const seen = Number(entered.typed["seen"]?.[0] ?? 0);
  const changed = entryFields[kind].filter(({ name }) => (view.entry?.fields[name]?.version ?? 0) > seen);
  return (
    <Notice language={language} kind="warning" isAnnounced>
      <p>{sayRefusal(entered.refusal, visit)}</p>
      {changed.length === 0 ? null : (
        <p>
          {entryWords[language].changedSince(changed.map((field) => fieldTold(language, kind, field).label))}
        </p>
      )}
    </Notice>
  );
};

type Props = {
  readonly visit: PersonVisit;
  readonly kind: EntryKind;
  readonly view: EditView;
  readonly id: EntryId;
};

const Body = ({ visit, kind, view, id }: Props) => {
  const { world, language, entered, query } = visit;
  const { entry, entries, asked, readiness } = view;
  const words = entryWords[language];
  const sent = sentIn(visit);
  const opened = renderedOf(kind, entry, {
    id,
    editor: world.ids.id<"editor">(),
  });
  const rendered = sent === undefined ? opened : { ...opened, ...sent, kind, id };
  const texts = textsIn(visit, kind, view);
  const registered = registeredIn(visit, kind, view, texts);
  const among = {
    ...amongOf(visit, world.standards, entries),
    registered,
    neededFor: neededFor(kind, readiness, language),
    applications: namedApplications(readiness, categoryNames(world.standards, language), language),
    areas: offeredAreas(kind, texts, readiness.loaded.offers, world.standards),
  };
  const problems = entryProblemsOf(kind, texts, entries, world.standards.vocabulary);
  const isFresh = entry === undefined && entered === undefined;
  const isShown = entry !== undefined && entry.deletedAt === null && entered === undefined;
  const counting = isShown && countsDespite(kind, problems) ? countingFor(readiness, entry) : [];
  const refusal = entered?.refusal;
  const isAsked = refusal?.code === "hours-there-already";
  return (
    <>
      <PageHeading
        above={
          <Breadcrumb
            language={language}
            trail={[
              { href: "/portfolio", label: readinessWords[language].title },
              ...(kind === "declarations"
                ? []
                : [{ href: `/portfolio/${kind}`, label: kindWords[kind][language].title }]),
            ]}
          />
        }
        heading={
          entry === undefined || kind === "declarations"
            ? freshWords(kind, language)
            : entryTitle(kind, typedOf(entry), among)
        }
        lead={kind === "declarations" ? kindWords[kind][language].lead : undefined}
      />
      <ChangedSince visit={visit} kind={kind} view={view} id={id} />
      {entry === undefined || entry.deletedAt === null ? null : (
        <DeletedEntry language={language} entry={entry} />
      )}
      {entry === undefined || entry.deletedAt !== null || (texts["holder"]?.[0] ?? "") !== ""
        ? null
        : view.askedFor.filter(isOffered).map((request) => (
            <Notice language={language} kind="information">
              <TakeOffer language={language} world={world} request={request} />
            </Notice>
          ))}
      <div class="beside entry-page">
        <at-entry
          data-kind={kind}
          data-entry={id}
          data-version={entry?.version ?? 0}
          data-save="/portfolio/save"
        >
          <p class="entry-state" role="status">
            {isFresh
              ? null
              : entry === undefined
                ? words.state.nothing
                : words.state.saved(momentIn(visit, entry.changedAt))}{" "}
            {isFresh || problems.length === 0 ? null : (
              <a href="#entry-problems">{wayToTold(kind, problems, language)}</a>
            )}
          </p>
          <EntryForm
            rendered={rendered}
            entry={entry}
            texts={texts}
            asked={asked}
            problems={problems}
            doubts={tellDoubts(kind, texts, writtenToday(visit), language)}
            among={among}
            spare={spareIn(visit, kind)}
            copy={world.ids.id<"entry">()}
            forEntry={
              kind === "providers" ? (sent?.for ?? parseId<"entry">(query.get("for") ?? "")) : undefined
            }
            there={isAsked ? newlyThere(entries, { id, typed: texts }, sent?.opened) : undefined}
            refusal={
              refusal === undefined || refusal.code === "entry-changed-since"
                ? undefined
                : sayRefusal(refusal, visit)
            }
          />
          <div id="entry-problems" class="entry-told">
            {isFresh ? null : (
              <EntryTold
                reader={visit}
                kind={kind}
                problems={problems}
                counting={counting}
                entry={entry}
                confirming={readiness.loaded}
                there={
                  kind === "rsc" && !isAsked ? thereAlready(entries, { typed: texts, own: [id] }) : undefined
                }
                today={writtenToday(visit)}
              />
            )}
          </div>
        </at-entry>
        <EntryDocuments
          language={language}
          entry={entry === undefined || entry.deletedAt !== null ? undefined : entry.id}
          documents={view.documents}
          isConfirmed={readiness.loaded.confirmations.some(
            ({ entry: confirmed, documents: seen }) => confirmed === id && seen !== null,
          )}
          page={kind === "declarations" ? "/portfolio/declarations" : `/portfolio/${kind}/${id}`}
        />
        <Beside
          language={language}
          readiness={readiness}
          target={askedTarget(query, readiness.loaded.offers)}
          standing={
            kind === "rsc"
              ? {
                  id,
                  typed: texts,
                  vocabulary: world.standards.vocabulary,
                  nameOf: categoryNames(world.standards, language),
                }
              : undefined
          }
        />
      </div>
    </>
  );
};

/** The page of one entry, there already or about to be. */
const pageOf = (visit: PersonVisit, kind: EntryKind, view: EditView, id: EntryId): Reply => {
  const { language } = visit;
  return shown({
    title: view.entry === undefined ? freshWords(kind, language) : kindWords[kind][language].title,
    body: <Body visit={visit} kind={kind} view={view} id={id} />,
  });
};

/** One entry, to be looked at and changed; `new` is one that is not there before its first save. */
export const editPage =
  (kind: EntryKind): Show =>
  async (anybody) => {
    const visit = ofPerson(anybody);
    const { world, params, entered } = visit;
    const asked = params["entry"] ?? "";
    const id = parseId<"entry">(asked);
    if (asked !== "new" && id === undefined) return missing;
    const view = await loadEdit(visit, kind, id ?? "new");
    if (view.entry !== undefined && view.entry.kind !== kind) return missing;
    // A form that was not saved names an entry that is not there yet.
    if (view.entry === undefined && id !== undefined && entered === undefined) return missing;
    return pageOf(visit, kind, view, id ?? world.ids.id<"entry">());
  };

/** Declarations are one entry, which has its page where other kinds have their list. */
export const declarationsPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const view = await loadEdit(visit, "declarations", "only");
  return pageOf(visit, "declarations", view, view.entry?.id ?? visit.world.ids.id<"entry">());
};
