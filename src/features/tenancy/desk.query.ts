import { closedTo } from "../../core/access/doors.ts";
import { holds } from "../../core/access/predicates.ts";
import type { Role } from "../../core/access/roles.ts";
import { countIn } from "../../core/application/shown-applications.ts";
import { signedTexts } from "../../core/application/signatures.ts";
import { plannedAfter, settingOn, todayOf } from "../../core/association/setting-history.ts";
import { type SettingKey, settingKeys } from "../../core/association/settings/catalogue.ts";
import type { WaitingPortfolio } from "../../core/entries/waiting.ts";
import type { Day } from "../../core/kernel/calendar.ts";
import { countApplications } from "../../store/applications-counted.ts";
import { readSettings } from "../../store/association-settings.ts";
import { countHoldersAskedFor } from "../../store/holder-requests.ts";
import { countForStaff } from "../../store/listings.ts";
import { readSharedAndWaiting } from "../../store/shared-portfolios.ts";
import { listTexts } from "../../store/signed-texts.ts";
import { together } from "../../store/together.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import { hasContact } from "./contact-lines.tsx";
import { loadPeople, type ShownInvitation } from "./people.query.ts";

/** What waits for somebody. */
export type Task =
  | { readonly is: "no-editions" | "no-contact" | "no-time-zone" | "no-texts" | "alone" }
  | { readonly is: "soon"; readonly setting: SettingKey; readonly from: Day }
  | { readonly is: "mail-failed" | "expired" | "waiting"; readonly invitation: ShownInvitation }
  | { readonly is: "portfolio"; readonly portfolio: WaitingPortfolio }
  | {
      readonly is:
        | "applications"
        | "more-portfolios"
        | "holders-asked-for"
        | "listings-waiting"
        | "listings-changed";
      readonly count: number;
    };

export type DeskView = {
  readonly roles: readonly Role[];
  readonly timeZone: string;
  readonly tasks: readonly Task[];
};

/** For how many days ahead changes of settings are told. */
const SOON = 30;

/** Portfolios that are told one by one; the page of portfolios tells of all. */
const MOST_PORTFOLIOS = 10;

/** What waits to be confirmed, for those whose role confirms. */
const ofPortfolios = async ({ world, actor, association }: StaffVisit): Promise<readonly Task[]> => {
  if (closedTo(actor, "fact.confirm") !== undefined) return [];
  return world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const { vocabulary } = world.standards;
    const { waiting } = await readSharedAndWaiting(tx, association.id, vocabulary, world.clock.now());
    const further = waiting.length - MOST_PORTFOLIOS;
    return [
      ...waiting.slice(0, MOST_PORTFOLIOS).map((portfolio): Task => ({ is: "portfolio", portfolio })),
      ...(further > 0 ? [{ is: "more-portfolios", count: further } as const] : []),
    ];
  });
};

/** Applications that wait for their coordinator. */
const ofApplications = async ({ world, actor, association }: StaffVisit): Promise<readonly Task[]> => {
  if (closedTo(actor, "application.run") !== undefined) return [];
  return world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const history = await readSettings(tx, association.id);
    const today = todayOf(history, world.clock.now());
    const { value: rules } = settingOn(history, "application-rules", today);
    const count = countIn(await countApplications(tx, association.id, rules), "waiting");
    return count === 0 ? [] : [{ is: "applications", count }];
  });
};

/** Whom applicants ask to enter in the register, and what providers offer for the directory. */
const ofProviders = async ({ world, actor, association }: StaffVisit): Promise<readonly Task[]> => {
  const keepsRegister = closedTo(actor, "register.change") === undefined;
  const decidesListings = closedTo(actor, "listing.decide") === undefined;
  if (!keepsRegister && !decidesListings) return [];
  const { asked, listings } = await world.store.withinStaff(association.id, actor.personId, async (tx) =>
    together({
      asked: keepsRegister ? countHoldersAskedFor(tx, association.id) : 0,
      listings: decidesListings
        ? countForStaff(tx, association.id, { but: actor.personId })
        : { waiting: 0, changed: 0 },
    }),
  );
  const tasks = [
    { is: "holders-asked-for", count: asked },
    { is: "listings-waiting", count: listings.waiting },
    { is: "listings-changed", count: listings.changed },
  ] as const;
  return tasks.filter(({ count }) => count > 0);
};

const ofSettings = async ({ world, actor, association }: StaffVisit): Promise<readonly Task[]> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const history = await readSettings(tx, association.id);
    const today = todayOf(history, world.clock.now());
    const texts = await listTexts(tx, association.id);
    const isAdministrator = holds("association-administrator")(actor, undefined) === undefined;
    const missing: readonly Task[] = [
      ...(settingOn(history, "editions", today).value.length === 0 ? [{ is: "no-editions" } as const] : []),
      ...(settingOn(history, "time-zone", today).by === undefined ? [{ is: "no-time-zone" } as const] : []),
      ...(signedTexts.every((text) => texts.some((each) => each.text === text))
        ? []
        : [{ is: "no-texts" } as const]),
      ...(hasContact(settingOn(history, "contact", today).value) ? [] : [{ is: "no-contact" } as const]),
    ];
    const soon = settingKeys.flatMap((setting) =>
      plannedAfter(history, setting, today)
        .filter(({ holdsFrom }) => holdsFrom <= today + SOON)
        .map(({ holdsFrom }): Task => ({ is: "soon", setting, from: holdsFrom })),
    );
    return [...(isAdministrator ? missing : []), ...soon];
  });

const ofInvitations = (open: readonly ShownInvitation[]): readonly Task[] =>
  open.map((invitation): Task => {
    if (invitation.state === "expired") return { is: "expired", invitation };
    const { mail } = invitation;
    return { is: mail === "gave-up" || mail === "bounced" ? "mail-failed" : "waiting", invitation };
  });

const urgency: readonly Task["is"][] = [
  "mail-failed",
  "expired",
  "no-editions",
  "no-time-zone",
  "no-texts",
  "no-contact",
  "alone",
  "applications",
  "portfolio",
  "more-portfolios",
  "holders-asked-for",
  "listings-waiting",
  "listings-changed",
  "soon",
  "waiting",
];

/** What waits for whoever looks, the most urgent first. Those whose roles do not see people are asked nothing about them. */
export const loadDesk = async (visit: StaffVisit): Promise<DeskView> => {
  const { roles } = visit.actor;
  if (!roles.includes("association-administrator") && !roles.includes("coordinator"))
    return { roles, timeZone: "UTC", tasks: [] };
  const people = await loadPeople(visit);
  const administrators = people.grantees.filter(({ role }) => role === "association-administrator");
  const isAlone = administrators.length === 1 && administrators[0]?.isOwn === true;
  const tasks: readonly Task[] = [
    ...ofInvitations(people.open),
    ...(await ofSettings(visit)),
    ...(isAlone ? [{ is: "alone" } as const] : []),
    ...(await ofApplications(visit)),
    ...(await ofPortfolios(visit)),
    ...(await ofProviders(visit)),
  ];
  return {
    roles,
    timeZone: people.timeZone,
    tasks: tasks.toSorted((a, b) => urgency.indexOf(a.is) - urgency.indexOf(b.is)),
  };
};
