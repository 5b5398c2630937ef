import { defineConfig } from "vitest/config";
import { closingReporter } from "./tests/kit/closing-reporter.ts";
import { LongestFirst } from "./tests/kit/longest-first.ts";

export default defineConfig({
  test: {
    environment: "node",
    globalSetup: ["tests/kit/global-setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    // A machine with few cores runs as many files at once as it has cores: most tests wait for nothing.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // In a run in full, on a machine that somebody else may be using, a test is repeated once; the end of the run names it.
    retry: process.env["ATTUNE_TEST_CLOSING"] === undefined ? 0 : 1,
    reporters: ["default", closingReporter],
  },
});
