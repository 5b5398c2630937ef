import type { Application } from "../../../core/application/application.ts";
import { appliedFor, pageBehind } from "../../../core/application/mended-at.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import { requirementBehind } from "../../../core/readiness/needed-for.ts";
import { allTargets, labelOf } from "../../../core/readiness/target.ts";
import { WayThere } from "../../../ui/requirements/way-there.tsx";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import type { Readiness } from "../readiness/reading.ts";

/** An application that is under way, by the name of its category there. */
export type NamedApplication = { readonly application: Application; readonly label: string };

/** The applications that are under way, by name. */
export const namedApplications = (
  { loaded: { applications, offers } }: Pick<Readiness, "loaded">,
  nameOf: (category: string) => string,
  language: Language,
): readonly NamedApplication[] =>
  applications.map((application) => {
    const target = allTargets(offers).find((each) => appliedFor([application], each) !== undefined);
    const label = target === undefined ? nameOf(application.category) : labelOf(target, language);
    return { application, label };
  });

type Props = {
  readonly language: Language;
  readonly kind: EntryKind;
  readonly field: string;
  readonly applications: readonly NamedApplication[];
};

/** Said at a question that an application does not look at, because it has its own: the way to where it is done there. */
export const DoneInApplication = ({ language, kind, field, applications }: Props) => {
  const id = requirementBehind(kind, field);
  if (id === undefined || pageBehind(id) === undefined) return null;
  return (
    <>
      {applications.map(({ application, label }) => (
        <p class="hint">
          {entryWords[language].doneInApplication(label)}{" "}
          <WayThere language={language} id={id} application={application} />
        </p>
      ))}
    </>
  );
};
