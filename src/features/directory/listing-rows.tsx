import { isStale, type ListingContent } from "../../core/directory/listing.ts";
import type { Instant } from "../../core/kernel/instant.ts";
import type { SummaryRow } from "../../ui/controls/summary-list.tsx";
import { directoryWords, languageName } from "../../ui/wording/site/directory.ts";
import { dayIn, upperFirst } from "../../ui/wording/speech.ts";
import type { Visit } from "../../web/visit.ts";

type Shown = { readonly content: ListingContent; readonly renewedAt: Instant };

const row = (term: string, details: SummaryRow["details"] | undefined): SummaryRow[] =>
  details === undefined || details === "" ? [] : [{ term, details }];

const joined = (parts: readonly (string | undefined)[], by = ", "): string =>
  parts.filter((part) => part !== undefined && part !== "").join(by);

/** Where a website leads, by its host. */
const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).hostname : link);

/** What a listing says, in lines. */
export const listingRows = (visit: Visit, { content, renewedAt }: Shown): readonly SummaryRow[] => {
  const { language, world } = visit;
  const words = directoryWords[language];
  const { ways, forms, bands, groupName, meets, seats, openings, about, fee, link, phone } = content;
  const said = dayIn(visit, renewedAt);
  const isOld = isStale(renewedAt, world.clock.now());
  return [
    ...row(
      words.languages,
      upperFirst(content.languages.map((code) => languageName(code, language)).join(", ")),
    ),
    ...row(
      words.where,
      joined([joined([content.town, content.region]), ways.map((way) => words.ways[way]).join(", ")], " · "),
    ),
    ...row(words.formsLabel, forms.map((form) => words.forms[form]).join(", ")),
    ...row(words.group, joined([groupName, meets, seats === null ? undefined : words.seats(seats)], " · ")),
    ...row(
      words.openingsLabel,
      <>
        {words.openings[openings]} <span class="hint">{isOld ? words.stale(said) : words.saidOn(said)}</span>
      </>,
    ),
    ...row(words.bandsLabel, bands.map((band) => words.bands[band]).join(", ")),
    ...row(words.about, about === "" ? "" : <p class="plan-note">{about}</p>),
    ...row(words.fee, fee),
    ...row(
      words.reach,
      link === "" && phone === "" ? undefined : (
        <>
          {link === "" ? null : (
            <a href={link} rel="nofollow noopener noreferrer external">
              {hostOf(link)}
            </a>
          )}
          {link === "" || phone === "" ? null : " · "}
          {phone === "" ? null : <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>}
        </>
      ),
    ),
  ];
};
