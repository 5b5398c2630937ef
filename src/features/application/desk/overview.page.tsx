import { mayChangeCategory } from "../../../core/application/application.ts";
import { categoriesAsking } from "../../../core/application/asked-of.ts";
import { categoryLabel } from "../../../core/application/where-it-stands.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { SummaryList, type SummaryRow } from "../../../ui/controls/summary-list.tsx";
import { deskFrameWords } from "../../../ui/wording/site/application/desk-frame.ts";
import { deskOverviewWords } from "../../../ui/wording/site/application/desk-overview.ts";
import { momentIn, speechIn } from "../../../ui/wording/speech.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../../web/staff-visit.ts";
import { Acts } from "./acts.tsx";
import { deskAddress } from "./addresses.ts";
import { DeskFrame, deskTitle } from "./desk-frame.tsx";
import { Fees } from "./fees.tsx";
import { History } from "./history.tsx";
import { loadOverview, type Overview } from "./overview.query.ts";
import { PreCheck } from "./pre-check.tsx";

type Props = { readonly visit: StaffVisit; readonly view: Overview };

const ChangeCategory = ({ visit, view }: Props) => {
  const { language, association, entered } = visit;
  const { application, edition } = view;
  const words = deskOverviewWords[language];
  if (edition === undefined || !mayChangeCategory(application, "coordinator")) return null;
  const own = entered?.typed["category"] === undefined ? undefined : entered;
  return (
    <Disclosure summary={words.changeCategory} isOpen={own !== undefined}>
      <Form
        language={language}
        action={`${deskAddress(association, application)}/category`}
        says={words.changeCategory}
        entered={own}
        labels={{ category: words.newCategory }}
      >
        <Hidden name="seen" value={String(application.version)} />
        <SelectField
          language={language}
          name="category"
          label={words.newCategory}
          hint={`${words.categoryHint} ${words.categoryRatings(
            speechIn(language).list(categoriesAsking(edition, application.category)),
          )}`}
          nothing={false}
          value={application.category}
          entered={own}
          options={edition.standard.categories.map(({ code }) => ({
            value: code,
            label: `${categoryLabel(view, code, language)} (${code})`,
          }))}
        />
        <ButtonGroup>
          <Button kind="secondary">{words.change}</Button>
        </ButtonGroup>
      </Form>
    </Disclosure>
  );
};

const About = ({ visit, view }: Props) => {
  const { language } = visit;
  const { application, edition, zone } = view;
  const words = deskOverviewWords[language];
  const rows: readonly SummaryRow[] = [
    {
      term: words.category,
      details: `${categoryLabel(view, application.category, language)} (${application.category})`,
    },
    { term: words.edition, details: edition?.standard.title[language] ?? application.edition },
    { term: words.membership, details: words.claims[application.membership] },
    ...(application.membershipProof === ""
      ? []
      : [{ term: words.proof, details: <p class="as-typed">{application.membershipProof}</p> }]),
    { term: words.registered, details: momentIn({ language, zone }, application.registeredAt) },
  ];
  return (
    <Panel id="about" heading={words.about}>
      <SummaryList rows={rows} />
      <ChangeCategory visit={visit} view={view} />
    </Panel>
  );
};

/** The number of the copy that came back with answers, as long as staff have not decided on it. */
const resubmittedCopy = ({ application: { state }, moves }: Overview): number | undefined => {
  const copies = moves.filter(({ on }) => on === "submit" || on === "resubmit");
  const isLooked = state === "submitted" || state === "pre-check" || state === "in-review";
  return isLooked && copies.at(-1)?.on === "resubmit" ? copies.length : undefined;
};

/** An application as its coordinator sees it: where it stands, what comes next, and what there is to look at. */
export const overviewPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language } = visit;
  const view = await loadOverview(visit);
  if (view === undefined) return missing;
  return shown({
    title: deskTitle(visit, view, deskFrameWords[language].tabs.overview),
    body: (
      <DeskFrame visit={visit} found={view} current="overview">
        <Acts visit={visit} found={view} resubmitted={resubmittedCopy(view)} />
        <PreCheck visit={visit} view={view} />
        <Fees visit={visit} found={view} />
        <About visit={visit} view={view} />
        <History language={language} zone={view.zone} application={view.application} moves={view.moves} />
      </DeskFrame>
    ),
  });
};
