import { changesSince, type ListingContent } from "../../core/directory/listing.ts";
import type { KeptListing } from "../../store/listings.ts";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { directoryWords, languageName } from "../../ui/wording/site/directory.ts";
import { type Language, speechIn } from "../../ui/wording/speech.ts";

const sayField = (content: ListingContent, name: keyof ListingContent, language: Language): string => {
  const { ways, forms, bands, openings } = directoryWords[language];
  const { list } = speechIn(language);
  switch (name) {
    case "languages":
      return list(content.languages.map((code) => languageName(code, language)));
    case "ways":
      return list(content.ways.map((way) => ways[way]));
    case "forms":
      return list(content.forms.map((form) => forms[form]));
    case "bands":
      return list(content.bands.map((band) => bands[band]));
    case "openings":
      return openings[content.openings];
    case "seats":
      return content.seats === null ? "" : String(content.seats);
    case "about":
    case "fee":
    case "groupName":
    case "link":
    case "meets":
    case "phone":
    case "region":
    case "town":
      return content[name];
  }
};

/** Everything that a listing says at present, to be compared with what was typed beside it. */
export const ListingNow = ({
  language,
  content,
}: {
  readonly language: Language;
  readonly content: ListingContent;
}) => {
  const { fields, standsNow } = directoryWords[language];
  const names = Object.keys(content) as (keyof ListingContent)[];
  return (
    <Panel id="stands" heading={standsNow}>
      <SummaryList
        rows={names.flatMap((name) => {
          const details = sayField(content, name, language);
          return details === "" ? [] : [{ term: fields[name], details }];
        })}
      />
    </Panel>
  );
};

/** What an accepted listing says otherwise than when it was accepted: before, and now. */
export const ListingChanges = ({
  language,
  listing,
  decided,
}: KeptListing & { readonly language: Language }) => {
  const { fields, desk } = directoryWords[language];
  const names = changesSince(listing, decided);
  if (decided === undefined || names.length === 0) return null;
  const said = (content: ListingContent, name: keyof ListingContent): string =>
    sayField(content, name, language) || desk.nothing;
  return (
    <SummaryList
      rows={names.map((name) => ({
        term: fields[name],
        details: (
          <>
            <p>
              <span class="hint">{desk.before}:</span> {said(decided.content, name)}
            </p>
            <p>
              <span class="hint">{desk.since}:</span> {said(listing.content, name)}
            </p>
          </>
        ),
      }))}
    />
  );
};
