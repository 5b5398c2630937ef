import { joined, type Line } from "./certificate-lines.ts";
import { datesOn } from "./dates-on.ts";
import { introducesPerson, peopleOn } from "./person-on.ts";
import type { Proposed } from "./proposal.ts";

const event =
  "(?:training|course|workshop|webinar|program(?:me)?|seminar|conference|session|class|event|institute|module|activity|presentation)";
const evento =
  "(?:curso|taller|seminario|capacitacion|formacion|diplomado|webinar|conferencia|programa|entrenamiento|congreso|jornada|sesion|modulo|evento)";

/** “Course title: …” */
const labelled = new RegExp(
  `^(?:(?:${event}|activity) (?:title|name)|title(?: of (?:the )?${event})?|name of (?:the )?${event}|topic|subject|(?:titulo|nombre|tema)(?: del? (?:la )?${evento})?|tema|${event}|${evento}) ?: *`,
);

/** “… for completing the online course titled …” */
const told = new RegExp(
  [
    "(?:(?:has|have) )?(?:successfully |satisfactorily |fully )?(?<![a-z])(?:completed|attended|participated in|fulfilled the requirements (?:of|for))(?! on | by )",
    "for (?:the )?(?:successful(?:ly)? )?(?:completing|completion of|attending|attendance at|participating in|participation in)",
    "por (?:haber )?(?:completado|participado en|participar en|asistido al?|asistir al?|aprobado|finalizado|concluido|culminado)",
    "por su (?:participacion en|asistencia al?)",
    "(?<![a-z])ha (?:completado|participado en|asistido al?|aprobado|finalizado|concluido|culminado|cursado)",
    "(?<![a-z])(?:completo|participo en|asistio al?)(?= )",
  ]
    .map((part) => `(?:${part})`)
    .join("|"),
);

/** What may stand between that and the title. */
const lead = new RegExp(
  `^[ :]*(?:con exito |satisfactoriamente |exitosamente )?(?:(?:\\d{1,4}(?:[.,]\\d{1,2})?|\\([^)]{1,12}\\)|[a-z]+ \\(\\d{1,4}\\))[ -](?:[a-z]+ ){0,2}(?:hours?|horas?|minutes|minutos|credits?)(?:,? ?(?:and |y )?\\d{1,2} (?:minutes|minutos))?(?: (?:of|de)(?: (?:continuing education|professional development|instruction|training|capacitacion|formacion))?)?(?: (?:in|on|en|sobre))? ?)?(?:(?:the|a|an|our|this|el|la|los|las|un|una)(?: following| siguiente)?(?: (?:online|virtual|live|in-person|web-based|en linea|[0-9.]{1,5}[ -](?:hour|day)))? (?:${event}|${evento})(?![a-z]))?(?: (?:of study))?(?: ?(?:entitled|titled|called|titulad[oa]|denominad[oa]|llamad[oa]|on|sobre|de)(?= |:|$))?[ :]*`,
);

