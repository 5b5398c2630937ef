/** A command that a document tells its reader to run. */
export type DocumentedCommand = {
  readonly document: string;
  readonly line: number;
  readonly command: string;
  /** What it exits with: 0, or what a comment at its end says (`# exit status 2`). */
  readonly status: number;
};

/**
 * The commands in the ```sh blocks of a Markdown document that run something of this checkout: lines that begin with
 * `script/`, `bin/` or `.ci/`, continued lines joined.
 */
export function documentedCommands(document: string, text: string): DocumentedCommand[] {
  const commands: DocumentedCommand[] = [];
  let inBlock = false;
  let begun: { line: number; command: string } | undefined;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (/^\s*```/.test(raw)) {
      inBlock = !inBlock && /^\s*```sh\s*$/.test(raw);
      continue;
    }
    if (!inBlock) continue;
    const part = raw.trim().replace(/^\$ /, "");
    begun = begun
      ? { line: begun.line, command: `${begun.command} ${part}` }
      : { line: index + 1, command: part };
    if (begun.command.endsWith("\\")) {
      begun = { line: begun.line, command: begun.command.slice(0, -1).trimEnd() };
      continue;
    }
    const { line, command } = begun;
    begun = undefined;
    if (!/^([A-Z_]+=\S* )?(script|bin|\.ci)\//.test(command)) continue;
    commands.push({ document, line, command, status: Number(/# exit status (\d+)/.exec(command)?.[1] ?? 0) });
  }
  return commands;
}
