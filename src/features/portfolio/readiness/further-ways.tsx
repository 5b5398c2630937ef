import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { directoryWords } from "../../../ui/wording/site/directory.ts";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import { finderWords } from "../../../ui/wording/site/portfolio/finder.ts";
import { followingWords } from "../../../ui/wording/site/portfolio/following.ts";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { planWords } from "../../../ui/wording/site/portfolio/plan.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { sharingWords } from "../../../ui/wording/site/portfolio/sharing.ts";
import { whatIfWords } from "../../../ui/wording/site/portfolio/what-if.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { planAddresses } from "../plan/addresses.ts";
import { readinessAddresses } from "./addresses.ts";

/** Where else a portfolio leads: whom one follows, who may look, and the questions about what could be. */
export const FurtherWays = ({ language }: { readonly language: Language }) => (
  <Panel id="ways" heading={readinessWords[language].ways}>
    <ButtonGroup>
      <ButtonLink kind="secondary" href="/applications">
        {applyingWords[language].title}
      </ButtonLink>
      <ButtonLink kind="secondary" href={readinessAddresses.competencies}>
        {competencyWords[language].title}
      </ButtonLink>
      <ButtonLink kind="secondary" href={planAddresses.plan}>
        {planWords[language].title}
      </ButtonLink>
      <ButtonLink kind="secondary" href="/portfolio/documents">
        {documentWords[language].title}
      </ButtonLink>
      <ButtonLink kind="secondary" href={readinessAddresses.associations}>
        {followingWords[language].title}
      </ButtonLink>
      <ButtonLink kind="secondary" href={readinessAddresses.sharing}>
        {sharingWords[language].title}
      </ButtonLink>
      <ButtonLink kind="secondary" href="/portfolio/import">
        {importWords[language].link}
      </ButtonLink>
      <ButtonLink kind="secondary" href={readinessAddresses.finder}>
        {finderWords[language].title}
      </ButtonLink>
      <ButtonLink kind="secondary" href={readinessAddresses.whatIf}>
        {whatIfWords[language].title}
      </ButtonLink>
      <ButtonLink kind="secondary" href="/providers">
        {directoryWords[language].title}
      </ButtonLink>
    </ButtonGroup>
  </Panel>
);
