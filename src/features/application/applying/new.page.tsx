import type { Child } from "hono/jsx";
import { readChosen } from "../../../core/readiness/chosen.ts";
import { findTarget } from "../../../core/readiness/target.ts";
import { applicationAddresses } from "../../../ui/applications/addresses.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Stepper } from "../../../ui/controls/stepper.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { choosingHref } from "./addresses.ts";
import { chooseAssociation } from "./choose-association.tsx";
import { ChooseCategory } from "./choose-category.tsx";
import { loadOffered } from "./offer.query.ts";
import { Registering } from "./register-fields.tsx";

/** Registering for an endorsement: an association, a category, and what goes with it. */
export const newApplicationPage: Show = async (anybody) => {
  const visit = ofPerson(anybody);
  const { language, query } = visit;
  const words = applyingWords[language];
  const slug = query.get("association");
  const around = (current: number, body: Child) =>
    shown({
      title: words.register.title,
      body: (
        <>
          <PageHeading
            above={
              <Breadcrumb
                language={language}
                trail={[{ href: applicationAddresses.all, label: words.title }]}
              />
            }
            heading={words.register.title}
            lead={words.register.lead}
          />
          <Stepper
            language={language}
            current={current}
            steps={[
              {
                label: words.register.steps.association,
                href: current > 0 ? applicationAddresses.fresh : undefined,
              },
              {
                label: words.register.steps.category,
                href: current > 1 && slug !== null ? choosingHref(slug) : undefined,
              },
              { label: words.register.steps.registration },
            ]}
          />
          {body}
        </>
      ),
    });
  if (slug === null) return around(0, await chooseAssociation(visit));
  const offered = await loadOffered(visit, slug);
  if (offered === undefined) return missing;
  const chosen = readChosen(query.get("category") ?? "");
  const target = chosen === undefined ? undefined : findTarget(offered.offers, chosen);
  return target === undefined
    ? around(1, <ChooseCategory language={language} offered={offered} />)
    : around(2, <Registering visit={visit} offered={offered} target={target} />);
};
