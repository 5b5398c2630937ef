import { html } from "hono/html";
import { typedOf } from "../../../core/entries/entry.ts";
import { categoryNames } from "../../../ui/wording/site/category-names.ts";
import type { Show } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import type { StandingOf } from "../ledger/standing-lines.tsx";
import { askedTarget } from "./asked-target.ts";
import { BesideBody } from "./beside.tsx";
import { readReadiness } from "./read-readiness.ts";
import type { Readiness } from "./reading.ts";

/** The RSC entry that the panel stands beside, as it is saved; of one that is not yet, nothing is typed. */
const standingAsked = ({ query, world, language }: Visit, { loaded }: Readiness): StandingOf | undefined => {
  const id = query.get("entry");
  if (id === null) return undefined;
  const entry = loaded.kept.entries.find((each) => each.id === id);
  if (entry !== undefined && entry.kind !== "rsc") return undefined;
  return {
    id,
    typed: entry === undefined ? {} : typedOf(entry),
    vocabulary: world.standards.vocabulary,
    nameOf: categoryNames(world.standards, language),
  };
};

/** The panel beside an entry as it stands now, for the script that saves: `{ html }`. */
export const readinessPanel: Show = async (visit) => {
  const readiness = await readReadiness(visit);
  const target = askedTarget(visit.query, readiness.loaded.offers);
  const body =
    await html`${<BesideBody language={visit.language} readiness={readiness} target={target} standing={standingAsked(visit, readiness)} />}`;
  return { kind: "json", value: { html: String(body) } };
};
