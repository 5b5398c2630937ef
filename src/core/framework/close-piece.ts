import { isEmphasised } from "./emphasis.ts";
import { followLeadIn } from "./enter-structure.ts";
import { type LeadIn, readLeadIn } from "./lead-in.ts";
import { recordUse, setAside } from "./line-ledger.ts";
import { plainWords } from "./plain-words.ts";
import { followTitle, readExpertiseTitle } from "./read-title.ts";
import type { OpenPiece, Reading } from "./reading.ts";
import { recordAreas } from "./record-areas.ts";

type Paragraph = OpenPiece & { kind: "paragraph" };

const linesOfATitle = 3;
const longestParagraph = 2000;
const longestTurn = 120;

/** Without a colon, "With parents" is a lead-in where a list comes next. */
function leadMeant(
  reading: Reading,
  words: string,
  titled: boolean,
  introduces: boolean,
): LeadIn | undefined {
  const { id } = reading.names.profile;
  const lead = readLeadIn(words, id, titled);
  if (lead || !introduces || words.length > longestTurn || /[.;,]$/.test(words)) return lead;
  const turned = readLeadIn(words, id, true);
  return turned?.kind === "addressee" ? turned : undefined;
}

/** A paragraph is a title over several lines, names of areas, or a lead-in; or it has no place. */
function closeParagraph(reading: Reading, piece: Paragraph): void {
  const joined = piece.parts.join(" ");
  const words = joined.length <= longestParagraph ? plainWords(joined) : "";
  const titled = piece.titled || isEmphasised(joined);
  const isTitle = piece.lines.length > 1 && piece.lines.length <= linesOfATitle;
  const title = isTitle ? readExpertiseTitle(reading.names, words, titled) : undefined;
  if (title) return followTitle(reading, piece.lines, title);
  if (reading.section === "areas" && recordAreas(reading, piece.lines, words)) return;
  const lead = reading.section ? leadMeant(reading, words, titled, piece.introduces) : undefined;
  if (lead && reading.section === "statements") followLeadIn(reading, piece, lead);
  else if (lead?.kind === "holders") recordUse(reading.ledger, piece.lines, "structure");
  else setAside(reading.ledger, piece.lines);
}

/** Decides what the open paragraph or the open name of an area was; open statements stay as they are. */
export function closePiece(reading: Reading): void {
  const piece = reading.open;
  if (piece?.kind === "paragraph") {
    reading.open = null;
    closeParagraph(reading, piece);
  }
  if (piece?.kind === "area") {
    reading.open = null;
    const named = recordAreas(reading, piece.lines, plainWords(piece.parts.join(" ")));
    if (!named) setAside(reading.ledger, piece.lines);
  }
}
