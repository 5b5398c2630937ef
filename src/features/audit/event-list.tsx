import { toHex } from "../../core/audit/bytes.ts";
import type { AuditRow } from "../../core/audit/row.ts";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { Timeline } from "../../ui/controls/timeline.tsx";
import { auditWords } from "../../ui/wording/site/audit.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { type Reading, sentenceOf } from "./told.ts";

type Props = {
  readonly rows: readonly AuditRow[];
  readonly reading: Reading;
  /** For the hours. */
  readonly timeZone: string;
};

/** The row itself, as it is chained. */
const WholeRow = ({ row, reading: { language } }: { readonly row: AuditRow; readonly reading: Reading }) => {
  const { row: summary, rowParts: parts } = auditWords[language];
  const hash = toHex(row.hash);
  const shown: readonly (readonly [string, string | null])[] = [
    [parts.event, row.action],
    [parts.actor, row.actorId === null ? row.actorKind : `${row.actorKind} ${row.actorId}`],
    [parts.session, row.sessionId],
    [parts.subject, `${row.subjectKind} ${row.subjectId}`],
    [parts.details, row.details === "{}" ? null : row.details],
    [parts.id, row.id],
    [parts.hash, hash],
  ];
  return (
    <Disclosure summary={summary(speechIn(language).number(row.number), hash.slice(0, 8))}>
      <SummaryList
        rows={shown.flatMap(([term, text]) =>
          text === null ? [] : [{ term, details: <code>{text}</code> }],
        )}
      />
    </Disclosure>
  );
};

/** Events as sentences, the newest first, each with its row behind a fold. */
export const EventList = ({ rows, reading, timeZone }: Props) => (
  <Timeline
    language={reading.language}
    timeZone={timeZone}
    items={rows.map((row) => ({
      at: new Date(row.at).toISOString(),
      heading: sentenceOf(row, reading),
      children: <WholeRow row={row} reading={reading} />,
    }))}
  />
);
