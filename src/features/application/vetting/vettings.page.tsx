import { ButtonLink } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/controls/empty-state.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { vettingWords } from "../../../ui/wording/site/application/vetting.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import { sayStandings } from "../../../ui/wording/site/standing-words.ts";
import { speechIn, upperFirst } from "../../../ui/wording/speech.ts";
import { refused, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { DeskFrame, deskTitle } from "../desk/desk-frame.tsx";
import { callsAddress } from "./calls-address.ts";
import { type Described, loadVettable } from "./vetting.query.ts";

const sayRegister = (
  { chosen, found }: Pick<Described, "chosen" | "found">,
  { language, world }: StaffVisit,
): string => {
  const nameOf = categoryNames(world.standards, language);
  const known = [chosen, found === undefined || found.id === chosen?.id ? undefined : found];
  const said = known.flatMap((holder) =>
    holder === undefined
      ? []
      : [
          `${holder.association}: ${sayStandings(holder.standings, language, nameOf)}`,
          ...(holder.hasOwnWord ? [vettingWords[language].ownWord] : []),
        ],
  );
  return said.length === 0 ? vettingWords[language].notInRegister : said.join(" ");
};

/** Whom an applicant named as raters and providers, with the calls that were recorded. */
export const vettingsPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language } = visit;
  const words = vettingWords[language];
  const loaded = await loadVettable(visit);
  if (!loaded.ok) return refused(loaded.refusal);
  const { people, found } = loaded.value;
  const lastCall = ({ vettings: [last] }: Described): string =>
    last === undefined
      ? words.noCall
      : words.lastCall(words.decisions[last.decided.decision], speechIn(language).date(last.calledOn));
  return shown({
    title: deskTitle(visit, found, words.title),
    body: (
      <DeskFrame visit={visit} found={found} current="ratings" heading={words.title}>
        <p>{words.lead}</p>
        <Table
          language={language}
          caption={words.title}
          hidesCaption
          unfoldsAt="medium"
          empty={
            <EmptyState heading={people === null ? words.notShared : words.nobody}>
              <p>{people === null ? words.notSharedText : words.nobodyText}</p>
            </EmptyState>
          }
          rows={people ?? []}
          columns={[
            {
              heading: words.columns.who,
              isRowHeading: true,
              says: ({ name }) => name,
              cell: ({ name, kind }) => (
                <>
                  {name}
                  <p class="hint">{upperFirst(words.kinds[kind])}</p>
                </>
              ),
            },
            { heading: words.columns.register, isLong: true, cell: (each) => sayRegister(each, visit) },
            { heading: words.columns.call, cell: lastCall },
            {
              heading: words.columns.open,
              hidesHeading: true,
              cell: ({ name, entry }) => (
                <ButtonLink
                  href={callsAddress(visit, found.application, entry.id)}
                  kind="secondary"
                  small
                  says={words.openOf(name)}
                >
                  {words.open}
                </ButtonLink>
              ),
            },
          ]}
        />
      </DeskFrame>
    ),
  });
};
