import { shownStandings } from "../../core/directory/listing.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { directoryWords } from "../../ui/wording/site/directory.ts";
import { sayStandings } from "../../ui/wording/site/standing-words.ts";
import { shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { directoryAddresses, findYourselfHref } from "./addresses.ts";
import { ListingFields, listingLabels, listingMistakes } from "./listing-fields.tsx";
import { dayOf, loadHolder } from "./mine.query.ts";

/** The form with which somebody who found themselves in a register offers a listing. */
export const newListingPage: Show = async (visit) => {
  const { language, entered, world } = visit;
  const words = directoryWords[language];
  const holder = await loadHolder(visit);
  const nameOf = categoryNames(world.standards, language);
  return shown({
    title: words.newTitle,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb language={language} trail={[{ href: directoryAddresses.mine, label: words.mine }]} />
          }
          heading={words.newTitle}
          lead={words.newLead}
        />
        {holder === undefined ? (
          <EmptyState
            heading={words.notFound}
            action={<ButtonLink href={findYourselfHref}>{words.findYourself}</ButtonLink>}
          />
        ) : (
          <Form
            language={language}
            action={directoryAddresses.fresh}
            entered={entered}
            labels={listingLabels(language)}
            mistakes={listingMistakes(language, entered)}
            refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
            warnsUnsaved
          >
            <SummaryList
              rows={[
                { term: words.youAre, details: `${holder.name}, ${holder.association}` },
                {
                  term: words.standing,
                  details: sayStandings(shownStandings(holder.standings, dayOf(visit)), language, nameOf),
                },
              ]}
            />
            <Hidden name="listing" value={entered?.typed["listing"]?.[0] ?? world.ids.id<"listing">()} />
            <Hidden name="holder" value={holder.id} />
            <ListingFields language={language} entered={entered} />
            <ButtonGroup>
              <Button>{words.offer}</Button>
              <ButtonLink href={directoryAddresses.mine} kind="secondary">
                {controlWords[language].cancel}
              </ButtonLink>
            </ButtonGroup>
          </Form>
        )}
      </>
    ),
  });
};
