import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { listCopied } from "../../../store/copied-documents.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { copiesWords } from "../../../ui/wording/site/application/copies.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readOwn } from "../frame/find-own.ts";
import { OwnFrame, ownTitle } from "../frame/own-frame.tsx";
import { CopyList } from "./copy-list.tsx";
import { CopyParts } from "./copy-parts.tsx";
import { copyBeside, judgeTwice, readSubmitted } from "./copy-shown.ts";
import type { CopyView } from "./copy-view.ts";

/** Everything that one submitted of an application. */
export const ownCopiesPage: Show = async (visit) => {
  const { language } = visit;
  const found = await visit.world.store.withinPerson(ofPerson(visit).person.id, async (tx) => {
    const own = await readOwn(tx, visit);
    return own === undefined ? undefined : { own, submitted: await readSubmitted(tx, own.application) };
  });
  if (found === undefined) return missing;
  const { own, submitted } = found;
  return shown({
    title: ownTitle(visit, own, "copies"),
    body: (
      <OwnFrame visit={visit} own={own} tab="copies">
        <p>{copiesWords[language].lead}</p>
        <CopyList
          reader={visit}
          submitted={submitted}
          categoryLabel={(code) => categoryLabel(own, code, language)}
          hrefOf={({ number }) => `${applicationHref(own.application.id, "copies")}/${number}`}
        />
      </OwnFrame>
    ),
  });
};

/** One of the copies, as its applicant reads it. */
export const ownCopyPage: Show = async (visit) => {
  const { language, params, world } = visit;
  const { id: person } = ofPerson(visit).person;
  const found = await world.store.withinPerson(person, async (tx) => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { application, history, today } = own;
    const beside = copyBeside(await readSubmitted(tx, application), Number(params["number"]));
    if (beside === undefined) return undefined;
    const documents = await listCopied(tx, application);
    const judging = { history, today, standards: world.standards, isShared: true };
    return { own, beside, documents, verdicts: await judgeTwice(tx, application, beside.copy, judging) };
  });
  if (found === undefined) return missing;
  const { own, beside, documents, verdicts } = found;
  const there = new Set<string>(documents.map(({ id }) => id));
  const view: CopyView = {
    ...beside,
    reader: visit,
    standards: world.standards,
    application: own.application,
    edition: own.edition,
    verdicts,
    categoryLabel: (code) => categoryLabel(own, code, language),
    hrefOf: (id) =>
      there.has(id)
        ? `${applicationHref(own.application.id, "copies")}/${beside.copy.number}/documents/${id}`
        : undefined,
  };
  return shown({
    title: `${copiesWords[language].copy(beside.copy.number)}: ${ownTitle(visit, own, "overview")}`,
    body: (
      <OwnFrame visit={visit} own={own} tab="copies">
        <CopyParts view={view} />
      </OwnFrame>
    ),
  });
};
