import { can } from "../../../core/access/can.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { type Reply, refused } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { loadReadiness } from "./readiness.query.ts";
import { readinessOf } from "./reading.ts";

/** What a portfolio is called as a file. */
const FILE_NAME = "attune-portfolio.json";

/** The whole portfolio as its person states it, as a document that gives the same verdicts anywhere. The audit tells it. */
export const exportPortfolio: Act<object> = async (anybody): Promise<Reply> => {
  const visit = ofPerson(anybody);
  const { actor, world } = visit;
  const { personId } = actor;
  const permit = can(actor, "portfolio.export", { personId });
  if (!permit.ok) return refused(permit.refusal);
  const loaded = await world.store.withinPerson(personId, async (tx) => {
    tx.log.append({ action: "portfolio.exported", subject: { kind: "person", id: personId } });
    return loadReadiness(tx, { standards: world.standards, now: world.clock.now() }, personId);
  });
  const { composed } = readinessOf(loaded, world.standards).stated;
  return {
    kind: "file",
    type: "application/json; charset=utf-8",
    name: FILE_NAME,
    content: `${JSON.stringify(composed.document, null, 2)}\n`,
  };
};
