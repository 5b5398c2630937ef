import { act, page, type Route } from "../../web/route.ts";
import { bringBackForm, endForm, importForm } from "./framework.form.ts";
import { frameworkPage } from "./framework.page.tsx";
import { bringBack, end, takeText } from "./framework-acts.ts";
import { versionPage } from "./version.page.tsx";

/** A text of two megabytes, as one file or one field, with what is around it; a letter may take three bytes. */
const MOST_OF_A_TEXT = 6_500_000;

const framework = "/a/:association/framework";

/** The official statements of an association: imported by its administrators, looked at by its coordinators. */
export const routes: readonly Route[] = [
  page(framework, { may: "framework.read" }, frameworkPage),
  act(
    framework,
    {
      may: "framework.change",
      logs: "framework.imported",
      form: importForm,
      from: frameworkPage,
      most: MOST_OF_A_TEXT,
      textFiles: ["file"],
    },
    takeText,
  ),
  page(`${framework}/:version`, { may: "framework.read" }, versionPage),
  act(
    `${framework}/:version/bring-back`,
    { may: "framework.change", logs: "framework.brought-back", form: bringBackForm },
    bringBack,
  ),
  act(`${framework}/:version/end`, { may: "framework.change", logs: "framework.ended", form: endForm }, end),
];
