import { type Target, targetText } from "../../../core/readiness/target.ts";
import { Button, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Tag } from "../../../ui/controls/status-tag.tsx";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { readinessAddresses } from "./addresses.ts";

/** Keeps a category in mind where it is offered; without an association there is first one to choose. */
export const KeepInMind = ({
  language,
  target,
}: {
  readonly language: Language;
  readonly target: Target;
}) => {
  const words = readinessWords[language];
  const { offer, category } = target;
  if (offer.association === undefined)
    return <ButtonLink href={readinessAddresses.associations}>{words.steps.association.button}</ButtonLink>;
  if (offer.chosen.includes(category.code)) return <Tag tone="success">{words.category.kept}</Tag>;
  return (
    <Form language={language} action={`${readinessAddresses.associations}/${offer.association.slug}/keep`}>
      <Hidden name="category" value={targetText(target)} />
      <Button>{words.category.keep}</Button>
    </Form>
  );
};
