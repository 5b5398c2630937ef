import type { Day } from "../core/kernel/calendar.ts";
import type { Terminal } from "./terminal.ts";

/** What a command may know of the world. */
export type Surroundings = { readonly terminal: Terminal; readonly today: Day };

/** A command: takes what was typed after its name and gives the exit status. */
export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<number>;
