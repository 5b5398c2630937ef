import { html } from "hono/html";
import type { Show } from "../../../web/route.ts";
import { askedTarget } from "./asked-target.ts";
import { BesideBody } from "./beside.tsx";
import { readReadiness } from "./read-readiness.ts";

/** The panel beside an entry as it stands now, for the script that saves: `{ html }`. */
export const readinessPanel: Show = async (visit) => {
  const readiness = await readReadiness(visit);
  const target = askedTarget(visit.query, readiness.loaded.offers);
  const body = await html`${<BesideBody language={visit.language} readiness={readiness} target={target} />}`;
  return { kind: "json", value: { html: String(body) } };
};
