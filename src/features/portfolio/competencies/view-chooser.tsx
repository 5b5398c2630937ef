import type { CoverageView } from "../../../core/competencies/coverage-views.ts";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Tabs } from "../../../ui/controls/tabs.tsx";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { viewTitle } from "./view-title.ts";

type Props = {
  readonly language: Language;
  readonly views: readonly CoverageView[];
  readonly view: CoverageView;
  readonly hrefOf: (view: CoverageView) => string;
};

/** By which category or profile what is shown is looked at: those in mind side by side, the others folded away. */
export const ViewChooser = ({ language, views, view, hrefOf }: Props) => {
  const words = competencyWords[language].matrix;
  const inMind = views.filter(({ target }) => target !== undefined);
  const others = views.filter(({ target }) => target === undefined);
  const link = (each: CoverageView) => ({
    href: hrefOf(each),
    label: viewTitle(each, language),
    isCurrent: each === view,
  });
  return (
    <>
      {inMind.length === 0 ? null : <Tabs name={words.by} tabs={inMind.map(link)} />}
      {others.length === 0 ? null : (
        <Disclosure summary={words.otherProfiles} isOpen={view.target === undefined}>
          <ul class="coverage-views">
            {others.map(link).map(({ href, label, isCurrent }) => (
              <li>
                <a href={href} aria-current={isCurrent ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
};
