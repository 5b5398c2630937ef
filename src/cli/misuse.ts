/** A command was not used as it must be: every problem, in words for whoever typed it. */
export class Misuse extends Error {
  readonly problems: readonly string[];

  constructor(...problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
