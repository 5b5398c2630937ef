type Run = { at: number; left: number; readonly sign: string; readonly length: number };

const signs = /\*+|_+|~~+/g;
const wordSign = /[\p{L}\p{N}]/u;

const isGap = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);
const isWord = (sign: string | undefined): boolean => sign !== undefined && wordSign.test(sign);

/** Where emphasis may begin and end, near enough to Markdown's own rules for prose. */
function sides(text: string, run: Run) {
  const before = text[run.at - 1];
  const after = text[run.at + run.length];
  const between = run.sign === "_" && isWord(before) && isWord(after);
  return { opens: !isGap(after) && !between, closes: !isGap(before) && !between };
}

/**
 * Takes the signs of emphasis away and leaves the words. Signs that have no partner stay when they stand alone (a
 * footnote's star), and go when they are doubled (bold that another line should have closed).
 */
export function withoutEmphasis(text: string): string {
  const runs: Run[] = [];
  const open: { [sign: string]: Run[] } = { "*": [], _: [], "~": [] };
  for (const found of text.matchAll(signs)) {
    const length = found[0].length;
    const run: Run = { at: found.index, left: length, sign: found[0].charAt(0), length };
    runs.push(run);
    const waiting = open[run.sign] ?? [];
    const { opens, closes } = sides(text, run);
    while (closes && run.left > 0) {
      const partner = waiting.at(-1);
      if (!partner) break;
      const taken = Math.min(partner.left, run.left);
      partner.left -= taken;
      run.left -= taken;
      if (partner.left === 0) waiting.pop();
    }
    if (run.left >= 2 && closes && !opens) run.left = 0;
    if (opens && run.left > 0) waiting.push(run);
  }
  let from = 0;
  const kept: string[] = [];
  for (const run of runs) {
    const { opens } = sides(text, run);
    const stays = run.left >= 2 && (opens || run.sign === "*") ? 0 : run.left;
    kept.push(text.slice(from, run.at), run.sign.repeat(stays));
    from = run.at + run.length;
  }
  return kept.join("") + text.slice(from);
}

/** Is the whole line emphasised, as a heading would be? A designation or a colon may follow the emphasis. */
export function isEmphasised(line: string): boolean {
  if (line.length > 300) return false;
  if (/^<(?:b|strong|em|i|u|h[1-6])>/i.test(line)) return /<\/(?:b|strong|em|i|u|h[1-6])>\s*:?$/i.test(line);
  const found = /^([*_]{1,3})(\S.*)$/.exec(line);
  const mark = found?.[1];
  if (!found || !mark) return false;
  const rest = (found[2] ?? "").replace(/\s*:?$/, "").replace(/\s*\([^()]*\)$/, "");
  const end = rest.indexOf(mark);
  return end > 0 && end === rest.length - mark.length;
}
