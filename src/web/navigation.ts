import type { Actor } from "../core/access/actor.ts";
import { closedTo, type Door } from "../core/access/doors.ts";
import type { NavigationItem } from "../ui/frame/frame-props.ts";
import { type NavigationWords, navigationWords } from "../ui/wording/site/navigation.ts";
import type { Language } from "../ui/wording/speech.ts";
import type { VisitedAssociation } from "./visit.ts";

type Entry = {
  readonly may: Door;
  readonly href: string;
  readonly word: keyof NavigationWords;
  readonly under?: readonly Entry[];
};

const inAssociation = (slug: string): readonly Entry[] => [
  { may: "association.read", href: `/a/${slug}`, word: "association" },
  { may: "desk.read", href: `/a/${slug}/desk`, word: "desk" },
  { may: "people.read", href: `/a/${slug}/people`, word: "people" },
  { may: "application.look", href: `/a/${slug}/applications`, word: "applications" },
  { may: "portfolio.look", href: `/a/${slug}/portfolios`, word: "portfolios" },
  { may: "register.read", href: `/a/${slug}/register`, word: "register" },
  { may: "framework.read", href: `/a/${slug}/framework`, word: "framework" },
  { may: "listing.decide", href: `/a/${slug}/directory`, word: "directory" },
  { may: "settings.read", href: `/a/${slug}/settings`, word: "settings" },
  { may: "audit.read", href: `/a/${slug}/audit`, word: "audit" },
];

const ofPortfolio: readonly Entry[] = [
  { may: "portfolio.read", href: "/portfolio/documents", word: "documents" },
  { may: "portfolio.read", href: "/portfolio/competencies", word: "competencies" },
  { may: "portfolio.read", href: "/portfolio/rsc", word: "rsc" },
  { may: "portfolio.read", href: "/portfolio/plan", word: "plan" },
];

const elsewhere: readonly Entry[] = [
  { may: "portfolio.read", href: "/portfolio", word: "portfolio", under: ofPortfolio },
  { may: "application.read", href: "/applications", word: "ownApplications" },
  { may: "alliance.read", href: "/alliance", word: "alliance" },
];

const ofProviders: readonly Entry[] = [
  { may: "hours.answer", href: "/confirmations", word: "confirmations" },
];

const ofAccount: readonly Entry[] = [
  { may: "account.read", href: "/me", word: "account" },
  { may: "account.read", href: "/me/security", word: "security" },
  { may: "account.read", href: "/me/sessions", word: "sessions" },
  { may: "account.read", href: "/me/addresses", word: "addresses" },
  { may: "account.read", href: "/me/mail", word: "mail" },
  { may: "activity.read", href: "/me/activity", word: "activity" },
];

/** A door that only waits for the second factor is shown: it leads there. */
const isOffered = (actor: Actor, door: Door): boolean => {
  const denial = closedTo(actor, door);
  return denial === undefined || denial === "second-factor-needed";
};

type Place = {
  /** Somebody has asked whoever looks to confirm hours. */
  readonly isAsked: boolean;
  readonly actor: Actor;
  readonly association: VisitedAssociation | undefined;
  readonly language: Language;
  readonly path: string;
};

const shown = (entries: readonly Entry[], place: Place): readonly NavigationItem[] => {
  const { actor, language, path } = place;
  const offered = entries.filter(({ may }) => isOffered(actor, may));
  const current = offered
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
  return offered.map((entry) => ({
    href: entry.href,
    label: navigationWords[language][entry.word],
    current: entry === current,
    ...(entry.under === undefined ? {} : { under: shown(entry.under, place) }),
  }));
};

/** The menu of the place: only what may be opened, from the same table as the doors. */
export const navigationOf = (place: Place): readonly NavigationItem[] => [
  ...shown(place.association === undefined ? [] : inAssociation(place.association.slug), place),
  ...shown([...elsewhere, ...(place.isAsked ? ofProviders : [])], place),
];

/** The menu of the account. */
export const accountLinksOf = (place: Place): readonly NavigationItem[] =>
  place.actor.kind === "person" || place.actor.kind === "staff" ? shown(ofAccount, place) : [];
