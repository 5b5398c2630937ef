import { type Target, targetText } from "../../../core/readiness/target.ts";
import { type ButtonKind, ButtonLink } from "../../../ui/controls/button.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import type { Language } from "../../../ui/wording/speech.ts";

type Props = {
  readonly language: Language;
  readonly target: Target;
  readonly kind?: ButtonKind | undefined;
};

/** The way to register for a category where an association offers it. */
export const RegisterHere = ({ language, target, kind = "secondary" }: Props) => {
  const { association } = target.offer;
  if (association === undefined) return null;
  const query = new URLSearchParams({ association: association.slug, category: targetText(target) });
  return (
    <ButtonLink kind={kind} href={`/applications/new?${query}`}>
      {applyingWords[language].register.here}
    </ButtonLink>
  );
};
