import type { ApplicationRules } from "../../../core/association/settings/application-rules.ts";
import type { SettingKey } from "../../../core/association/settings/catalogue.ts";
import type { FeeKind } from "../../../core/association/settings/fees.ts";
import type { RemindedOf } from "../../../core/association/settings/reminder-rules.ts";
import type { ReviewRules } from "../../../core/association/settings/review-rules.ts";
import type { Counted, Language } from "../speech.ts";

/** What is said of one setting. */
type OneSetting = {
  readonly name: string;
  /** What it decides, in a sentence. */
  readonly decides: string;
};

/** What is said of settings and of their changes. */
export type SettingsWords = {
  readonly title: string;
  readonly lead: string;
  readonly onlyAdministrators: string;
  readonly settings: { readonly [K in SettingKey]: OneSetting };
  readonly languages: { readonly [L in Language]: string };

  readonly today: string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly usual: string;
  readonly planned: string;
  readonly from: (day: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly before: (day: string) => string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly withdraw: string;
  readonly withdrawOf: (day: string) => string;
  readonly nothing: string;

  readonly history: string;
  readonly noHistory: string;
  readonly historyDates: string;
  readonly changedTo: (day: string) => string;
  readonly withdrew: (day: string) => string;
  readonly states: {
    readonly holds: string;
    readonly held: string;
    readonly planned: string;
    readonly withdrawn: string;
    readonly replaced: string;
  };
  readonly by: (name: string) => string;
  readonly authors: { readonly installation: string; readonly elsewhere: string };

  readonly form: {
    readonly heading: (name: string) => string;
    readonly holdsFrom: string;
    readonly holdsFromHint: (earliest: string) => string;
    readonly check: string;
    readonly someoneElse: string;
    readonly holdsNow: string;
  };
  readonly preview: {
    readonly heading: (name: string) => string;
    readonly lead: (day: string) => string;
    readonly changes: string;
    readonly part: string;
    readonly before: string;
    readonly after: string;
    readonly nothing: string;
    readonly stays: string;
    /** A change that was planned before takes over later. */
    readonly overtaken: (day: string) => string;
    /** What is planned and can be taken back until its day. */
    readonly canBeWithdrawn: string;
    readonly holdsAtOnce: string;
    readonly save: string;
    readonly edit: string;
  };

  readonly contact: {
    readonly replyTo: string;
    readonly replyToHint: string;
    readonly website: string;
    readonly websiteHint: string;
    readonly telephone: string;
    readonly postal: string;
    readonly none: string;
  };
  readonly branding: {
    readonly welcome: (language: string) => string;
    readonly hint: string;
    readonly none: string;
  };
  readonly offered: {
    readonly main: string;
    readonly offered: string;
    readonly firstOf: (language: string) => string;
  };
  readonly currency: { readonly currency: string; readonly hint: string };
  readonly editions: {
    readonly editions: string;
    readonly hint: string;
    readonly overlays: (edition: string) => string;
    readonly overlaysHint: string;
    readonly inForce: (from: string, to: string | null) => string;
    readonly none: string;
    readonly with: (overlays: string) => string;
    readonly asTheyAre: string;
  };
  readonly labels: {
    readonly hint: string;
    readonly called: (code: string, name: string) => string;
    readonly label: (language: string) => string;
    readonly none: string;
    readonly noCategories: string;
  };
  readonly calendar: {
    readonly round: (number: string) => string;
    readonly roundsHint: string;
    readonly submitBy: string;
    readonly decideBy: string;
    readonly noRounds: string;
    readonly roundIs: (submitBy: string, decideBy: string) => string;
    readonly renewalOpens: string;
    readonly renewalDeadline: string;
    readonly month: string;
    readonly day: string;
    readonly renewalIs: (opens: string, deadline: string) => string;
  };
  readonly review: {
    readonly reviewers: string;
    readonly reviewersAre: string;
    readonly order: string;
    readonly orders: { readonly [O in ReviewRules["order"]]: string };
    readonly qualities: { readonly [Q in ReviewRules["reviewersAre"][number]]: string };
    readonly anybody: string;
    readonly secondLevel: string;
    readonly secondLevelHint: string;
    readonly secondLevels: { readonly [S in ReviewRules["secondLevel"]]: string };
    readonly committee: string;
    readonly committeeVotes: string;
    readonly noCommittee: string;
    readonly votingMembers: string;
    readonly quorum: string;
    readonly quorumHint: string;
    readonly fromElsewhere: string;
    readonly people: Counted;
    readonly committeeIs: (members: string, quorum: string, fromElsewhere: string) => string;
  };
  readonly applications: {
    readonly feesGuard: string;
    readonly feesGuardHint: string;
    readonly guards: { readonly [F in ApplicationRules["feesGuard"][number]]: string };
    readonly noFee: string;
    readonly monthsToPrepare: string;
    readonly monthsDeferred: string;
    readonly daysToAppeal: string;
    readonly monthsKept: string;
    readonly months: Counted;
    readonly days: Counted;
  };
  readonly references: {
    readonly validMonths: string;
    readonly uninformed: string;
    readonly uninformedHint: string;
    readonly months: Counted;
    readonly answers: Counted;
    readonly validIs: (months: string) => string;
    readonly uninformedIs: (answers: string) => string;
  };
  readonly reminders: {
    readonly of: { readonly [W in RemindedOf]: { readonly name: string; readonly hint: string } };
    readonly after: string;
    readonly before: string;
    readonly listHint: string;
    readonly onLastDay: string;
    readonly days: Counted;
    readonly daysAfter: (days: string) => string;
    readonly daysBefore: (days: string) => string;
    readonly onIt: string;
    readonly never: string;
  };
  readonly quiet: {
    readonly name: string;
    readonly areKept: string;
    readonly areKeptHint: string;
    readonly from: string;
    readonly until: string;
    readonly is: (from: string, until: string) => string;
    readonly none: string;
  };
  readonly fees: {
    readonly kinds: { readonly [K in FeeKind]: string };
    readonly currency: string;
    readonly hint: string;
    readonly all: string;
    readonly byCategory: (kind: string) => string;
    readonly byCategoryHint: string;
    readonly none: string;
    readonly notCharged: string;
    readonly ofCategory: (code: string, amount: string) => string;
  };
};
