import { expect, test } from "vitest";
import { jsonLogger, type Logger } from "./logger.ts";

const lineOf = (tell: (log: Logger) => void): string => {
  const lines: string[] = [];
  tell(jsonLogger({ write: (line) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  return lines[0] ?? "";
};

test("an event is one line of JSON in UTC, whatever is in it", () => {
  const line = lineOf((log) => log.info("a\nb", { fact: 'c\r\n{"level":50}\u2028' }));
  expect(line.trimEnd()).not.toMatch(/[\r\n]/);
  expect(JSON.parse(line)).toMatchObject({ event: "a\nb", fact: 'c\r\n{"level":50}\u2028' });
  expect(line).toMatch(/"time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.]\d{3}Z"/);
});

test("of an error its kind and place are told, never its words", () => {
  const cause = Object.assign(new TypeError("secret of Ana"), { code: "E_CODE" });
  const line = lineOf((log) => log.error("broke", new Error("ana@lantern.example", { cause })));
  expect(line).toContain("TypeError");
  expect(line).toContain("E_CODE");
  expect(line).toContain("logger.test.ts");
  expect(line).not.toMatch(/secret|Ana|ana@/);
});
