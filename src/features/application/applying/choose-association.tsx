import { withoutAccents } from "../../../core/kernel/plain-letters.ts";
import { offersOf } from "../../../core/readiness/offered.ts";
import { readOffers } from "../../../store/association-settings.ts";
import { type FoundAssociation, listAssociations } from "../../../store/associations.ts";
import { listFollows } from "../../../store/follows.ts";
import { together } from "../../../store/together.ts";
import { applicationAddresses } from "../../../ui/applications/addresses.ts";
import { Button, ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { choosingHref } from "./addresses.ts";

/** From so many on, they can be searched by name. */
const MANY = 8;

type Listed = {
  readonly language: Language;
  readonly associations: readonly FoundAssociation[];
  /** Whether an association offers anything that somebody could register for. */
  readonly offers: (association: FoundAssociation) => boolean;
};

/** Those that offer something come first; of the others it is said, so that nobody wonders where theirs is. */
const List = ({ language, associations, offers }: Listed) => {
  const words = applyingWords[language].register;
  const [open, closed] = [associations.filter(offers), associations.filter((each) => !offers(each))];
  return (
    <SummaryList
      rows={[
        ...open.map(({ slug, name }) => ({
          term: name,
          details: <a href={`/a/${slug}`}>{words.about}</a>,
          action: (
            <ButtonLink kind="secondary" small href={choosingHref(slug)} says={words.chooseOf(name)}>
              {words.choose}
            </ButtonLink>
          ),
        })),
        ...closed.map(({ slug, name }) => ({
          term: name,
          details: (
            <>
              <p>{words.offersNothingNow}</p>
              <a href={`/a/${slug}`}>{words.about}</a>
            </>
          ),
        })),
      ]}
    />
  );
};

const Search = ({ language, sought }: { readonly language: Language; readonly sought: string }) => {
  const words = applyingWords[language].register;
  return (
    <Form language={language} method="get" action={applicationAddresses.fresh} isInline says={words.search}>
      <TextField language={language} name="q" label={words.search} value={sought} need="unmarked" />
      <Button kind="secondary">{words.find}</Button>
      {sought === "" ? null : (
        <ButtonLink kind="quiet" href={applicationAddresses.fresh}>
          {words.all}
        </ButtonLink>
      )}
    </Form>
  );
};

/** The first step: with which association; those that the person follows come first. */
export const chooseAssociation = async ({ world, person, language, query }: PersonVisit) => {
  const { follows, associations, settings } = await world.store.withinPerson(person.id, async (tx) =>
    together({
      follows: listFollows(tx, person.id),
      associations: listAssociations(tx),
      settings: readOffers(tx),
    }),
  );
  const now = world.clock.now();
  const offers = (association: FoundAssociation): boolean =>
    offersOf(world.standards, association, settings.get(association.id) ?? [], now).length > 0;
  const words = applyingWords[language].register;
  const sought = (query.get("q") ?? "").trim().slice(0, 100);
  const folded = withoutAccents(sought);
  const others = associations.filter(
    ({ id, name }) =>
      follows.every((each) => each.id !== id) && (folded === "" || withoutAccents(name).includes(folded)),
  );
  if (associations.length === 0) return <EmptyState heading={words.noAssociations} />;
  return (
    <>
      {follows.length === 0 ? null : (
        <Panel id="followed" heading={words.followed}>
          <List language={language} associations={follows} offers={offers} />
        </Panel>
      )}
      {follows.length === associations.length ? null : (
        <Panel id="others" heading={words.others}>
          {associations.length < MANY ? null : <Search language={language} sought={sought} />}
          {others.length === 0 ? (
            <p>{words.noneFound(sought)}</p>
          ) : (
            <List language={language} associations={others} offers={offers} />
          )}
        </Panel>
      )}
    </>
  );
};
