import type { Coverage } from "../../../core/competencies/coverage.ts";
import { Tabs } from "../../../ui/controls/tabs.tsx";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type Props = {
  readonly language: Language;
  readonly coverage: Coverage;
  /** The address of the matrix, with its profile. */
  readonly here: string;
  readonly isFiltered: boolean;
};

/** All areas, or only those that nothing shows. */
export const CoverageTabs = ({ language, coverage, here, isFiltered }: Props) => {
  const words = competencyWords[language];
  return (
    <Tabs
      name={words.matrix.state}
      tabs={[
        { href: here, label: words.matrix.everything, isCurrent: !isFiltered, count: coverage.total },
        {
          href: `${here}&show=uncovered`,
          label: words.matrix.onlyNotShown,
          isCurrent: isFiltered,
          count: coverage.total - coverage.shown,
        },
      ]}
    />
  );
};
