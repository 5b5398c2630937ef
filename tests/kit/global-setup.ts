import type { TestProject } from "vitest/node";
import { folderOfRun, removeDeadRuns, removeRun } from "./test-run.ts";

declare module "vitest" {
  // Only an interface can be added to.
  interface ProvidedContext {
    /** Where this run's files lie. Nothing is there until a test asks for a database. */
    readonly runFolder: string;
  }
}

/** Runs once before all tests: names the run's folder. A run without a database makes nothing. */
export const setup = async (project: TestProject): Promise<void> => {
  await removeDeadRuns();
  project.provide("runFolder", folderOfRun());
};

/** Runs once after all tests. */
export const teardown = async (): Promise<void> => removeRun(folderOfRun());
