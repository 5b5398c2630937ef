import { type Follow, type Offer, offeredTo } from "../../../core/readiness/offered.ts";
import { labelOf, targetText } from "../../../core/readiness/target.ts";
import { readFollowedSettings } from "../../../store/association-settings.ts";
import { type FoundAssociation, listAssociations } from "../../../store/associations.ts";
import { listFollows } from "../../../store/follows.ts";
import { together } from "../../../store/together.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { followingWords } from "../../../ui/wording/site/portfolio/following.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { readinessAddresses } from "./addresses.ts";
import { offerTitle } from "./glance-of-all.tsx";

const { associations: address } = readinessAddresses;

const load = async ({ world, person }: PersonVisit) =>
  world.store.withinPerson(person.id, async (tx) => {
    const { follows, settings, associations } = await together({
      follows: listFollows(tx, person.id),
      settings: readFollowedSettings(tx, person.id),
      associations: listAssociations(tx),
    });
    // Where nobody is followed, every edition as published: that is not what an association offers.
    const offers =
      follows.length === 0 ? [] : offeredTo(world.standards, follows, settings, world.clock.now());
    return {
      follows,
      offers,
      others: associations.filter(({ id }) => follows.every((each) => each.id !== id)),
    };
  });

type FollowedProps = {
  readonly visit: PersonVisit;
  readonly followed: Follow;
  readonly offers: readonly Offer[];
};

const Followed = ({ visit: { language }, followed, offers }: FollowedProps) => {
  const words = followingWords[language];
  const { slug, name } = followed;
  return (
    <Panel
      id={`followed-${slug}`}
      heading={name}
      actions={
        <Form language={language} action={`${address}/${slug}/unfollow`}>
          <Button kind="quiet" small says={words.unfollowOf(name)}>
            {words.unfollow}
          </Button>
        </Form>
      }
    >
      <p>
        <a href={`/a/${slug}`}>{words.offers}</a>
      </p>
      {offers.length === 0 ? (
        <p>{words.offersNothing}</p>
      ) : (
        <Form language={language} action={`${address}/${slug}/categories`} says={name}>
          <Hidden name="category" value="" />
          {offers.map((offer, index) => (
            <CheckboxGroup
              language={language}
              name="category"
              id={`${slug}-${index}`}
              label={words.categories(offerTitle({ ...offer, association: undefined }, language))}
              hint={words.categoriesHint}
              need="unmarked"
              values={offer.chosen.map((code) => `${offer.edition.standard.id}/${code}`)}
              choices={offer.edition.standard.categories.map((category) => ({
                value: targetText({ offer, category }),
                label: `${labelOf({ offer, category }, language)} (${category.code})`,
              }))}
            />
          ))}
          <ButtonGroup>
            <Button kind="secondary">{words.keep}</Button>
            <ButtonLink
              kind="quiet"
              href={`${readinessAddresses.finder}?${new URLSearchParams({ association: slug })}`}
            >
              {words.finder}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      )}
    </Panel>
  );
};

const Others = ({
  language,
  others,
}: {
  readonly language: Language;
  readonly others: readonly FoundAssociation[];
}) => {
  const words = followingWords[language];
  if (others.length === 0) return <EmptyState heading={words.none}>{words.noneText}</EmptyState>;
  return (
    <>
      <p>{words.othersLead}</p>
      <SummaryList
        rows={others.map(({ slug, name }) => ({
          term: name,
          details: <a href={`/a/${slug}`}>{words.offers}</a>,
          action: (
            <Form language={language} action={`${address}/${slug}/follow`}>
              <Button kind="secondary" small says={words.followOf(name)}>
                {words.follow}
              </Button>
            </Form>
          ),
        }))}
      />
    </>
  );
};

/** Whom a person follows and which categories they have in mind there, and whom else they could follow. */
export const associationsPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language } = visit;
  const words = followingWords[language];
  const { follows, offers, others } = await load(visit);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: readinessAddresses.dashboard, label: readinessWords[language].title }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        {follows.length === 0 ? <EmptyState heading={words.nobody}>{words.nobodyText}</EmptyState> : null}
        {follows.map((followed) => (
          <Followed
            visit={visit}
            followed={followed}
            offers={offers.filter(({ association }) => association?.id === followed.id)}
          />
        ))}
        <Panel id="others" heading={words.others}>
          <Others language={language} others={others} />
        </Panel>
        <Panel id="sharing" heading={words.sharing}>
          <p>{words.sharingText}</p>
          <ButtonGroup>
            <ButtonLink kind="quiet" href={readinessAddresses.sharing}>
              {words.sharing}
            </ButtonLink>
          </ButtonGroup>
        </Panel>
      </>
    ),
  });
};
