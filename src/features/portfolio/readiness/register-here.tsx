import type { Application } from "../../../core/application/application.ts";
import { appliedFor } from "../../../core/application/mended-at.ts";
import { type Target, targetText } from "../../../core/readiness/target.ts";
import { applicationAddresses, applicationHref } from "../../../ui/applications/addresses.ts";
import { type ButtonKind, ButtonLink } from "../../../ui/controls/button.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type Props = {
  readonly language: Language;
  readonly target: Target;
  /** Those of the person that are under way. */
  readonly applications: readonly Application[];
  readonly kind?: ButtonKind | undefined;
};

/** The way to register for a category where an association offers it, or to the application for it. */
export const RegisterHere = ({ language, target, applications, kind = "secondary" }: Props) => {
  const { association } = target.offer;
  if (association === undefined) return null;
  const { here, toAlready } = applyingWords[language].register;
  const there = appliedFor(applications, target);
  if (there !== undefined)
    return (
      <ButtonLink kind={kind} href={applicationHref(there.id)}>
        {toAlready}
      </ButtonLink>
    );
  const query = new URLSearchParams({ association: association.slug, category: targetText(target) });
  return (
    <ButtonLink kind={kind} href={`${applicationAddresses.fresh}?${query}`}>
      {here}
    </ButtonLink>
  );
};
