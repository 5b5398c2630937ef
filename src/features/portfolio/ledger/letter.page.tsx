import { ButtonLink } from "../../../ui/controls/button.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { daysText } from "../../../ui/wording/hour-figures.ts";
import { hoursWords } from "../../../ui/wording/site/hours.ts";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { sentence, speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { loadAsking } from "./asking.query.ts";
import { LedgerTrail } from "./trail.tsx";

/** A letter of the hours with a provider, to be printed and signed by hand. */
export const letterPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, query, person } = visit;
  const view = await loadAsking(visit, query.get("provider") ?? "");
  if (view === undefined) return missing;
  const words = askingWords[language].letter;
  const lineWords = hoursWords[language].line;
  const { count, number } = speechIn(language);
  const total = Math.round(view.askable.reduce((sum, { snapshot }) => sum + snapshot.hours, 0) * 100) / 100;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={<LedgerTrail language={language} />}
          heading={words.title}
          actions={
            <ButtonLink kind="secondary" href={`/portfolio/rsc/ask?provider=${view.provider.id}`}>
              {askingWords[language].ask}
            </ButtonLink>
          }
        />
        <p class="hint not-printed">
          {words.lead(view.name)} {words.print}
        </p>
        <p>{words.text(person.name, view.name)}</p>
        <Table
          language={language}
          caption={words.title}
          hidesCaption
          empty={<p>{askingWords[language].none}</p>}
          unfoldsAt="narrow"
          rows={view.askable}
          columns={[
            {
              heading: words.columns.when,
              isRowHeading: true,
              cell: ({ snapshot }) => sentence(daysText(snapshot, language)),
            },
            {
              heading: words.columns.form,
              cell: ({ snapshot }) => (snapshot.form === "group" ? lineWords.group : lineWords.individual),
            },
            { heading: words.columns.hours, isNumber: true, cell: ({ snapshot }) => number(snapshot.hours) },
          ]}
        />
        <p>
          <strong>{words.total(count(total, lineWords.hour))}</strong>
        </p>
        <div class="letter-signature">
          <p>{words.sign}</p>
          <p>
            {words.name} {view.name}
          </p>
          <p>{words.date}</p>
        </div>
      </>
    ),
  });
};