/** Where a title ends that a sentence goes on after. */
const goesOn =
  / ?[,.;]? (?:on|el|los|held on|from|del) (?:the |dia |dias )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)|,? (?:held|offered|presented|conducted|hosted|sponsored|provided|facilitated|taught|delivered|realizad[oa]|impartid[oa]|celebrad[oa]|organizad[oa]|ofrecid[oa]|dictad[oa]|con una duracion|con duracion|consisting of|for a total|for (?:\d|six|[a-z]+ \()|de \d{1,4}(?:[.,]\d)? horas|por un total)|,? (?:and has |y ha )|[.;] |\.$| \(?\d{1,4}(?:[.,]\d{1,2})? (?:[a-z]+ ){0,2}(?:hours?|horas?|ceus?)/;

/** The next line belongs to a title that ends with such a word. */
const unfinished =
  /(?:[,:&–-]|(?<![a-z])(?:and|of|in|the|for|with|to|a|on|from|de|y|en|la|el|los|las|con|para|del|al|a))$/;

const quoted = /["“«]([^"“”«»]{5,160})["”»]/;

/** Lines of the form itself. */
const ofForm =
  /^(?:this )?(?:is )?(?:certificat|diploma|constancia|certifica|reconocimiento|awarded|presented|in recognition|signature|signed|instructor|trainer|facilitator|director|coordinator|date|fecha|hours|horas|firma|name|nombre|expires|license|approved|page |pagina |https?:|www\.)|@|certifica(?:te)? of|certificado de|\bphd\b|\blcsw\b|\bimh-e\b|executive director|directora?\b|^(?:hereby|to|that|por|for|and|has)$/;

/** What trainings are about, as far as a line that nothing introduces is believed to be a title. */
const topics =
  /infan|mental|health|child|reflect|supervis|trauma|develop|famil|parent|ethic|attach|relation|toddler|baby|babies|home visit|early|training|workshop|salud|nin[oa]|bebe|apego|crianza|desarrollo|temprana|reflexiv|etica|vincul|relacion|taller|seminario/;

const LONGEST = 200;

const trimmed = (text: string): string =>
  text.replaceAll(/^[\s"“”«»'‘’:;,.–—-]+|[\s"“”«»'‘’:;,–—-]+$|(?<=[^.\s])\.$/g, "").slice(0, LONGEST);

const letters = (text: string): number => text.replaceAll(/\P{L}/gu, "").length;

const isSensible = ({ text, plain }: Line, people: ReadonlySet<string>): boolean =>
  letters(text) >= 4 &&
  !ofForm.test(plain) &&
  !people.has(plain) &&
  ![...people].some((name) => plain.startsWith(`${name},`)) &&
  letters(text) * 2 > text.length &&
  !datesOn(plain).some(({ from, to }) => to - from > text.length / 2);

const cut = ({ text, plain }: Line, from: number, to = plain.length): Line => ({
  text: text.slice(from, to),
  plain: plain.slice(from, to),
});

/** Leaves out what a sentence says after the title, and says whether it did. */
const untilItGoesOn = (line: Line): { readonly line: Line; readonly isWhole: boolean } => {
  const found = goesOn.exec(line.plain);
  return found === null || found.index === 0
    ? { line, isWhole: false }
    : { line: cut(line, 0, found.index), isWhole: true };
};

const startsSmall = ({ text }: Line): boolean => /^\p{Ll}/u.test(text);

/** A title that begins here and may go on in the next lines. */
const titleFrom = (first: Line, rest: readonly Line[]): Line => {
  const head = untilItGoesOn(first);
  const [next, ...others] = rest;
  if (head.isWhole || next === undefined) return head.line;
  const isContinued =
    unfinished.test(head.line.plain) ||
    (startsSmall(next) && !/^(?:on|held|for|from|el|por|with|presented|date)\b/.test(next.plain));
  // In the middle of a sentence the title is broken wherever the line was full.
  return isContinued && head.line.text.length < LONGEST
    ? titleFrom(joined(head.line, next), others.slice(0, 1))
    : head.line;
};

type Candidate = { readonly line: Line; readonly readFrom: Line };

const labelledTitle = (lines: readonly Line[], index: number): Candidate | undefined => {
  const line = lines[index] as Line;
  const found = labelled.exec(line.plain);
  if (found === null) return undefined;
  const rest = cut(line, found[0].length);
  const next = lines[index + 1];
  if (rest.plain !== "") return { line: titleFrom(rest, lines.slice(index + 1, index + 3)), readFrom: line };
  return next === undefined
    ? undefined
    : { line: titleFrom(next, lines.slice(index + 2, index + 4)), readFrom: next };
};

const quotedTitle = (lines: readonly Line[], index: number): Candidate | undefined => {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  for (const candidate of next === undefined ? [line] : [line, joined(line, next)]) {
    const found = quoted.exec(candidate.text);
    if (found?.[1] === undefined || found.index >= line.text.length) continue;
    const from = found.index + 1;
    return { line: cut(candidate, from, from + found[1].length), readFrom: line };
  }
  return undefined;
};

const toldTitle = (lines: readonly Line[], index: number): Candidate | undefined => {
  const line = lines[index] as Line;
  const found = told.exec(line.plain);
  if (found === null) return undefined;
  const after = cut(line, found.index + found[0].length);
  const rest = cut(after, lead.exec(after.plain)?.[0].length ?? 0);
  const following = lines.slice(index + 1, index + 4);
  if (letters(rest.text) >= 4) {
    const [next, ...others] = following;
    const head = untilItGoesOn(rest);
    const isFull =
      next !== undefined && !head.isWhole && goesOn.test(` ${next.plain}`) && line.text.length > 50;
    return {
      line: isFull ? titleFrom(joined(rest, next), others) : titleFrom(rest, following),
      readFrom: line,
    };
  }
  const [next, ...others] = following;
  if (next === undefined) return undefined;
  const rested = cut(next, lead.exec(next.plain)?.[0].length ?? 0);
  return letters(rested.text) >= 4
    ? { line: titleFrom(rested, others), readFrom: next }
    : others[0] && { line: titleFrom(others[0], others.slice(1)), readFrom: others[0] };
};

const plainTitle = (lines: readonly Line[], index: number): Candidate | undefined => {
  const line = lines[index] as Line;
  const isAbout =
    topics.test(line.plain) && !introducesPerson(line) && /\s/.test(line.text) && line.text.length >= 10;
  return isAbout ? { line: titleFrom(line, lines.slice(index + 1, index + 3)), readFrom: line } : undefined;
};

/** The surest way first. */
const ways = [labelledTitle, quotedTitle, toldTitle, plainTitle];

/** The title of what was attended: what a certificate says it is, and never whose it is. */
export const proposeTitle = (lines: readonly Line[]): Proposed<string> | undefined => {
  const people = peopleOn(lines);
  for (const way of ways) {
    for (const index of lines.keys()) {
      const found = way(lines, index);
      if (found === undefined) continue;
      const value = trimmed(found.line.text);
      const line = { text: value, plain: trimmed(found.line.plain) };
      if (isSensible(line, people)) return { value, line: found.readFrom.text };
    }
  }
  return undefined;
};
