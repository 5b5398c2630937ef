import { type SignedText, textOn } from "../../../core/application/signatures.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import type { WrittenText } from "../../../store/signed-texts.ts";
import { Tag, type TagTone } from "../../../ui/controls/status-tag.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { textNames } from "../../../ui/wording/site/application/text-names.ts";
import { type TextsWords, textsWords } from "../../../ui/wording/site/application/texts.ts";
import { momentIn, speechIn } from "../../../ui/wording/speech.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import type { TextsView } from "./texts.query.ts";

type Props = { readonly visit: StaffVisit; readonly view: TextsView; readonly text: SignedText };

const stateOf = (
  { texts, today }: TextsView,
  { text, number, holdsFrom }: WrittenText,
): keyof TextsWords["states"] => {
  if (textOn(texts, text, today)?.number === number) return "holds";
  if (textOn(texts, text, holdsFrom)?.number !== number) return "replaced";
  return holdsFrom > today ? "planned" : "held";
};

const tones: { readonly [S in keyof TextsWords["states"]]: TagTone } = {
  holds: "success",
  planned: "information",
  held: "neutral",
  replaced: "neutral",
};

/** Who wrote a version, and when. */
export const authorOf = (
  { by, at }: Pick<WrittenText, "by" | "at">,
  { visit: { language }, view: { names, zone } }: Pick<Props, "visit" | "view">,
): string => {
  const words = textsWords[language];
  const moment = momentIn({ language, zone }, at);
  return by === null ? words.byInstallation(moment) : words.by(names.get(by) ?? words.byElsewhere, moment);
};

/** Every version of a text, the last first, each to be read. */
export const TextVersions = ({ visit, view, text }: Props) => {
  const { language, association } = visit;
  const words = textsWords[language];
  const speech = speechIn(language);
  const name = textNames[language][text];
  return (
    <Table
      language={language}
      caption={words.versions}
      hidesCaption
      rows={view.texts.filter((each) => each.text === text).toReversed()}
      empty={<p>{words.noVersions}</p>}
      columns={[
        {
          heading: words.versions,
          isRowHeading: true,
          cell: ({ number }) => (
            <a
              href={`/a/${association.slug}/texts/${text}/${number}`}
              aria-label={words.versionOf(name, number)}
            >
              {words.version(number)}
            </a>
          ),
        },
        {
          heading: words.from,
          isShort: true,
          cell: ({ holdsFrom }) => speech.shortDate(formatDay(holdsFrom)),
        },
        {
          heading: words.state,
          cell: (version) => {
            const state = stateOf(view, version);
            return <Tag tone={tones[state]}>{words.states[state]}</Tag>;
          },
        },
        { heading: words.written, cell: (version) => authorOf(version, { visit, view }) },
      ]}
    />
  );
};
