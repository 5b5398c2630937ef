import { refused } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { lookUp } from "./look-up.ts";

/** People found, as the control on the page of an entry asks for them. */
export const searchRegister: Show = async (visit) => {
  const found = await lookUp(visit, visit.query.get("q") ?? "");
  return found.ok ? { kind: "json", value: found.value } : refused(found.refusal);
};
