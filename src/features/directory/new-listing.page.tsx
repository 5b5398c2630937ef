import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { directoryWords } from "../../ui/wording/site/directory.ts";
import { shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { directoryAddresses, findYourselfHref } from "./addresses.ts";
import { AsWhom } from "./as-whom.tsx";
import { ListingFields, listingLabels, listingMistakes } from "./listing-fields.tsx";
import { loadHolder } from "./mine.query.ts";

/** The form with which somebody who found themselves in a register offers a listing. */
export const newListingPage: Show = async (visit) => {
  const { language, entered, world } = visit;
  const words = directoryWords[language];
  const known = await loadHolder(visit);
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
        {known === undefined ? (
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
            <AsWhom visit={visit} known={known} page={directoryAddresses.fresh} />
            <Hidden name="listing" value={entered?.typed["listing"]?.[0] ?? world.ids.id<"listing">()} />
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
