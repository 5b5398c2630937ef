import type { StatedDesignation } from "./framework.ts";
import type { LeadIn } from "./lead-in.ts";
import { recordUse, setAside } from "./line-ledger.ts";
import type { Reading } from "./reading.ts";
import type { SourceLine } from "./source-line.ts";
import type { StatementDraft } from "./statement-draft.ts";
import type { Section } from "./structure-words.ts";

const noLead = (): Reading["lead"] => ({ designations: null, addressee: null, hasList: false });

/** The next item begins a list of its own. */
function endList(reading: Reading): void {
  reading.levels = [];
  reading.open = null;
  reading.asideFrom = null;
}

/** Goes to an area of expertise; one that the document names again goes on where it was left. */
export function enterExpertise(
  reading: Reading,
  lines: readonly SourceLine[],
  title: {
    readonly name: string;
    readonly level: number;
    readonly designations: readonly StatedDesignation[] | null;
  },
): void {
  recordUse(reading.ledger, lines, "structure");
  endList(reading);
  const known = reading.expertise.find((each) => each.name === title.name);
  const entered = known ?? { ...title, areas: new Set<string>(), statements: [] };
  if (!known) reading.expertise.push(entered);
  entered.level = title.level;
  entered.designations = title.designations ?? entered.designations;
  if (reading.current === entered) return;
  reading.current = entered;
  reading.section = null;
  reading.lead = noLead();
}

/** Leaves the area of expertise: what follows belongs to none that this profile has. */
export function leaveExpertise(reading: Reading, lines: readonly SourceLine[]): void {
  setAside(reading.ledger, lines);
  endList(reading);
  reading.left = reading.current ?? reading.left;
  reading.current = null;
  reading.section = null;
  reading.lead = noLead();
}

/** Follows a marker line. Without an area of expertise there is nothing to open, and the line is reported. */
export function enterSection(
  reading: Reading,
  line: SourceLine,
  marker: { readonly section: Section; readonly continued: boolean; readonly designations: LeadDesignations },
): void {
  if (!reading.current && marker.continued) reading.current = reading.left;
  endList(reading);
  if (!reading.current) {
    setAside(reading.ledger, [line]);
    return;
  }
  recordUse(reading.ledger, [line], "structure");
  if (marker.section === "areas") reading.lead = noLead();
  if (marker.designations) reading.lead = { ...noLead(), designations: marker.designations };
  reading.section = marker.section;
}

type LeadDesignations = readonly StatedDesignation[] | null;

/**
 * Follows a lead-in until the next one. Holders of designations are kept with each statement; any other addressee
 * becomes a statement whose children are the list, so that no words are lost. Two lead-ins with no list between them
 * work together.
 */
export function followLeadIn(
  reading: Reading,
  piece: { readonly lines: readonly SourceLine[]; readonly parts: readonly string[] },
  lead: LeadIn,
): void {
  const { current } = reading;
  const before = reading.lead.hasList ? noLead() : reading.lead;
  endList(reading);
  if (lead.kind === "holders" || !current) {
    recordUse(reading.ledger, piece.lines, "structure");
    const designations = lead.kind === "holders" ? lead.designations : null;
    reading.lead = { designations, addressee: before.addressee, hasList: false };
    return;
  }
  recordUse(reading.ledger, piece.lines, "statement");
  const under = before.designations ?? current.designations;
  const addressee: StatementDraft = {
    introduces: true,
    under,
    lines: [...piece.lines],
    parts: [...piece.parts],
    children: [],
  };
  current.statements.push(addressee);
  reading.lead = { designations: null, addressee, hasList: false };
}
