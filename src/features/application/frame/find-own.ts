import { type Application, type Ball, ballOf } from "../../../core/application/application.ts";
import { type Deadline, nextDateOf } from "../../../core/application/deadlines.ts";
import { feesHolding } from "../../../core/application/fees-holding.ts";
import { type SettingHistory, settingOn, todayOf } from "../../../core/association/setting-history.ts";
import type { Day } from "../../../core/kernel/calendar.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import type { DueFee } from "../../../core/payments/fees-due.ts";
import type { Edition } from "../../../core/standards/edition.ts";
import { categoryIn } from "../../../core/standards/edition.ts";
import { type KeptSettlement, listFees, listSettlements } from "../../../store/application-fees.ts";
import { findApplication } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { type FoundAssociation, findAssociationById } from "../../../store/associations.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";

/** One's own application, with what every page of it says. */
export type Own = {
  readonly application: Application;
  readonly association: FoundAssociation;
  /** Everything that its association decided, and the day that it is there. */
  readonly history: SettingHistory;
  readonly today: Day;
  /** Undefined where this program does not know its rules. */
  readonly edition: Edition | undefined;
  readonly dues: readonly DueFee[];
  readonly settlements: readonly KeptSettlement[];
  /** A fee stands in the way of the first check. */
  readonly owesFee: boolean;
  readonly ball: Ball;
  readonly next: Deadline | undefined;
};

/** What somebody's category is called by the association that they apply to. */
export const categoryLabel = (
  { history, today, edition }: Pick<Own, "history" | "today" | "edition">,
  code: string,
  language: Language,
): string =>
  settingOn(history, "category-labels", today).value[code]?.[language] ??
  (edition === undefined ? undefined : categoryIn(edition, code)?.name[language]) ??
  code;

type Read = Pick<Own, "association" | "history" | "dues" | "settlements">;

/** What every page says of an application, by what was read of it. */
export const ownOf = (
  { clock, standards }: Pick<World, "clock" | "standards">,
  application: Application,
  read: Read,
): Own => {
  const { history, dues, settlements } = read;
  const today = todayOf(history, clock.now());
  const { value: rules } = settingOn(history, "application-rules", today);
  const owesFee = !feesHolding(dues, settlements, rules).includes("processing-fee-settled");
  return {
    ...read,
    application,
    today,
    edition: standards.editions.get(application.edition),
    owesFee,
    ball: ballOf(application, owesFee),
    next: nextDateOf(application, history, today),
  };
};

/** Reads the application that an address names, as its applicant; undefined where it is not theirs, or not there. */
export const readOwn = async (tx: Tx, visit: Visit): Promise<Own | undefined> => {
  const id = parseId<"application">(visit.params["application"] ?? "");
  const application = id === undefined ? undefined : await findApplication(tx, id);
  if (application === undefined) return undefined;
  const { associationId } = application;
  const { association, history, dues, settlements } = await together({
    association: findAssociationById(tx, associationId),
    history: readSettings(tx, associationId),
    dues: listFees(tx, application),
    settlements: listSettlements(tx, application),
  });
  if (association === undefined) throw new Error("an application is with no association");
  return ownOf(visit.world, application, { association, history, dues, settlements });
};

/** The same in a transaction of its own, in the scope of whoever looks. */
export const findOwn = async (visit: Visit): Promise<Own | undefined> =>
  visit.world.store.withinPerson(ofPerson(visit).person.id, async (tx) => readOwn(tx, visit));
