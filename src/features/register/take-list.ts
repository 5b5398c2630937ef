import type { ImportPlan } from "../../core/register/import/plan-import.ts";
import type { BadRow } from "../../core/register/import/sheet.ts";
import { refused, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { importPreview } from "./import-preview.tsx";
import { importRegister, previewImport } from "./import-register.ts";
import { importResult } from "./import-result.tsx";
import { readList } from "./read-list.ts";

/** What was sent: a list, and whether it is to be looked at or brought in. */
export type ImportTyped = {
  readonly file: string;
  readonly pasted: string;
  readonly sheet: string;
  readonly step: "check" | "import";
};

/** The plan with the rows that could not even be read, in the order of the list. */
const withBad = (plan: ImportPlan, bad: readonly BadRow[]): ImportPlan => ({
  ...plan,
  bad: [...plan.bad, ...bad].toSorted((a, b) => a.line - b.line),
});

/** Takes a list: first it shows what the list would bring, then it brings it in. What is left out stays in view. */
export const takeList: Act<ImportTyped> = async (anybody, { file, pasted, sheet, step }) => {
  const visit = ofStaff(anybody);
  const text = [file, pasted, sheet].find((each) => each.trim() !== "") ?? "";
  const list = readList(visit, text);
  if (!list.ok) return refused(list.refusal);
  const { good, bad, unused } = list.value;
  if (step === "check") {
    const plan = await previewImport(visit.world, visit.actor, good);
    return importPreview(visit, { plan: withBad(plan, bad), unused, text });
  }
  const imported = await importRegister(visit.world, visit.actor, good, bad.length);
  if (!imported.ok) return refused(imported.refusal);
  const plan = withBad(imported.value, bad);
  return plan.bad.length > 0
    ? importResult(visit, plan)
    : seeOther(`/a/${visit.association.slug}/register`, { notice: "register-imported" });
};
