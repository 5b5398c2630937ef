import { compareCopies } from "../../../core/application/copy.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import type { KeptCopy } from "../../../store/application-copies.ts";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { copiesWords } from "../../../ui/wording/site/application/copies.ts";
import { dayIn, type Reader, speechIn } from "../../../ui/wording/speech.ts";
import type { Submitted } from "./copy-shown.ts";

type Props = {
  readonly reader: Reader;
  readonly submitted: Submitted;
  readonly categoryLabel: (code: string) => string;
  readonly hrefOf: (copy: KeptCopy) => string;
};

const contentOf = ({ reader: { language } }: Props, { entries }: KeptCopy): string => {
  const words = copiesWords[language];
  const speech = speechIn(language);
  const documents = new Set(entries.flatMap((entry) => entry.documents)).size;
  return speech.list([
    speech.count(entries.length, words.entries),
    ...(documents === 0 ? [] : [speech.count(documents, words.documents)]),
  ]);
};

const changesOf = ({ reader: { language }, submitted }: Props, copy: KeptCopy): string => {
  const words = copiesWords[language];
  const before = submitted.copies.find(({ number }) => number === copy.number - 1);
  if (before === undefined) return "–";
  const { length } = compareCopies(before.entries, copy.entries);
  return length === 0 ? words.noChange : speechIn(language).count(length, words.change);
};

const returnedOf = ({ reader, submitted }: Props, { number }: KeptCopy): string => {
  const words = copiesWords[reader.language];
  const asked = submitted.returns.filter(({ copy }) => copy === number);
  const [first] = asked;
  return first === undefined
    ? "–"
    : words.returnedOn(
        dayIn(reader, first.returnedAt),
        speechIn(reader.language).count(asked.length, words.questions),
      );
};

/** Every copy of an application, the last first. */
export const CopyList = (props: Props) => {
  const { reader, submitted, hrefOf, categoryLabel } = props;
  const { language } = reader;
  const words = copiesWords[language];
  const speech = speechIn(language);
  return (
    <Table
      language={language}
      caption={words.title}
      hidesCaption
      rows={submitted.copies.toReversed()}
      empty={<EmptyState heading={words.none}>{words.noneText}</EmptyState>}
      columns={[
        {
          heading: words.title,
          isRowHeading: true,
          cell: (copy) => (
            <a href={hrefOf(copy)}>{words.copyOn(copy.number, speech.date(formatDay(copy.submittedOn)))}</a>
          ),
        },
        { heading: words.categoryHeading, cell: ({ category }) => categoryLabel(category) },
        { heading: words.holds, cell: (copy) => contentOf(props, copy) },
        { heading: words.compared, cell: (copy) => changesOf(props, copy) },
        { heading: words.returnedHeading, cell: (copy) => returnedOf(props, copy) },
      ]}
    />
  );
};
