import type { Phrases } from "./phrases.ts";
import { type Counted, speechIn } from "./speech.ts";

const say = speechIn("en");
const requirement: Counted = { one: "requirement", many: "requirements" };
const person: Counted = { one: "person", many: "people" };
const hours = (count: number): string => say.count(count, { one: "hour", many: "hours" });
const month: Counted = { one: "month", many: "months" };

const areMissing = (missing: number): string =>
  `${say.count(missing, requirement)} ${missing === 1 ? "is" : "are"} missing`;

export const englishPhrases: Phrases = {
  labels: {
    portfolio: "Portfolio",
    category: "Category",
    edition: "Edition",
    exceptions: "Exceptions",
    day: "Day",
    renewalPeriod: "Period",
    windowOpens: "Opens",
    deadline: "Deadline",
    yearsEndorsed: "Years endorsed",
    need: "To meet it",
    asked: "Asked",
    amount: "Amount",
    window: "Window",
    evidence: "Counted",
    toJudge: "To look at",
    excluded: "Not counted",
    madeUpOf: "Made up of",
    overLimit: "Over the limit",
    uncovered: "No entry for",
    exception: "Exception",
    declaration: "You declared",
    clause: "Rule",
  },
  sections: {
    missing: "Missing",
    missingLater: "Missing after submission",
    judgement: "For people to judge",
    recommended: "Recommended, not required",
    met: "Met",
    advice: "Advice",
    due: "Due",
  },
  summary: {
    notReady: (missing) => `Cannot be submitted yet: ${areMissing(missing)}.`,
    ready: "Can be submitted now.",
    readyButLater: (missing) =>
      `Can be submitted now. After that, ${say.count(missing, requirement)} must still be met before a decision.`,
    judged: (count) =>
      `${say.count(count, requirement)} ${count === 1 ? "is" : "are"} left for people to judge.`,
  },
  renewalSummary: {
    notHeld: "This endorsement is not held on this day, so there is nothing to renew.",
    nothingDue: "Not due: nothing is asked for this period.",
    notYet: (opensOn, missing) =>
      missing === 0
        ? `Not due yet: renewal opens on ${opensOn}. Nothing is missing so far.`
        : `Not due yet: renewal opens on ${opensOn}. So far, ${areMissing(missing)}.`,
    open: (deadline, missing) => `Open until ${deadline}: ${areMissing(missing)}.`,
    met: (deadline, isPast) =>
      isPast
        ? `Met: everything asked was there by ${deadline}.`
        : `Met: everything asked is there. The deadline is ${deadline}.`,
    lapsed: (deadline, missing) => `Lapsed: the deadline was ${deadline}, and ${areMissing(missing)}.`,
  },
  needed: (required) => `(${say.number(required)} needed)`,
  suggested: (required) => `(${say.number(required)} recommended)`,
  window: (from, to) => (from === to ? from : `${from} to ${to}`),
  span: (spanned, required) => `${say.count(spanned, month)}, at least ${say.number(required)} needed`,
  noWindow: "none: nothing counts in any month",
  period: (from, to) => `${from} to ${to}`,
  andMore: (shown, more) => `${shown}, and ${say.number(more)} more`,
  nothingCounted: "nothing",
  uncovered: (count, shown) => `${say.count(count, { one: "area", many: "areas" })}: ${shown}`,
  ready: "can be submitted",
  readyBut: (missing) => `can be submitted, then ${say.number(missing)} missing`,
  missing: (missing) => `${say.number(missing)} missing`,
  readyIn: (ready, all) =>
    `Can be submitted now in ${say.number(ready)} of ${say.count(all, { one: "category", many: "categories" })}.`,
  noneHeld: (day) => `No endorsement of this edition is held on ${day}.`,
  asked: {
    or: "or",
    entry: (kind, level, isRelated) =>
      `${kind}${level === null ? "" : ` (${level} or higher)`}${isRelated ? " related to infancy or early childhood" : ""}`,
    judged: (routes) => `for reviewers to judge: ${routes}`,
    work: (days) => `${say.number(days)} days of work that counts`,
    anyRoleBut: (roles) => (roles === "" ? "any role" : `any role but ${roles}`),
    role: (roles, isCurrent, declared) =>
      `${roles}${isCurrent ? ", at present" : ""}${declared === null ? "" : ` (if you declare: ${declared})`}`,
    standing: (held, meets, isVetted, declared) =>
      [
        ...(held.length > 0 ? [`somebody who holds ${held.join(", ")}`] : []),
        ...(meets.length > 0 ? [`somebody who meets what is asked for ${meets.join(", ")}`] : []),
        ...(isVetted ? ["somebody vetted"] : []),
      ].join(" and ") + (declared === null ? "" : ` (if you declare: ${declared})`),
  },
  notInForce: (overlay) => `Note: the exceptions ${overlay} are not in force on this day and change nothing.`,
  plan: {
    ready: "Can be submitted now.",
    earliest: (day) => `Cannot be submitted yet. The earliest day is ${day}, if nothing is in the way.`,
    never: "Cannot be submitted yet, and waiting alone will not change that: see what needs action.",
    from: (day) => `from ${day}`,
    notByTime: "needs action",
    assumed: (rscPerMonth, trainingPerMonth) =>
      `Assumed: ${hours(rscPerMonth)} of RSC and ${hours(trainingPerMonth)} of training come every month, of the right kind; jobs without an end go on; memberships are renewed.`,
  },
  simulation: {
    rulesBefore: "Rules before",
    rulesAfter: "Rules after",
    people: (population) => `Portfolios looked at: ${say.number(population)}.`,
    ready: (before, after) => `Ready to submit: ${say.number(before)} before, ${say.number(after)} after.`,
    gained: (count) => `${say.count(count, person)} would become ready.`,
    lost: (count) => `${say.count(count, person)} would no longer be ready.`,
    because: "What changed for them",
    nobodyChanged: "Nobody's readiness would change.",
  },
};
