import { parseDay } from "../core/kernel/calendar.ts";
import type { Command } from "./command.ts";
import { evaluateCommand } from "./evaluate.ts";
import { frameworkCommand } from "./framework.ts";
import { Misuse } from "./misuse.ts";
import { planCommand } from "./plan.ts";
import { renewalCommand } from "./renewal.ts";
import { simulateCommand } from "./simulate.ts";
import { standardsCommand } from "./standards.ts";
import { ANSWERED, endWhereOutputEnds, processTerminal, REFUSED } from "./terminal.ts";
import { usage } from "./usage.ts";

/** Brings the database client, which questions about portfolios have no need to wait for. */
const auditCommand: Command = async (...given) =>
  (await import(/* slow: a third of a start */ "./audit.ts")).auditCommand(...given);

const associationCommand: Command = async (...given) =>
  (await import(/* slow: a third of a start */ "./association.ts")).associationCommand(...given);

const mailCommand: Command = async (...given) =>
  (await import(/* slow: a third of a start */ "./mail.ts")).mailCommand(...given);

const commands: { readonly [name: string]: Command } = {
  evaluate: evaluateCommand,
  renewal: renewalCommand,
  plan: planCommand,
  simulate: simulateCommand,
  standards: standardsCommand,
  framework: frameworkCommand,
  audit: auditCommand,
  association: associationCommand,
  mail: mailCommand,
};

/** True where help is asked for anywhere before `--`, after which come names of files. */
const isHelpAsked = (typed: readonly string[]): boolean => {
  const end = typed.indexOf("--");
  const options = end < 0 ? typed : typed.slice(0, end);
  return options.includes("--help") || options.includes("-h");
};

const run = async ([name = "", ...args]: readonly string[]): Promise<number> => {
  const terminal = processTerminal();
  if (name === "help" || isHelpAsked([name, ...args])) {
    await terminal.print(usage);
    return ANSWERED;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
      const there = `there are ${Object.keys(commands).join(", ")}`;
      throw new Misuse(name === "" ? `no command; ${there}` : `there is no command "${name}"; ${there}`);
    }
    const today = parseDay(new Date().toISOString().slice(0, 10)) ?? 0;
    return await command(args, { terminal, today });
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    for (const problem of error.problems)
      terminal.complain(`attune ${name}: ${problem}`.replace("attune :", "attune:"));
    terminal.complain("attune: see attune --help");
    return REFUSED;
  }
};

endWhereOutputEnds();
process.exitCode = await run(process.argv.slice(2));
