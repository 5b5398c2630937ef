import { unzipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import { writeWorkbook } from "./workbook.ts";

afterEach(() => void vi.useRealTimers());

const sheets = [
  { name: "Training", headings: ["Title"], rows: [[{ as: "text", text: "Listening to babies" } as const]] },
];

test("a workbook of the same sheets is the same at another moment", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2027, 2, 1, 12) });
  const one = await writeWorkbook(sheets);
  vi.setSystemTime(Date.UTC(2027, 6, 2, 13, 14, 15));
  const other = await writeWorkbook(sheets);
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
  expect(Object.keys(unzipSync(one))).toContain("xl/workbook.xml");
});
