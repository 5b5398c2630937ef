import { statedOf } from "../../../src/core/entries/facts.ts";
import { confirmFact } from "../../../src/features/portfolio/look/confirm-fact.ts";
import { cast } from "../../kit/actors.ts";
import { decide, followOf, keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import type { RouteExample, RouteExamples } from "../../kit/route-examples.ts";
import { staffOf } from "../../kit/staff-of.ts";
import type { Stage } from "../../kit/stage.ts";

const by = "person";
const { personId } = cast.members.person;
const { slug } = cast.associations.a;
const inMind = "alliance-2024/IFS";

/** Somebody who follows an association, has a category in mind and a few entries, one of them half typed. */
const prepared = async ({ world }: Stage): Promise<void> => {
  await decide(world, "a", "editions", [
    { edition: "categories-2017", overlays: ["massaimh-2020"] },
    { edition: "alliance-2024", overlays: [] },
  ]);
  await followOf(world, "a", personId, [inMind]);
  await keepEntryOf(world, personId, "training", {
    title: ["Attachment"],
    logged: ["total"],
    date: ["2025-03-01"],
    hours: ["6"],
    relationshipBased: ["yes"],
  });
  const provider = await keepEntryOf(world, personId, "providers", {
    name: ["Rosa Quintanilla"],
    held: ["IMHS", "2015-01-01", ""],
  });
  await keepEntryOf(world, personId, "rsc", {
    provider: [provider],
    form: ["group"],
    logged: ["total"],
    from: ["2025-01-01"],
    to: ["2025-12-31"],
    hours: ["14"],
    bands: ["infant"],
  });
  await keepEntryOf(world, personId, "work", { title: ["Home visitor"] });
};

const degree = {
  kind: ["degree"],
  level: ["bachelor"],
  degree: ["BSW"],
  finished: ["finished"],
  conferredOn: ["2019-05-10"],
  transcript: ["official"],
};

/** The same, with a transcript that staff confirmed. */
const confirmed = async (stage: Stage): Promise<void> => {
  await prepared(stage);
  const { world } = stage;
  const entry = await keepEntryOf(world, personId, "education", degree);
  await sharePortfolioOf(world, "a", personId);
  const stated = statedOf("transcript", degree);
  const confirming = {
    id: world.ids.id<"confirmation">(),
    person: personId,
    entry,
    stated,
    documents: [],
  } as const;
  const done = await confirmFact(world, staffOf("a-coordinator", "a"), { ...confirming, fact: "transcript" });
  if (!done.ok) throw new Error(done.refusal.code);
};

const at = (address: string): RouteExample => ({
  by,
  ask: async ({ stage }) => {
    await prepared(stage);
    return { address };
  },
  answers: 200,
});

/** For somebody who has just come. */
const fresh = (address: string): RouteExample => ({ by, ask: () => ({ address }), answers: 200 });

const sending = (
  what: "follow" | "unfollow" | "categories" | "keep",
  fields: { readonly [field: string]: string | readonly string[] } = {},
  to = "/portfolio/associations",
): RouteExample => ({
  by,
  ask: async ({ stage }) => {
    if (what !== "follow") await prepared(stage);
    return { address: `/portfolio/associations/${slug}/${what}`, fields };
  },
  answers: { to },
  // Anybody may follow anybody; what is kept in mind belongs to whoever follows.
  names: what === "follow" || what === "unfollow" ? "what-was-shown" : "own",
});

/** What a portfolio comes to, what it could, and whom its person follows. */
export const readinessExamples: RouteExamples = {
  "GET /portfolio": [at("/portfolio"), fresh("/portfolio")],
  "GET /portfolio/readiness": [at("/portfolio/readiness"), fresh("/portfolio/readiness")],
  "GET /portfolio/readiness/panel": [
    at(`/portfolio/readiness/panel?edition=categories-2017&category=IFS&association=${slug}`),
    fresh("/portfolio/readiness/panel"),
  ],
  "GET /portfolio/readiness/:edition/:category": [
    { ...at(`/portfolio/readiness/categories-2017/IFS?association=${slug}`), names: "own" },
    {
      by,
      ask: async ({ stage }) => {
        await confirmed(stage);
        return { address: `/portfolio/readiness/categories-2017/IFS?association=${slug}` };
      },
      answers: 200,
      names: "own",
    },
    { ...fresh("/portfolio/readiness/alliance-2024/IMHS"), names: "what-was-shown" },
  ],
  "GET /portfolio/what-if": [
    at(`/portfolio/what-if?c=${inMind}@${slug}&c=categories-2017/IFS&training=12&rsc=4,5&by=2026-12-31`),
    fresh("/portfolio/what-if?training=many"),
  ],
  "GET /portfolio/finder": [
    fresh("/portfolio/finder"),
    at("/portfolio/finder?edition=categories-2017&work=prevention&treats=no&ages=both&degree=master"),
  ],
  "GET /portfolio/associations": [at("/portfolio/associations"), fresh("/portfolio/associations")],
  "POST /portfolio/export": {
    ...at("/portfolio/export"),
    ask: async ({ stage }) => {
      await prepared(stage);
      return { address: "/portfolio/export", fields: {} };
    },
  },
  "POST /portfolio/associations/:followed/follow": sending("follow"),
  "POST /portfolio/associations/:followed/unfollow": sending("unfollow"),
  "POST /portfolio/associations/:followed/categories": [
    sending("categories", { category: ["", inMind, "categories-2017/IFA"] }),
    sending("categories", { category: "" }),
  ],
  "POST /portfolio/associations/:followed/keep": sending(
    "keep",
    { category: "alliance-2024/ERS" },
    "/portfolio?",
  ),
};
