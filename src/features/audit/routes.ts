import { page, type Route } from "../../web/route.ts";
import { activityPage } from "./activity.page.tsx";
import { auditPage } from "./audit.page.tsx";
import { downloadExport, downloadRows } from "./download.ts";

export const routes: readonly Route[] = [
  page("/a/:association/audit", { may: "audit.read", records: "audit.read" }, auditPage),
  page("/a/:association/audit/rows.csv", { may: "audit.read", records: "audit.exported" }, downloadRows),
  page(
    "/a/:association/audit/export.jsonl",
    { may: "audit.read", records: "audit.exported" },
    downloadExport,
  ),
  page("/me/activity", { may: "activity.read" }, activityPage),
];
