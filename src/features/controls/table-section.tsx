import { Button, ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Pagination } from "../../ui/controls/pagination.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { type Status, StatusTag } from "../../ui/controls/status-tag.tsx";
import { type Column, Table } from "../../ui/controls/table.tsx";
import { speechIn } from "../../ui/wording/speech.ts";
import type { SectionProps } from "./section.ts";

type Training = {
  readonly title: string;
  readonly hours: number;
  readonly day: string;
  readonly status: Status;
};

const columnsOf = ({ language, words }: SectionProps): readonly Column<Training>[] => {
  const say = speechIn(language);
  const { columns } = words;
  return [
    {
      heading: columns.training,
      isRowHeading: true,
      sort: { href: "?sort=title" },
      cell: ({ title }) => title,
    },
    { heading: columns.hours, isNumber: true, cell: ({ hours }) => say.number(hours) },
    {
      heading: columns.day,
      isShort: true,
      sort: { href: "?sort=day", direction: "descending" },
      cell: ({ day }) => say.shortDate(day),
    },
    { heading: columns.status, cell: ({ status }) => <StatusTag language={language} status={status} /> },
    {
      heading: columns.actions,
      hidesHeading: true,
      cell: ({ title }) => (
        <Button type="button" kind="secondary" small says={`${words.change}: ${title}`}>
          {words.change}
        </Button>
      ),
    },
  ];
};

export const TableSection = ({ language, words }: SectionProps) => {
  const statuses = ["met", "unmet", "judgement"] as const;
  const rows = words.trainings.map((title, index) => ({
    title,
    hours: 12.5 * (index + 1),
    day: `2027-0${3 - index}-17`,
    status: statuses[index] ?? "met",
  }));
  const columns = columnsOf({ language, words });
  const empty = (
    <EmptyState heading={words.emptyHeading} action={<ButtonLink href="/controls">{words.add}</ButtonLink>}>
      <p>{words.emptyText}</p>
    </EmptyState>
  );
  return (
    <Panel id="tables" heading={words.sections.tables}>
      <Table
        language={language}
        caption={words.caption}
        columns={columns}
        rows={rows}
        empty={empty}
        total={1234}
      />
      <Pagination
        language={language}
        previous="?page=6"
        next="?page=8"
        counted={{ page: 7, pages: 49, hrefOf: (page) => `?page=${page}` }}
      />
      <Table language={language} caption={words.caption} columns={columns} rows={[]} empty={empty} />
    </Panel>
  );
};
