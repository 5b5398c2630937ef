import { type SettingHistory, settingOn, todayOf } from "../association/setting-history.ts";
import type { Day } from "../kernel/calendar.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Language } from "../kernel/language.ts";
import type { DueFee, Settlement } from "../payments/fees-due.ts";
import { categoryIn, type Edition } from "../standards/edition.ts";
import type { Library } from "../standards/library.ts";
import { type Application, type Ball, ballOf } from "./application.ts";
import { type Deadline, nextDateOf } from "./deadlines.ts";
import { feesHolding } from "./fees-holding.ts";

/** An application, and what every page says of it that tells where it stands. */
export type WhereItStands = {
  readonly application: Application;
  /** Everything that its association decided, and the day that it is there. */
  readonly history: SettingHistory;
  readonly today: Day;
  /** Undefined where this program does not know its rules. */
  readonly edition: Edition | undefined;
  /** A fee stands in the way of the first check. */
  readonly owesFee: boolean;
  readonly ball: Ball;
  /** The next last day; undefined where none is to come. */
  readonly next: Deadline | undefined;
};

/** What is known beside an application. */
type Known = {
  readonly history: SettingHistory;
  readonly dues: readonly DueFee[];
  readonly settlements: readonly Settlement[];
};

/** Where an application stands at a moment: whose turn it is since when, what is owed, and the next last day. */
export const whereItStands = (
  application: Application,
  { history, dues, settlements }: Known,
  { editions }: Pick<Library, "editions">,
  now: Instant,
): WhereItStands => {
  const today = todayOf(history, now);
  const { value: rules } = settingOn(history, "application-rules", today);
  const owesFee = !feesHolding(dues, settlements, rules).includes("processing-fee-settled");
  return {
    application,
    history,
    today,
    edition: editions.get(application.edition),
    owesFee,
    ball: ballOf(application, owesFee),
    next: nextDateOf(application, history, today),
  };
};

/** What a category is called by the association that somebody applies to. */
export const categoryLabel = (
  { history, today, edition }: Pick<WhereItStands, "history" | "today" | "edition">,
  code: string,
  language: Language,
): string =>
  settingOn(history, "category-labels", today).value[code]?.[language] ??
  (edition === undefined ? undefined : categoryIn(edition, code)?.name[language]) ??
  code;
