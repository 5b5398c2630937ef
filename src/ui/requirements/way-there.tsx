import type { Application } from "../../core/application/application.ts";
import { mendedAt } from "../../core/application/mended-at.ts";
import type { RequirementId } from "../../core/standards/verdict.ts";
import { applicationHref } from "../applications/addresses.ts";
import { applyingWords } from "../wording/site/application/applying.ts";
import { kindWords } from "../wording/site/portfolio/field-words.ts";
import { readinessWords } from "../wording/site/portfolio/readiness.ts";
import type { Language } from "../wording/speech.ts";

type Props = {
  readonly language: Language;
  readonly id: RequirementId;
  /** The application that is looked at, or that is under way for the category. */
  readonly application: Pick<Application, "id"> | undefined;
};

/** The way to where something can be done about a requirement; none where others judge it. */
export const WayThere = ({ language, id, application }: Props) => {
  const place = mendedAt(id, application);
  if (place === undefined) return null;
  const [href, label] =
    place.in === "application"
      ? [applicationHref(place.id, place.page), applyingWords[language].overview.mend[place.page]]
      : [`/portfolio/${place.kind}`, readinessWords[language].goTo(kindWords[place.kind][language].title)];
  return (
    <a class="requirement-way" href={href}>
      {label}
    </a>
  );
};
