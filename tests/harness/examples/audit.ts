import { addressOf } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { invite } from "../../kit/makers.ts";
import { plainPage, type RouteExample, type RouteExamples } from "../../kit/route-examples.ts";
import { signAudit } from "../../kit/sign-audit.ts";

const administrator = { a: "a-association-administrator", b: "b-association-administrator" } as const;

const audited = (under: string): RouteExample => ({
  by: administrator,
  ask: async ({ stage, side, association }) => {
    const address = addressOf("invited@people.example");
    await invite(stage.world, side, { name: "Somebody Invited", address, role: "advisor" });
    return { address: `/a/${association.slug}/audit${under}` };
  },
  answers: 200,
});

/** The same after a checkpoint, which is one signature over the chains of all. */
const signed = (under: string): RouteExample => ({
  ...audited(under),
  ask: async (scene) => {
    const asked = await audited(under).ask(scene);
    await signAudit(scene.stage.world);
    return asked;
  },
  mayTell: "that something was signed elsewhere",
});

export const auditExamples: RouteExamples = {
  "GET /a/:association/audit": [
    audited(""),
    audited(`?person=${cast.members.former.personId}&action=role.ended&day=2026-03-02`),
    audited("?before=5"),
    signed(""),
  ],
  "GET /a/:association/audit/rows.csv": audited("/rows.csv"),
  "GET /a/:association/audit/export.jsonl": [audited("/export.jsonl"), signed("/export.jsonl")],
  "GET /me/activity": plainPage("/me/activity", "person"),
};
