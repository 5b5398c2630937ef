/** What the contenders judge: the document as parsed. */
export type Document = {
  readonly education: readonly {
    readonly level?: string;
    readonly conferredOn: string | null;
    readonly transcript?: string;
  }[];
  readonly work: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly paid: boolean;
    readonly bands: readonly string[];
    readonly services: readonly string[];
    readonly families: number;
    readonly socialEmotionalFocus: boolean;
    readonly relationshipFocus: boolean;
  }[];
  readonly training: readonly {
    readonly date: string;
    readonly hours: number;
    readonly relationshipBased: boolean;
    readonly given: boolean;
  }[];
  readonly rsc: readonly {
    readonly from: string;
    readonly to: string;
    readonly hours: number;
    readonly bands: readonly string[];
    readonly peer: boolean;
    readonly provider: {
      readonly held: readonly {
        readonly category: string;
        readonly from: string;
        readonly to: string | null;
      }[];
    };
  }[];
  readonly references: readonly {
    readonly raterId: string;
    readonly roles: readonly string[];
    readonly current: boolean;
    readonly held: readonly string[];
    readonly receivedOn: string | null;
  }[];
  readonly ethicsSignedOn: string | null;
  readonly agreementSignedOn: string | null;
  readonly memberships: readonly { readonly from: string; readonly to: string }[];
};

/**
 * The requirements of a Family Specialist as amounts, without clause, evidence or reason: what the other engines are
 * given, because they have no words for dates, months or windows. Written as a plain script, which one of them runs
 * as its function node.
 */
export const plainAmountsSource = `
const dayOf = (text) => Date.parse(text) / 86400000;
const monthOf = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
const amountsOf = (p, asOf) => {
  const today = dayOf(asOf);
  const degrees = p.education.filter((e) => e.level && e.level !== "associate" && e.conferredOn && e.conferredOn <= asOf);
  const since = degrees.map((e) => e.conferredOn).sort()[0];
  const jobs = p.work.filter((w) => w.from <= asOf && w.paid && w.bands.includes("infant")
    && (w.services.includes("prevention") || w.services.includes("early-intervention"))
    && w.socialEmotionalFocus && w.relationshipFocus && since);
  const spans = jobs.map((w) => [Math.max(dayOf(w.from), dayOf(since)), Math.min(w.to ? dayOf(w.to) : today, today)])
    .filter(([a, b]) => a <= b).sort((a, b) => a[0] - b[0]);
  let workDays = 0, covered = -Infinity;
  for (const [a, b] of spans) if (b > covered) { workDays += b - Math.max(a - 1, covered); covered = b; }
  const trainingHours = p.training.filter((t) => t.date <= asOf && t.relationshipBased && !t.given)
    .reduce((sum, t) => sum + t.hours, 0);
  const months = {};
  for (const r of p.rsc) {
    if (r.peer || !r.bands.includes("infant") || !since || r.from > asOf) continue;
    const held = r.provider.held.find((h) => h.category === "IMHS" || h.category === "IMHM-C");
    if (!held || held.from > r.from || r.from < since || r.to > asOf || (held.to && held.to < r.to)) continue;
    const first = monthOf(r.from), last = monthOf(r.to);
    for (let m = first; m <= last; m++) months[m] = (months[m] || 0) + r.hours / (last - first + 1);
  }
  const known = Object.keys(months).map(Number).sort((a, b) => a - b);
  let rscHours = 0;
  for (const end of known) {
    const inside = known.filter((m) => m <= end && m > end - 24);
    if (end - inside[0] + 1 >= 12) rscHours = Math.max(rscHours, inside.reduce((sum, m) => sum + months[m], 0));
  }
  const received = p.references.filter((f) => f.receivedOn && f.receivedOn <= asOf);
  const fills = (roles, current) => received.filter((f) => (!current || f.current) && f.roles.some((r) => roles.includes(r)));
  return {
    bachelor: degrees.length,
    transcripts: p.education.every((e) => e.transcript === "official") ? 1 : 0,
    workDays, families: jobs.reduce((sum, w) => sum + w.families, 0), trainingHours, rscHours,
    references: new Set(received.map((f) => f.raterId)).size,
    supervisors: fills(["program-supervisor"], true).length,
    providers: fills(["rsc-provider"], false).length,
    others: fills(["supervisor", "program-supervisor", "department-supervisor", "teacher", "trainer", "consultant", "colleague"], false).length,
    endorsed: received.filter((f) => f.held.length > 0).length,
    ethics: p.ethicsSignedOn && p.ethicsSignedOn <= asOf ? 1 : 0,
    agreement: p.agreementSignedOn && p.agreementSignedOn <= asOf ? 1 : 0,
    membership: p.memberships.some((m) => m.from <= asOf && m.to >= asOf) ? 1 : 0,
  };
};
`;

/** What each amount must reach. */
export const minimums: { readonly [amount: string]: number } = {
  bachelor: 1,
  transcripts: 1,
  workDays: 730,
  families: 10,
  trainingHours: 30,
  rscHours: 24,
  references: 3,
  supervisors: 1,
  providers: 1,
  others: 1,
  endorsed: 1,
  ethics: 1,
  agreement: 1,
  membership: 1,
};

/** The plain script as a function of this process. */
export const plainAmounts = new Function(`${plainAmountsSource}; return amountsOf;`)() as (
  document: Document,
  asOf: string,
) => { readonly [amount: string]: number };
