import { act, page, type Route } from "../../../web/route.ts";
import { planAddresses } from "./addresses.ts";
import { changeStepPage } from "./change-step.page.tsx";
import { planPage } from "./plan.page.tsx";
import { planCalendar } from "./plan-calendar.ts";
import { planPdf } from "./plan-pdf.ts";
import { addForm, changeForm, deleteForm, moveForm, restoreForm, tickForm } from "./step.form.ts";
import { add, bringBack, change, move, takeAway, tick } from "./step-acts.ts";

const may = { read: "portfolio.read", change: "portfolio.change" } as const;
const { plan, pdf, calendar, steps } = planAddresses;
const logs = "step.changed";

/** What is missing in order of effect, and the steps towards it. */
export const routes: readonly Route[] = [
  page(plan, { may: may.read }, planPage),
  page(pdf, { may: may.read }, planPdf),
  page(calendar, { may: may.read }, planCalendar),
  act(steps, { may: may.change, logs: "step.added", form: addForm, from: planPage }, add),
  page(`${steps}/:step`, { may: may.read }, changeStepPage),
  act(
    `${steps}/:step`,
    { may: may.change, logs: [logs, "step.restored"], form: changeForm, from: changeStepPage },
    change,
  ),
  act(`${steps}/:step/tick`, { may: may.change, logs, form: tickForm }, tick),
  act(`${steps}/:step/move`, { may: may.change, logs, form: moveForm }, move),
  act(
    `${steps}/:step/delete`,
    { may: may.change, logs: "step.deleted", form: deleteForm, from: changeStepPage },
    takeAway,
  ),
  act(`${steps}/:step/restore`, { may: may.change, logs: "step.restored", form: restoreForm }, bringBack),
];
