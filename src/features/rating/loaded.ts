import type { NamedForm } from "../../core/application/asked-of.ts";
import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import { noAnswers, type RatingAnswers } from "../../core/references/rating-form.ts";
import { categoryIn } from "../../core/standards/edition.ts";
import { readSettings } from "../../store/association-settings.ts";
import { type FoundAssociation, findAssociationById } from "../../store/associations.ts";
import { findDraft } from "../../store/rating-drafts.ts";
import { answersBefore } from "../../store/ratings.ts";
import { together } from "../../store/together.ts";
import type { Visit } from "../../web/visit.ts";
import { formOfRequest, type Rated } from "./rated.ts";

/** What every page of a rater says. */
export type Loaded = NamedForm & {
  readonly association: FoundAssociation;
  readonly category: string;
  /** From how many answers "not enough information" on a rating does not count. */
  readonly least: number;
  /** What is typed so far; nothing where this browser may not show it. */
  readonly answers: RatingAnswers;
};

/** Reads what the pages of a request say; undefined where this program does not know its questions. */
export const loadRating = async (visit: Visit, rated: Rated): Promise<Loaded | undefined> => {
  const { world, language } = visit;
  const { request, bound } = rated;
  const { associationId } = request;
  const named = formOfRequest(world, request);
  if (named === undefined) return undefined;
  const { association, history, draft, before } = await rated.within(async (tx) =>
    together({
      association: findAssociationById(tx, associationId),
      history: readSettings(tx, associationId),
      draft: bound === undefined ? undefined : findDraft(tx, request),
      before: bound === undefined ? noAnswers : answersBefore(tx, request),
    }),
  );
  if (association === undefined) throw new Error("a rating is asked for by no association");
  const today = todayOf(history, world.clock.now());
  const edition = world.standards.editions.get(request.edition);
  const own = settingOn(history, "category-labels", today).value[request.category]?.[language];
  const known = edition === undefined ? undefined : categoryIn(edition, request.category)?.name[language];
  return {
    ...named,
    association,
    category: own ?? known ?? request.category,
    least: settingOn(history, "reference-rules", today).value.uninformed,
    answers: draft?.answers ?? before,
  };
};
