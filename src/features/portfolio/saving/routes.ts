import { act, type Route } from "../../../web/route.ts";
import { saveForm } from "./save.form.ts";
import { save } from "./save.ts";

/** Where the pages of entries send what is typed. */
export const routes: readonly Route[] = [
  act(
    "/portfolio/save",
    {
      may: "portfolio.change",
      logs: ["entry.added", "entry.edited", "entry.restored"],
      form: saveForm,
      isBound: true,
    },
    save,
  ),
];
