import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { listCopied } from "../../../store/copied-documents.ts";
import { findSharedPortfolio } from "../../../store/shared-portfolios.ts";
import { copiesWords } from "../../../ui/wording/site/application/copies.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff } from "../../../web/staff-visit.ts";
import { deskAddress } from "../desk/addresses.ts";
import { DeskFrame, deskTitle } from "../desk/desk-frame.tsx";
import { withinFound } from "../desk/find-for-staff.ts";
import { CopyList } from "./copy-list.tsx";
import { CopyParts } from "./copy-parts.tsx";
import { copyBeside, judgeTwice, readSubmitted } from "./copy-shown.ts";
import type { CopyView } from "./copy-view.ts";

/** Everything that was submitted of an application, for staff of its association. */
export const staffCopiesPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association } = visit;
  const words = copiesWords[language];
  const there = await withinFound(visit, async (tx, { application }) => readSubmitted(tx, application));
  if (there === undefined) return missing;
  const { found, value: submitted } = there;
  return shown({
    title: deskTitle(visit, found, words.title),
    body: (
      <DeskFrame visit={visit} found={found} current="copies">
        <p>{words.staffLead}</p>
        <CopyList
          reader={{ language, zone: found.zone }}
          submitted={submitted}
          categoryLabel={(code) => categoryLabel(found, code, language)}
          hrefOf={({ number }) => `${deskAddress(association, found.application)}/copies/${number}`}
        />
      </DeskFrame>
    ),
  });
};

/** One of the copies, as staff judge it. */
export const staffCopyPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association, params, world } = visit;
  const words = copiesWords[language];
  const there = await withinFound(visit, async (tx, { application, history, today }) => {
    const beside = copyBeside(await readSubmitted(tx, application), Number(params["number"]));
    if (beside === undefined) return undefined;
    const { personId } = application;
    const shared = await findSharedPortfolio(tx, association.id, personId, world.clock.now());
    const documents = await listCopied(tx, application);
    const isShared = shared !== undefined;
    const judging = { history, today, standards: world.standards, isShared };
    return { beside, documents, verdicts: await judgeTwice(tx, application, beside.copy, judging) };
  });
  if (there?.value === undefined) return missing;
  const { found, value } = there;
  const { beside, documents, verdicts } = value;
  const open = new Set<string>(documents.map(({ id }) => id));
  const view: CopyView = {
    ...beside,
    reader: { language, zone: found.zone },
    standards: world.standards,
    application: found.application,
    edition: found.edition,
    verdicts,
    categoryLabel: (code) => categoryLabel(found, code, language),
    hrefOf: (id) =>
      open.has(id)
        ? `${deskAddress(association, found.application)}/copies/${beside.copy.number}/documents/${id}`
        : undefined,
  };
  return shown({
    title: deskTitle(visit, found, words.copy(beside.copy.number)),
    body: (
      <DeskFrame visit={visit} found={found} current="copies">
        <CopyParts view={view} />
      </DeskFrame>
    ),
  });
};
