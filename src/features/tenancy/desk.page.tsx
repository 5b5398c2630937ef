import { lastSentAt } from "../../core/association/invitation.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { localDay } from "../../core/kernel/instant.ts";
import { never } from "../../core/kernel/never.ts";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList, type SummaryRow } from "../../ui/controls/summary-list.tsx";
import { associationWords } from "../../ui/wording/site/association.ts";
import { roleExplanations } from "../../ui/wording/site/role-explanations.ts";
import { roleWords } from "../../ui/wording/site/role-words.ts";
import { settingsWords } from "../../ui/wording/site/settings.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { type DeskView, loadDesk, type Task } from "./desk.query.ts";

type Said = { readonly sentence: string; readonly href: string; readonly way: string };

/** A task in words, and where it is done. */
const say = (task: Task, { language, association }: StaffVisit, { timeZone }: DeskView): Said => {
  const words = associationWords[language].desk;
  const speech = speechIn(language);
  const base = `/a/${association.slug}`;
  const decide = (setting: string) => ({ href: `${base}/settings/${setting}`, way: words.decide });
  const toPeople = { href: `${base}/people#invitations`, way: words.toInvitations };
  switch (task.is) {
    case "no-editions":
      return { sentence: words.noEditions, ...decide("editions") };
    case "no-contact":
      return { sentence: words.noContact, ...decide("contact") };
    case "no-texts":
      return { sentence: words.noTexts, href: `${base}/texts`, way: words.toTexts };
    case "no-time-zone":
      return { sentence: words.noTimeZone, ...decide("time-zone") };
    case "alone":
      return { sentence: words.alone, href: `${base}/people/invite`, way: words.inviteAnother };
    case "soon": {
      const { name } = settingsWords[language].settings[task.setting];
      const sentence = words.soon(name, speech.date(formatDay(task.from)));
      return { sentence, href: `${base}/settings/${task.setting}`, way: words.look };
    }
    case "mail-failed":
      return { sentence: words.mailFailed(task.invitation.name), ...toPeople };
    case "expired":
      return { sentence: words.expired(task.invitation.name), ...toPeople };
    case "waiting": {
      const day = speech.date(formatDay(localDay(lastSentAt(task.invitation), timeZone)));
      return { sentence: words.waiting(task.invitation.name, day), ...toPeople };
    }
    case "portfolio": {
      const { personId, name, givenAt, facts } = task.portfolio;
      const day = speech.date(formatDay(localDay(givenAt, timeZone)));
      const toPortfolio = { href: `${base}/portfolios/${personId}`, way: words.toPortfolio };
      return facts === null
        ? { sentence: words.notLookedAt(name, day), ...toPortfolio }
        : { sentence: words.toConfirm(name, speech.count(facts, words.facts)), ...toPortfolio };
    }
    case "more-portfolios": {
      const sentence = words.morePortfolios(speech.count(task.count, words.portfolios));
      return { sentence, href: `${base}/portfolios`, way: words.toPortfolios };
    }
    case "applications": {
      const sentence = words.applicationsWait(speech.count(task.count, words.applications));
      return { sentence, href: `${base}/applications`, way: words.toApplications };
    }
    case "holders-asked-for": {
      const sentence = words.holdersAskedFor(speech.count(task.count, words.people));
      return { sentence, href: `${base}/register/asked`, way: words.toAsked };
    }
    case "listings-waiting": {
      const sentence = words.listingsWaiting(speech.count(task.count, words.listings));
      return { sentence, href: `${base}/directory#waiting`, way: words.toDirectory };
    }
    case "listings-changed": {
      const sentence = words.listingsChanged(speech.count(task.count, words.listings));
      return { sentence, href: `${base}/directory#changed`, way: words.toDirectory };
    }
    default:
      return never(task);
  }
};

const Tasks = ({ visit, view }: { readonly visit: StaffVisit; readonly view: DeskView }) => {
  const words = associationWords[visit.language].desk;
  if (view.tasks.length === 0) return <EmptyState heading={words.nothing}>{words.nothingText}</EmptyState>;
  return (
    <Panel id="todo" heading={words.todo}>
      <div class="prose">
        <ul>
          {view.tasks.map((task) => {
            const { sentence, href, way } = say(task, visit, view);
            return (
              <li>
                {sentence}{" "}
                <a href={href}>
                  {way}
                  <span class="visually-hidden">: {sentence}</span>
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </Panel>
  );
};

/** What staff see first: what waits for them, and what they are. */
export const deskPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, association } = visit;
  const view = await loadDesk(visit);
  const words = associationWords[language].desk;
  const rows: readonly SummaryRow[] = view.roles.map((role) => ({
    term: roleWords[language][role],
    details: roleExplanations[language][role],
  }));
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead(association.name)} />
        <Tasks visit={visit} view={view} />
        <Panel id="roles" heading={words.roles}>
          <SummaryList rows={rows} />
        </Panel>
      </>
    ),
  });
};
