import { isOpen } from "../../../core/application/application.ts";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import type { Reader } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { applicationAddresses, applicationHref } from "../frame/addresses.ts";
import { categoryLabel, type Own } from "../frame/find-own.ts";
import { OwnStanding } from "../frame/standing.tsx";
import { loadMine } from "./mine.query.ts";
import { whatItMeans } from "./what-it-means.ts";

const One = ({ reader, own }: { readonly reader: Reader; readonly own: Own }) => {
  const { language, zone } = reader;
  const { application, association } = own;
  return (
    <li class="application-card">
      <h3>
        <a href={applicationHref(application.id)}>
          {categoryLabel(own, application.category, language)} ({application.category})
        </a>
      </h3>
      <p class="application-with">{association.name}</p>
      <OwnStanding language={language} zone={zone} own={own} />
      <p>{whatItMeans(application, language)}</p>
    </li>
  );
};

const Some = ({
  reader,
  id,
  heading,
  some,
}: {
  readonly reader: Reader;
  readonly id: string;
  readonly heading: string;
  readonly some: readonly Own[];
}) =>
  some.length === 0 ? null : (
    <Panel id={id} heading={heading}>
      <ul class="application-cards">
        {some.map((own) => (
          <One reader={reader} own={own} />
        ))}
      </ul>
    </Panel>
  );

/** One's applications at every association: where each stands, whose turn it is, and what comes next. */
export const applicationsPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language } = visit;
  const words = applyingWords[language];
  const mine = await loadMine(visit);
  const isEmpty = mine.length === 0;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          heading={words.title}
          lead={words.lead}
          actions={
            isEmpty ? undefined : <ButtonLink href={applicationAddresses.fresh}>{words.fresh}</ButtonLink>
          }
        />
        {isEmpty ? (
          <EmptyState
            heading={words.none}
            action={
              <div class="button-group">
                <ButtonLink href={applicationAddresses.fresh}>{words.fresh}</ButtonLink>
                <ButtonLink kind="secondary" href="/portfolio/finder">
                  {words.finder}
                </ButtonLink>
              </div>
            }
          >
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <>
            <Some
              reader={visit}
              id="under-way"
              heading={words.underWay}
              some={mine.filter(({ application }) => isOpen(application))}
            />
            <Some
              reader={visit}
              id="ended"
              heading={words.ended}
              some={mine.filter(({ application }) => !isOpen(application))}
            />
          </>
        )}
      </>
    ),
  });
};
