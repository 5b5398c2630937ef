import type { PersonId } from "../../core/kernel/ids.ts";
import type { StandingChange } from "../../store/kept-holders.ts";
import { Timeline, type TimelineItem } from "../../ui/controls/timeline.tsx";
import { registerWords } from "../../ui/wording/site/register.ts";
import {
  type CategoryName,
  sayDays,
  sayStanding,
  standingWords,
} from "../../ui/wording/site/standing-words.ts";
import type { Language } from "../../ui/wording/speech.ts";
import type { HolderView } from "./register.query.ts";

type Props = { readonly view: HolderView; readonly language: Language; readonly nameOf: CategoryName };

type Item = TimelineItem & { readonly order: number };

const authorOf = ({ view, language }: Props, by: PersonId | null): string => {
  const words = registerWords[language].history;
  return by === null ? words.byNobody : words.by(view.names.get(by) ?? words.somebody);
};

/** Lines of what was noted at a change, as they were typed. */
const Noted = ({ by, lines }: { readonly by: string; readonly lines: readonly string[] }) => (
  <>
    {lines
      .filter((line) => line !== "")
      .map((line) => (
        <p class="as-typed">{line}</p>
      ))}
    <p class="hint">{by}</p>
  </>
);

const detailItems = (props: Props): readonly Item[] => {
  const { view, language } = props;
  const words = registerWords[language];
  return view.detailChanges.map((change, index) => {
    const { name, level, address, note, changedAt, changedBy } = change;
    const isFirst = index === view.detailChanges.length - 1;
    const lines = [
      [
        name,
        level === null ? words.details.noLevel : standingWords[language].levels[level],
        address ?? words.details.noAddress,
      ].join(" · "),
      note,
    ];
    return {
      order: changedAt,
      at: new Date(changedAt).toISOString(),
      heading: isFirst ? words.history.entered : words.history.corrected,
      children: <Noted by={authorOf(props, changedBy)} lines={lines} />,
    };
  });
};

const standingItems = (props: Props): readonly Item[] => {
  const { view, language, nameOf } = props;
  const words = registerWords[language].history;
  const first = new Map<string, StandingChange>(
    view.standingChanges.map((change) => [change.standing, change] as const),
  );
  return view.standingChanges.map((change) => {
    const said = `${sayStanding(change, language, nameOf)}, ${sayDays(change, language)}`;
    const isFirst = first.get(change.standing)?.id === change.id;
    return {
      order: change.changedAt,
      at: new Date(change.changedAt).toISOString(),
      heading: change.isWithdrawn
        ? words.withdrawn(said)
        : isFirst
          ? words.recorded(said)
          : words.changed(said),
      children: <Noted by={authorOf(props, change.changedBy)} lines={[change.note]} />,
    };
  });
};

/** Everything that was ever said of somebody, the latest first, with who said it. */
export const HolderHistory = (props: Props) => (
  <Timeline
    language={props.language}
    timeZone={props.view.timeZone}
    // Of one moment, entering somebody comes first and so stands last.
    items={[...standingItems(props), ...detailItems(props)].toSorted((a, b) => b.order - a.order)}
  />
);
