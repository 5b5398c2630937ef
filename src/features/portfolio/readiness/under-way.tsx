import type { Application } from "../../../core/application/application.ts";
import { type WhereItStands, whereItStands } from "../../../core/application/where-it-stands.ts";
import { readOwnApplications } from "../../../store/own-applications.ts";
import { ApplicationCard } from "../../../ui/applications/application-card.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import type { Reader } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";

/** An application that is under way, with whom and where it stands. */
type Standing = WhereItStands & { readonly association: { readonly name: string } };

/** Where some of one's applications stand; nothing is read where there are none. */
export const standingsOf = async (
  { world, person }: PersonVisit,
  some: readonly Pick<Application, "id">[],
): Promise<readonly Standing[]> => {
  if (some.length === 0) return [];
  const all = await world.store.withinPerson(person.id, async (tx) => readOwnApplications(tx, person.id));
  return all
    .filter(({ application }) => some.some(({ id }) => id === application.id))
    .map(({ application, association, ...known }) => ({
      ...whereItStands(application, known, world.standards, world.clock.now()),
      association,
    }));
};

/** Applications that are under way: whose turn it is and until when, and the way to each. */
export const UnderWay = ({
  reader,
  standings,
}: {
  readonly reader: Reader;
  readonly standings: readonly Standing[];
}) =>
  standings.length === 0 ? null : (
    <Panel id="under-way" heading={applyingWords[reader.language].yours(standings.length)}>
      <ul class="application-cards">
        {standings.map((own) => (
          <ApplicationCard reader={reader} own={own} />
        ))}
      </ul>
    </Panel>
  );
