import { ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { Table } from "../../ui/controls/table.tsx";
import { allianceWords } from "../../ui/wording/site/alliance.ts";
import { shortDayIn, speechIn } from "../../ui/wording/speech.ts";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { loadAssociations } from "./association.query.ts";

/** Every association, for alliance staff. */
export const associationsPage: Show = async ({ world, actor, language, zone }) => {
  if (actor.kind !== "person" && actor.kind !== "staff") return missing;
  const rows = await loadAssociations(world, actor.personId);
  const words = allianceWords[language];
  const speech = speechIn(language);
  const make = <ButtonLink href="/alliance/new-association">{words.make}</ButtonLink>;
  return shown({
    title: words.title,
    wide: true,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} actions={rows.length === 0 ? undefined : make} />
        <Table
          language={language}
          caption={words.associations}
          total={rows.length}
          columns={[
            {
              heading: words.name,
              isRowHeading: true,
              cell: ({ name, slug }) => <a href={`/alliance/associations/${slug}`}>{name}</a>,
            },
            { heading: words.slug, cell: ({ slug }) => `/a/${slug}` },
            {
              heading: words.since,
              cell: ({ createdAt }) => shortDayIn({ language, zone }, createdAt),
            },
            {
              heading: words.administrators,
              isNumber: true,
              cell: ({ administrators }) =>
                administrators === 0 ? (
                  <Tag tone="warning">{words.noAdministrator}</Tag>
                ) : (
                  speech.number(administrators)
                ),
            },
            { heading: words.staff, isNumber: true, cell: ({ staff }) => speech.number(staff) },
          ]}
          rows={rows}
          empty={
            <EmptyState heading={words.none} action={make}>
              {words.noneText}
            </EmptyState>
          }
        />
      </>
    ),
  });
};
