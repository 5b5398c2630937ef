import { ofPerson, type PersonVisit } from "../../../web/person-visit.ts";
import { type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import type { LogTyped } from "./log.form.ts";
import { showLog } from "./log.page.tsx";
import { firstTyped, intoOf, loadLog, newProvider, rscTyped } from "./log.query.ts";
import { wholeAddress } from "./log-address.ts";
import { answerTo, goingOn, isToFill, landingOf, mistakesIn } from "./log-answer.ts";
import { logSeries } from "./log-series.ts";

/** Shows what was sent at an address of its own, so that the page can be loaded again; here where that does not hold all of it. */
const showAgain = async (visit: PersonVisit, sent: LogTyped): Promise<Reply> => {
  const address = wholeAddress(visit, goingOn(sent).typed);
  if (address === undefined) return showLog(visit, sent);
  const view = await loadLog(visit, firstTyped(sent.typed, "holder"));
  return seeOther(`${address}${landingOf(answerTo(visit, view, sent).said)}`);
};

const save = async (visit: PersonVisit, sent: LogTyped): Promise<Reply> => {
  const view = await loadLog(visit, firstTyped(sent.typed, "holder"));
  if (mistakesIn(visit, sent, view).length > 0) return showAgain(visit, sent);
  const provider = newProvider(sent, view.holder);
  const saved = await logSeries(visit.world, visit.actor, {
    editor: sent.editor,
    id: sent.id,
    into: intoOf(view, sent),
    typed: rscTyped(sent),
    mayDouble: firstTyped(sent.typed, "again") !== "",
    provider: provider === undefined ? undefined : { id: sent.person, typed: provider },
  });
  if (!saved.ok)
    return saved.refusal.code === "hours-there-already" ? showAgain(visit, sent) : refused(saved.refusal);
  const { entry, passedOver } = saved.value;
  const list = `/portfolio/rsc?logged=${entry}`;
  return seeOther(list, passedOver > 0 ? { notice: "sessions-passed-over" } : {});
};

/** Fills in the days of a series, or keeps it. Days are shown before anything is kept. */
export const log: Act<LogTyped> = async (anybody, sent) => {
  const visit = ofPerson(anybody);
  const next = firstTyped(sent.typed, "next");
  // Asked by the page itself, of which only what stands beside the form is taken.
  if (next === "beside") return showLog(visit, sent);
  return next === "save" && !isToFill(sent) ? save(visit, sent) : showAgain(visit, sent);
};
