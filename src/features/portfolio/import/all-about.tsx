import { Button, ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import { importAddresses } from "./addresses.ts";
import { columnNames, STILL_OPEN, sourceText } from "./columns.form.ts";
import type { LookedAt } from "./import.query.ts";
import type { Counted } from "./would-count.tsx";

type Props = { readonly language: Language; readonly found: LookedAt; readonly counted: readonly Counted[] };

/** True where nothing in a list says whether its trainings were about relationships, and some do not count for that. */
export const isAboutMissed = (
  { matching: { kind, sources } }: LookedAt,
  counted: readonly Counted[],
): boolean =>
  kind === "training" &&
  sources["relationshipBased"] === undefined &&
  counted.some(({ tally }) => tally.not.some(({ reason }) => reason === "not-relationship-based"));

/**
 * Where nothing in a list says whether its trainings were about relationships: that all of them were, with one press, or the
 * way to the column that says so of each.
 */
export const AllAbout = ({ language, found, counted }: Props) => {
  const { kind, sources, dateOrder, decimal } = found.matching;
  if (!isAboutMissed(found, counted)) return null;
  const words = importWords[language].counting;
  const answered = { ...sources, relationshipBased: { from: "fixed", text: "yes" } as const };
  return (
    <>
      <Form language={language} action={importAddresses.columns(found.id)} says={words.allAbout}>
        <p class="hint">{words.allAboutHint}</p>
        <Hidden name="seen" value={String(found.version)} />
        <Hidden name="kind" value={kind} />
        <Hidden name="order" value={dateOrder ?? STILL_OPEN} />
        <Hidden name="decimal" value={decimal} />
        {Object.entries(answered).map(([field, source]) => (
          <Hidden name={columnNames.source(field)} value={sourceText(source)} />
        ))}
        <ButtonGroup>
          <Button kind="secondary">{words.allAbout}</Button>
        </ButtonGroup>
      </Form>
      <ButtonGroup>
        <ButtonLink
          kind="quiet"
          href={`${importAddresses.columns(found.id)}#${columnNames.source("relationshipBased")}`}
        >
          {words.fromColumn}
        </ButtonLink>
      </ButtonGroup>
    </>
  );
};
