import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import { formatDay } from "../../core/kernel/calendar.ts";
import { isInForce } from "../../core/standards/edition.ts";
import { readSettings } from "../../store/association-settings.ts";
import { ButtonLink } from "../../ui/controls/button.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Paragraphs } from "../../ui/controls/paragraphs.tsx";
import { associationWords } from "../../ui/wording/site/association.ts";
import { settingsWords } from "../../ui/wording/site/settings.ts";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import type { Visit, VisitedAssociation } from "../../web/visit.ts";
import { ContactLines, hasContact } from "./contact-lines.tsx";
import { ShownValue } from "./fields/every-setting.tsx";
import type { Among } from "./fields/setting-fields.ts";
import { amongOn } from "./settings.query.ts";

/** What holds today, read without knowing who asks. */
const load = async ({ world, language }: Visit, { id }: VisitedAssociation) => {
  const history = await world.store.withinPublic(async (tx) => readSettings(tx, id), { association: id });
  const today = todayOf(history, world.clock.now());
  return {
    today,
    among: amongOn({ world, language }, history, today),
    welcome: settingOn(history, "branding", today).value.welcome,
    contact: settingOn(history, "contact", today).value,
    labels: settingOn(history, "category-labels", today).value,
    languages: settingOn(history, "languages", today).value,
    calendar: settingOn(history, "calendar", today).value,
    fees: settingOn(history, "fees", today).value,
  };
};

type View = Awaited<ReturnType<typeof load>>;

/** The editions that people can apply under, with their categories as the association calls them. */
const Offers = ({ visit, view }: { readonly visit: Visit; readonly view: View }) => {
  const { among, labels, today } = view;
  const { language, speech, offered } = among;
  const words = associationWords[language].front;
  const editions = offered.flatMap(({ edition: id, overlays }) => {
    const edition = visit.world.standards.editions.get(id);
    return edition === undefined ? [] : [{ edition, overlays }];
  });
  if (editions.length === 0) return <p>{words.offersNothing}</p>;
  return (
    <>
      {editions.map(({ edition, overlays }) => {
        const inForce = edition.overlays.filter(({ id }) => overlays.includes(id));
        const titles = inForce
          .filter((overlay) => isInForce(overlay, today))
          .map(({ title }) => title[language]);
        return (
          <section class="prose">
            <h3>{edition.standard.title[language]}</h3>
            {titles.length === 0 ? null : <p>{words.withExceptions(speech.list(titles))}</p>}
            <ul>
              {edition.standard.categories.map(({ code, name }) => (
                <li>
                  {labels[code]?.[language] ?? name[language]} ({code})
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};

const Rounds = ({ view: { calendar, among, today } }: { readonly view: View }) => {
  const { language, speech } = among;
  const words = associationWords[language].front;
  const ahead = calendar.rounds.filter(({ submitBy }) => submitBy >= formatDay(today));
  if (ahead.length === 0) return null;
  return (
    <Panel id="rounds" heading={words.rounds}>
      <div class="prose">
        <ul>
          {ahead.map(({ submitBy, decideBy }) => (
            <li>{words.round(speech.date(submitBy), speech.date(decideBy))}</li>
          ))}
        </ul>
      </div>
    </Panel>
  );
};

const Languages = ({ among, view }: { readonly among: Among; readonly view: View }) => (
  <p>
    {associationWords[among.language].front.languagesAre(
      among.speech.list(view.languages.offered.map((each) => among.words.languages[each])),
    )}
  </p>
);

/** An association as anybody sees it. */
export const associationPage: Show = async (visit) => {
  const { association, language, actor } = visit;
  if (association === undefined) return missing;
  const view = await load(visit, association);
  const { among, welcome, contact, fees } = view;
  const words = associationWords[language].front;
  // Words of welcome in the other language are better than none.
  const spoken = ([language, "en", "es"] as const).find((each) => welcome[each] !== "");
  return shown({
    title: association.name,
    body: (
      <>
        <PageHeading
          heading={association.name}
          actions={
            actor.kind === "staff" ? (
              <ButtonLink href={`/a/${association.slug}/desk`} kind="secondary">
                {words.toDesk}
              </ButtonLink>
            ) : actor.kind === "person" ? (
              <ButtonLink href="/portfolio/associations">{words.toFollow}</ButtonLink>
            ) : undefined
          }
        />
        {spoken === undefined ? null : (
          <div class="prose" lang={spoken}>
            <Paragraphs text={welcome[spoken]} />
          </div>
        )}
        <Panel id="offers" heading={words.offers}>
          <Offers visit={visit} view={view} />
          <Languages among={among} view={view} />
        </Panel>
        <p>
          <a href={`/a/${association.slug}/providers`}>{words.toDirectory}</a>
        </p>
        <Rounds view={view} />
        {fees.amounts.length === 0 ? null : (
          <Panel id="fees" heading={words.fees}>
            <ShownValue among={among} setting="fees" value={fees} />
          </Panel>
        )}
        {hasContact(contact) ? (
          <Panel id="contact" heading={words.contact}>
            <ContactLines words={settingsWords[language].contact} contact={contact} />
          </Panel>
        ) : null}
        <p class="hint">{words.disclaimer(association.name)}</p>
      </>
    ),
  });
};
