import { describe, expect, test } from "vitest";
import { library } from "../../../../tests/kit/engine.ts";
import type { EntryId } from "../../../core/entries/entry.ts";
import { statedOf } from "../../../core/entries/facts.ts";
import type { TypedFields } from "../../../core/entries/fields.ts";
import { figuresOf, type HourAnswer, type HourRequest } from "../../../core/entries/hour-requests.ts";
import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { AssociationId } from "../../../core/kernel/ids.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import type { Language } from "../../../core/kernel/language.ts";
import type { KeptConfirmation } from "../../../store/confirmations.ts";
import type { Loaded } from "../readiness/readiness.query.ts";
import { readinessOf } from "../readiness/reading.ts";
import { portfolioPdf } from "./portfolio-pdf.ts";

const now = Date.UTC(2026, 10, 22, 12);
const [area = ""] = library.vocabulary.areas;

const entry = (id: string, kind: EntryKind, typed: TypedFields) => ({
  id: id as EntryId,
  kind,
  fields: Object.fromEntries(
    Object.entries(typed).map(([name, texts = []]) => [
      name,
      { typed: texts, version: 1, editor: "editor", number: 1 } as never,
    ]),
  ),
});

const provider = entry("ana", "providers", { name: ["Ana Ruiz"], level: ["master"] });
const hours = {
  provider: ["ana"],
  form: ["group"],
  logged: ["sessions"],
  sessions: ["2024-01-01", "1.5", "2024-02-01", "2"],
};
const membership = { association: ["Alder"], from: ["2026-01-01"], to: ["2026-12-31"] };
const all = [
  provider,
  entry("rsc", "rsc", hours),
  entry("play", "training", {
    title: ["Play"],
    date: ["2024-03-01"],
    hours: ["1:30"],
    relationshipBased: ["yes"],
    areas: [area],
    notes: ["To listen first"],
  }),
  entry("half", "training", { title: ["Half"], hours: ["2"] }),
  entry("member", "memberships", membership),
];

const request = (answer: HourAnswer): HourRequest =>
  ({
    id: "request",
    personId: "person",
    provider: "ana",
    providerName: "Ana Ruiz",
    providerHolder: null,
    askerName: "Beth",
    address: "ana@people.example",
    isOwnMailbox: false,
    askedAt: now - 9 * DAY,
    expiresAt: now + 9 * DAY,
    withdrawnAt: null,
    endedAt: null,
    endedAs: null,
    lines: [
      {
        id: "line",
        entry: "rsc",
        snapshot: { form: "group", from: "2024-01-01", to: "2024-02-01", hours: 3.5, sessions: [] },
        stated: figuresOf(hours),
        changedAt: null,
        answer: { ...answer, name: "Ana", at: now - 2 * DAY, isInApp: false },
      },
    ],
  }) as unknown as HourRequest;

const confirmation = {
  id: "confirmation",
  associationId: "alder" as AssociationId,
  entry: "member",
  fact: "membership",
  stated: statedOf("membership", membership),
  confirmedAt: now - DAY,
} as unknown as KeptConfirmation;

const blocksOf = (
  language: Language,
  { answer = { is: "confirmed" }, entries = all }: { answer?: HourAnswer; entries?: typeof all } = {},
) => {
  const loaded = {
    kept: {
      id: "person",
      entries,
      holders: new Map(),
      confirmations: [confirmation],
      association: null,
      on: "2026-11-22",
    },
    confirmations: [confirmation],
    confirmers: new Map([["alder" as AssociationId, "Alder Association"]]),
    follows: [],
    steps: [],
    offers: [],
    applications: [],
    applied: [],
  } as Loaded;
  const { blocks } = portfolioPdf({
    reader: { language, zone: "America/Chicago" },
    person: "Beth",
    now,
    standards: library,
    readiness: readinessOf(loaded, library),
    documents: [],
    requests: [request(answer)],
  });
  return blocks;
};

