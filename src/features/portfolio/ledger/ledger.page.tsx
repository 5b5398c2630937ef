import { typedOf } from "../../../core/entries/entry.ts";
import { entryName } from "../../../core/entries/entry-name.ts";
import { entryFields } from "../../../core/entries/fields.ts";
import { hoursStanding } from "../../../core/entries/hour-requests.ts";
import { ledgerOf } from "../../../core/entries/ledger.ts";
import type { HolderId } from "../../../core/register/standing.ts";
import { listHourRequests } from "../../../store/hour-requests.ts";
import { ButtonLink } from "../../../ui/controls/button.tsx";
import { toldValue } from "../../../ui/entries/told-value.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import type { Among } from "../entries/among.ts";
import { type Beside, listPage } from "../entries/list.page.tsx";
import type { ListLine } from "../entries/list-line.ts";
import { askedTarget } from "../readiness/asked-target.ts";
import type { Readiness } from "../readiness/reading.ts";
import { DeletedHours } from "./deleted-hours.tsx";
import { HoursNote } from "./hours-note.tsx";
import { JustLogged } from "./just-logged.tsx";
import { LedgerMonths, LedgerTotals, ProviderShares } from "./ledger-parts.tsx";
import { ProviderActions } from "./provider-actions.tsx";
import { WindowCalendar } from "./window-calendar.tsx";

const heldField = entryFields.providers.find(({ name }) => name === "held");

/** In a line what the register says of a provider, or what the person typed of them. */
const standingLine = (
  { world, language }: PersonVisit,
  { loaded }: Readiness,
  among: Among,
  provider: string,
): string => {
  const { unknown } = ledgerWords[language].shares;
  const entry = loaded.kept.entries.find(({ id, kind }) => id === provider && kind === "providers");
  if (entry === undefined) return unknown;
  const holder = loaded.kept.holders.get((entry.fields["holder"]?.typed[0] ?? "") as HolderId);
  const nameOf = categoryNames(world.standards, language);
  if (holder !== undefined) return sayStandings(holder.standings, language, nameOf);
  const held = entry.fields["held"]?.typed ?? [];
  return heldField === undefined || held.length === 0
    ? unknown
    : toldValue("providers", heldField, held, among);
};

const sumOf = (lines: readonly ListLine[]): number =>
  Math.round(lines.reduce((sum, { outline }) => sum + (outline.hours ?? 0), 0) * 100) / 100;

const isRegistered = ({ loaded }: Readiness, provider: string): boolean =>
  loaded.kept.entries.some(({ id, fields }) => id === provider && (fields["holder"]?.typed[0] ?? "") !== "");

const besides = async (
  visit: PersonVisit,
  lines: readonly ListLine[],
  among: Among,
  read: () => Promise<Readiness>,
): Promise<Beside> => {
  const { language, query, world, person } = visit;
  const words = ledgerWords[language];
  const actions = (
    <>
      <ButtonLink href="/portfolio/rsc/log" kind="secondary">
        {words.log}
      </ButtonLink>
      <ButtonLink href="/providers" kind="secondary">
        {words.find}
      </ButtonLink>
    </>
  );
  const counted = lines.filter(({ isCounted }) => isCounted);
  if (counted.length === 0) return { actions };
  const readiness = await read();
  const requests = await world.store.withinPerson(person.id, async (tx) => listHourRequests(tx, person.id));
  const ledger = ledgerOf(counted);
  const { entries } = readiness.loaded.kept;
  const nameOf = (provider: string): string | undefined => {
    const entry = entries.find(({ id, kind }) => id === provider && kind === "providers");
    return entry === undefined ? undefined : entryName("providers", typedOf(entry), entries).words[0];
  };
  const confirmedOf = (provider: string) => {
    const own = counted.filter(({ typed }) => typed["provider"]?.[0] === provider);
    const sure = own.filter(({ entry }) => hoursStanding(entry, entries, requests) === "confirmed");
    return { confirmed: sumOf(sure), all: sumOf(own) };
  };
  const logged = counted.find(({ entry }) => entry.id === query.get("logged"));
  return {
    actions,
    above:
      logged === undefined ? null : (
        <JustLogged
          language={language}
          readiness={readiness}
          vocabulary={world.standards.vocabulary}
          nameOf={categoryNames(world.standards, language)}
          line={logged}
          name={nameOf(logged.typed["provider"]?.[0] ?? "")}
        />
      ),
    note: ({ entry }) => (
      <HoursNote
        reader={visit}
        entry={entry}
        entries={entries}
        requests={requests}
        now={world.clock.now()}
        isOwn
      />
    ),
    below: (
      <>
        <LedgerTotals language={language} ledger={ledger} />
        <ProviderShares
          language={language}
          ledger={ledger}
          nameOf={nameOf}
          standingOf={(provider) => standingLine(visit, readiness, among, provider)}
          actionsOf={(provider) => (
            <ProviderActions
              language={language}
              provider={provider}
              name={nameOf(provider)}
              isRegistered={isRegistered(readiness, provider)}
              confirmed={confirmedOf(provider)}
            />
          )}
        />
        <DeletedHours reader={visit} entries={entries} requests={requests} />
        <LedgerMonths language={language} ledger={ledger} nameOf={nameOf} />
        <WindowCalendar
          language={language}
          readiness={readiness}
          target={askedTarget(query, readiness.loaded.offers)}
        />
      </>
    ),
  };
};

/** The ledger of RSC: every entry, who gave how much, and which months count. */
export const ledgerPage = listPage("rsc", besides);
