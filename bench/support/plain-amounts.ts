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
 * given, because they have no words for dates, months or windows. One of them runs this text as its function node.
 */
export const amountsOf = (p: Document, asOf: string): { readonly [amount: string]: number } => {
  const dayOf = (text: string): number => Date.parse(text) / 86_400_000;
  const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
  const today = dayOf(asOf);
  const degrees = p.education.filter(
    (e) =>
      e.level !== undefined && e.level !== "associate" && e.conferredOn !== null && e.conferredOn <= asOf,
  );
  const since = degrees.map((e) => e.conferredOn ?? "").sort()[0] ?? "9999-12-31";
  const jobs = p.work.filter(
    (w) =>
      w.from <= asOf &&
      w.paid &&
      w.bands.includes("infant") &&
      (w.services.includes("prevention") || w.services.includes("early-intervention")) &&
      w.socialEmotionalFocus &&
      w.relationshipFocus,
  );
  const spans = jobs
    .map((w) => ({
      from: Math.max(dayOf(w.from), dayOf(since)),
      to: Math.min(w.to === null ? today : dayOf(w.to), today),
    }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from);
  let workDays = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    if (to <= covered) continue;
    workDays += to - Math.max(from - 1, covered);
    covered = to;
  }
  const trainingHours = p.training
    .filter((t) => t.date <= asOf && t.relationshipBased && !t.given)
    .reduce((sum, t) => sum + t.hours, 0);
  const months = new Map<number, number>();
  for (const r of p.rsc) {
    if (r.peer || !r.bands.includes("infant") || r.from > asOf || r.from < since || r.to > asOf) continue;
    const held = r.provider.held.find((h) => h.category === "IMHS" || h.category === "IMHM-C");
    if (held === undefined || held.from > r.from || (held.to !== null && held.to < r.to)) continue;
    const first = monthOf(r.from);
    const last = monthOf(r.to);
    for (let m = first; m <= last; m++) months.set(m, (months.get(m) ?? 0) + r.hours / (last - first + 1));
  }
  const known = [...months.keys()].sort((a, b) => a - b);
  let rscHours = 0;
  for (const end of known) {
    const inside = known.filter((m) => m <= end && m > end - 24);
    if (end - (inside[0] ?? end) + 1 >= 12)
      rscHours = Math.max(
        rscHours,
        inside.reduce((sum, m) => sum + (months.get(m) ?? 0), 0),
      );
  }
  const received = p.references.filter((f) => f.receivedOn !== null && f.receivedOn <= asOf);
  const fills = (roles: readonly string[], current: boolean): number =>
    received.filter((f) => (!current || f.current) && f.roles.some((r) => roles.includes(r))).length;
  const signed = (day: string | null): number => (day !== null && day <= asOf ? 1 : 0);
  return {
    bachelor: degrees.length,
    transcripts: p.education.every((e) => e.transcript === "official") ? 1 : 0,
    workDays,
    families: jobs.reduce((sum, w) => sum + w.families, 0),
    trainingHours,
    rscHours,
    references: new Set(received.map((f) => f.raterId)).size,
    supervisors: fills(["program-supervisor"], true),
    providers: fills(["rsc-provider"], false),
    others: fills(
      [
        "supervisor",
        "program-supervisor",
        "department-supervisor",
        "teacher",
        "trainer",
        "consultant",
        "colleague",
      ],
      false,
    ),
    endorsed: received.filter((f) => f.held.length > 0).length,
    ethics: signed(p.ethicsSignedOn),
    agreement: signed(p.agreementSignedOn),
    membership: p.memberships.some((m) => m.from <= asOf && m.to >= asOf) ? 1 : 0,
  };
};

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
