import type { TestProject } from "vitest/node";
import { folderOfRun, removeDeadRuns, removeRun } from "./test-run.ts";

declare module "vitest" {
  // Only an interface can be added to.
  interface ProvidedContext {
    /** Where this run's files lie. Nothing is there until a test asks for a database. */
    readonly runFolder: string;
  }
}

// Asked once: how much room there is changes during a run.
const folder = folderOfRun();

/** Runs once before all tests: names the run's folder. A run without a database makes nothing. */
export const setup = async (project: TestProject): Promise<void> => {
  await removeDeadRuns();
  project.provide("runFolder", folder);
};

/** Runs once after all tests. */
export const teardown = async (): Promise<void> => removeRun(folder);
