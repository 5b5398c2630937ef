import { appendFileSync } from "node:fs";
import type { Reporter, SerializedError, TestCase, TestModule } from "vitest/node";

const firstLines = (text: string): string =>
  text
    .split("\n")
    .slice(0, 12)
    .map((line) => `      ${line}`)
    .join("\n");

const said = (test: TestCase): string => {
  const { errors } = test.result();
  const what = (errors ?? []).map(({ message, stack }) => firstLines(`${message}\n${stack ?? ""}`));
  return [`  ${test.module.relativeModuleId} > ${test.fullName}`, ...what].join("\n");
};

/**
 * Writes what failed, and what passed only when it was repeated, to the file that ATTUNE_TEST_CLOSING names: the last thing
 * that a long run shows.
 */
export const closingReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env["ATTUNE_TEST_CLOSING"];
    if (file === undefined) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failed = tests.filter((test) => test.result().state === "failed");
    const flaky = tests.filter((test) => test.diagnostic()?.flaky === true);
    const broken = modules.flatMap((module) =>
      module.errors().map(({ message }) => `  ${module.relativeModuleId}\n${firstLines(message)}`),
    );
    const lines = [
      ...failed.map((test) => `failed:\n${said(test)}`),
      ...broken.map((text) => `did not run:\n${text}`),
      ...unhandled.map(({ message, stack }) => `in no test:\n${firstLines(`${message}\n${stack ?? ""}`)}`),
      ...flaky.map((test) => `passed only when it was repeated:\n${said(test)}`),
    ];
    if (lines.length > 0) appendFileSync(file, `${lines.join("\n")}\n`);
  },
};
