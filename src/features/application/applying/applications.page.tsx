import { isOpen } from "../../../core/application/application.ts";
import { readOwnApplications } from "../../../store/own-applications.ts";
import { applicationAddresses } from "../../../ui/applications/addresses.ts";
import { ApplicationCard } from "../../../ui/applications/application-card.tsx";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import type { Reader } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { type Own, ownOf } from "../frame/find-own.ts";
import { whatItMeans } from "./what-it-means.ts";

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
          <ApplicationCard reader={reader} own={own}>
            <p>{whatItMeans(own.application, reader.language)}</p>
          </ApplicationCard>
        ))}
      </ul>
    </Panel>
  );

const loadMine = async ({ world, person }: PersonVisit): Promise<readonly Own[]> => {
  const read = await world.store.withinPerson(person.id, async (tx) => readOwnApplications(tx, person.id));
  return read.map((each) => ownOf(world, each.application, each));
};

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
