import { MOST_FILES_SENT } from "../../../core/documents/document.ts";
import { Notice } from "../../../ui/controls/notice.tsx";
import { documentWords } from "../../../ui/wording/site/portfolio/documents.ts";
import type { Refusal } from "../../../ui/wording/site/refusals.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Added } from "./add-document.ts";
import { whyHeld } from "./document-state.tsx";

/** What came of one file that was sent. */
export type Outcome = { readonly name: string } & (
  | { readonly ok: true; readonly added: Added }
  | { readonly ok: false; readonly refusal: Refusal }
);

type Props = {
  readonly visit: PersonVisit;
  readonly outcomes: readonly Outcome[];
  readonly tooMany: boolean;
};

const lineOf = (visit: PersonVisit, outcome: Outcome) => {
  const words = documentWords[visit.language].outcomes;
  const name = outcome.name === "" ? words.nameless : outcome.name;
  if (!outcome.ok) return words.refused(name, sayRefusal(outcome.refusal, visit));
  const { added } = outcome;
  const why = added.state === "refused" ? whyHeld(visit.language, added) : undefined;
  if (why !== undefined)
    return <a href={`/portfolio/documents/${added.id}`}>{words.refused(added.name, why)}</a>;
  return (
    <a href={`/portfolio/documents/${added.id}`}>
      {added.wasThere ? words.there(added.name) : words.taken(added.name)}
    </a>
  );
};

/** Says of each file that was sent what came of it. */
export const Outcomes = ({ visit, outcomes, tooMany }: Props) => {
  const words = documentWords[visit.language].outcomes;
  const isTaken = (outcome: Outcome): boolean => outcome.ok && outcome.added.state !== "refused";
  const isAllTaken = outcomes.every(isTaken) && !tooMany;
  return (
    <Notice
      language={visit.language}
      kind={isAllTaken ? "success" : "warning"}
      heading={words.heading}
      isAnnounced
    >
      <ul>
        {outcomes.map((outcome) => (
          <li>{lineOf(visit, outcome)}</li>
        ))}
        {tooMany ? <li>{words.tooMany(MOST_FILES_SENT)}</li> : null}
      </ul>
    </Notice>
  );
};
