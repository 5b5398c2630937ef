import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { controlWords } from "../../ui/wording/site/controls.ts";
import { directoryWords } from "../../ui/wording/site/directory.ts";
import { missing, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { directoryAddresses, listingHref } from "./addresses.ts";
import { AsWhom } from "./as-whom.tsx";
import { ListingNow } from "./listing-changes.tsx";
import { ListingFields, listingLabels, listingMistakes } from "./listing-fields.tsx";
import { loadHolder, loadOwn } from "./mine.query.ts";

/** The form with which somebody changes their listing. */
export const editListingPage: Show = async (visit) => {
  const { language, entered, params } = visit;
  const own = (await loadOwn(visit)).find(({ listing }) => listing.id === params["listing"]);
  if (own === undefined) return missing;
  const words = directoryWords[language];
  const { listing } = own;
  // Somebody else of the register, where its person has found that they are.
  const known = (await loadHolder(visit)) ?? own.known;
  const isOther = known !== undefined && known.holder.id !== listing.holder;
  const title = words.changeOf(own.known?.holder.name ?? "");
  return shown({
    title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb language={language} trail={[{ href: directoryAddresses.mine, label: words.mine }]} />
          }
          heading={title}
          lead={words.newLead}
        />
        {entered?.refusal?.code === "listing-changed-since" ? (
          <ListingNow language={language} content={listing.content} />
        ) : null}
        <Form
          language={language}
          action={listingHref(listing.id)}
          entered={entered}
          labels={listingLabels(language)}
          mistakes={listingMistakes(language, entered)}
          refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
          warnsUnsaved
        >
          {known === undefined ? null : <AsWhom visit={visit} known={known} page={listingHref(listing.id)} />}
          {isOther ? (
            <Notice language={language} kind="information" isBrief>
              <p>{words.asAnother}</p>
            </Notice>
          ) : null}
          <Hidden name="seen" value={String(listing.version)} />
          <ListingFields
            language={language}
            entered={entered}
            content={listing.content}
            proof={listing.proof}
            isShown={listing.isShown}
          />
          <ButtonGroup>
            <Button>{words.save}</Button>
            <ButtonLink href={directoryAddresses.mine} kind="secondary">
              {controlWords[language].cancel}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