const printed = (...given: Parameters<typeof blocksOf>) =>
  blocksOf(...given).flatMap((block): (string | string[])[] =>
    block.as === "table"
      ? [
          block.columns.map(({ heading }) => heading),
          ...block.rows.map((row) =>
            row.map((cell) => (typeof cell === "string" ? cell : cell.map(({ text }) => text).join(""))),
          ),
        ]
      : block.as === "heading"
        ? [block.text]
        : [],
  );

const soft = (language: Language, entries: typeof all) =>
  blocksOf(language, { entries }).flatMap((block) => (block.as === "paragraph" ? [block.text] : []));

describe("a portfolio on paper", () => {
  test("is tables with short headings, areas by name, and a mark on what does not count", () => {
    expect(printed("en")).toEqual([
      "Training",
      ["Training", "When", "Hours", "Particulars"],
      ["Half", "", "2", "Does not count yet: “Day” is missing."],
      [
        "Play",
        "Mar 1, 2024",
        "1.5",
        expect.stringMatching(/^About relationships\nLearned: To listen first\nAreas: [a-z]/),
      ],
      "Reflective supervision (RSC)",
      ["Provider", "When", "Hours", "Particulars"],
      [
        "Ana Ruiz",
        "Jan 1, 2024 to Feb 1, 2024",
        "3.5",
        "Confirmed on November 20, 2026, signed as “Ana”.\nForm: In a group\nMeetings: Jan 1, 2024: 1.5; Feb 1, 2024: 2",
      ],
      "Memberships",
      ["Association", "When", "Particulars"],
      ["Alder", "Jan 1, 2026 to Dec 31, 2026", expect.stringContaining("Confirmed by Alder Association")],
      "Providers of reflective supervision",
      ["Provider", "Particulars"],
      ["Ana Ruiz", "Highest degree: Master’s degree"],
    ]);
    expect(JSON.stringify(printed("en"))).not.toContain(area);
  });

  test("has trainings by day, the newest first, and adds up the hours of those that count", () => {
    const training = (title: string, date: string, hours: string) =>
      entry(title, "training", { title: [title], date: [date], hours: [hours], relationshipBased: ["yes"] });
    const entries = [
      training("Older", "2024-03-01", "2"),
      training("Newest", "2025-03-01", "3"),
      entry("half", "training", { title: ["Half"], date: ["2024-05-01"] }),
      entry("undated", "training", { title: ["Undated"], hours: ["8"] }),
    ];
    const told = printed("en", { entries });
    expect(told.flatMap((row) => (Array.isArray(row) ? [row[0]] : []))).toEqual([
      "Training",
      "Undated",
      "Newest",
      "Half",
      "Older",
    ]);
    expect(soft("en", entries)).toContain("5 hours in all");
  });

  test("tells a dispute with what is remembered", () => {
    const answer = { is: "disputed", hours: "about 2", statement: "Once was too short." } as const;
    expect(JSON.stringify(printed("en", { answer }))).toContain(
      "Disputed on November 20, 2026, signed as “Ana”.\\nHours as remembered by whoever answered: about 2\\n" +
        "They wrote: “Once was too short.”",
    );
  });

  test("has the same in Spanish", () => {
    const told = printed("es");
    expect(told.flatMap((row) => (Array.isArray(row) && row[0] === "Half" ? row : []))[3]).toMatch(
      /^Todavía no cuenta: /,
    );
    expect(JSON.stringify(told)).toContain("del 1 ene 2024 al 1 feb 2024");
  });

  test("says what is typed as it was typed, also where an answer is called the same", () => {
    const typed = { title: ["Odd"], part: ["taught"], place: ["taught"], trainer: ["constructor"] };
    const told = JSON.stringify(printed("en", { entries: [entry("odd", "training", typed)] }));
    for (const line of ["Part: Taught", "Where: taught", "Given by: constructor"])
      expect(told).toContain(line);
  });

  test("says what cannot be read as it was typed", () => {
    const entries = [entry("odd", "training", { title: ["Odd"], date: ["last spring"], hours: ["many"] })];
    expect(JSON.stringify(printed("en", { entries }))).toContain("Day: last spring\\nHours: many");
  });
});
