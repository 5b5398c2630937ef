import { type SettingHistory, settingOn, todayOf } from "../association/setting-history.ts";
import type { CategoryLabels } from "../association/settings/category-labels.ts";
import { type Day, formatDay } from "../kernel/calendar.ts";
import type { AssociationId } from "../kernel/ids.ts";
import { type Instant, localDay } from "../kernel/instant.ts";
import { categoryIn, type Edition } from "../standards/edition.ts";
import type { Library } from "../standards/library.ts";
import { readChosen } from "./chosen.ts";

/** An association as anybody may know it. */
export type Named = { readonly id: AssociationId; readonly slug: string; readonly name: string };

/** An association that somebody follows, and the categories that they have in mind there, as {@link chosenText}. */
export type Follow = Named & { readonly categories: readonly string[] };

/** An edition that somebody could apply under, as the association that offers it has it on the day. */
export type Offer = {
  /** Undefined where nobody is followed: the edition as it is published. */
  readonly association: Named | undefined;
  /** The day that it is for the association; in UTC where there is none. */
  readonly today: Day;
  readonly edition: Edition;
  readonly overlays: readonly string[];
  readonly labels: CategoryLabels;
  /** Codes of the categories of this edition that the person has in mind, in the order in which they chose them. */
  readonly chosen: readonly string[];
};

const chosenIn = (edition: Edition, categories: readonly string[]): readonly string[] =>
  categories
    .map(readChosen)
    .flatMap((each) => (each?.edition === edition.standard.id ? [each.category] : []))
    .filter((code) => categoryIn(edition, code) !== undefined);

/** The last of the days that it is where something is offered, as `2027-03-01`. */
export const latestToday = (offers: readonly Offer[], now: Instant): string =>
  formatDay(Math.max(localDay(now, "UTC"), ...offers.map(({ today }) => today)));

/** What an association offers on its day, with its exceptions and its own names for categories. */
export const offersOf = (
  { editions }: Pick<Library, "editions">,
  association: Named,
  history: SettingHistory,
  now: Instant,
  chosen: readonly string[] = [],
): readonly Offer[] => {
  const today = todayOf(history, now);
  const labels = settingOn(history, "category-labels", today).value;
  return settingOn(history, "editions", today).value.flatMap(({ edition: id, overlays }) => {
    const edition = editions.get(id);
    return edition === undefined
      ? []
      : [{ association, today, edition, overlays, labels, chosen: chosenIn(edition, chosen) }];
  });
};

/**
 * What somebody could apply for: the editions that each association they follow offers on its day, with its exceptions
 * and its own names for categories. Where they follow none, every edition as it is published, the newest first.
 */
export const offeredTo = (
  { editions }: Pick<Library, "editions">,
  follows: readonly Follow[],
  settings: ReadonlyMap<AssociationId, SettingHistory>,
  now: Instant,
): readonly Offer[] => {
  if (follows.length === 0)
    return [...editions.values()].toReversed().map((edition) => ({
      association: undefined,
      today: localDay(now, "UTC"),
      edition,
      overlays: [],
      labels: {},
      chosen: [],
    }));
  return follows.flatMap(({ categories, ...association }) =>
    offersOf({ editions }, association, settings.get(association.id) ?? [], now, categories),
  );
};
