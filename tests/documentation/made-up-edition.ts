import type { StandardsFile } from "../../src/core/standards/library.ts";
import { renewalRequirements, requirements } from "./made-up-rows.ts";

const both = (en: string) => ({ en, es: `${en} (es)` });

const category = (
  code: string,
  bands: readonly string[],
  designation: string | null,
  profile: string | null,
) => ({
  code,
  name: both(code),
  bands,
  designation,
  profile,
});

const framework = {
  format: "attune.framework/1",
  id: "made-up-areas",
  profiles: [
    {
      id: "family-associate",
      categories: ["ZZA"],
      expertise: [
        {
          id: "gardening",
          number: 1,
          kind: "skill",
          designations: [],
          name: both("Gardening"),
          areas: [
            { id: "gardening/sowing", name: both("Sowing") },
            { id: "gardening/pruning", name: both("Pruning") },
          ],
        },
      ],
    },
  ],
};

export const madeUpStandard = {
  format: "attune.standard/1",
  id: "made-up",
  order: 5,
  title: both("Made up"),
  source: both("Nobody"),
  framework: "made-up-areas",
  categories: [
    category("ZZA", ["infant"], null, "family-associate"),
    category("ZZB", ["early-childhood"], "RF", null),
    category("ZZC", [], null, null),
  ],
  requirements,
  renewal: {
    cycle: {
      years: 2,
      firstDeadline: "2020-06-30",
      opens: "05-01",
      yearsCountedTo: "deadline",
      mostYears: 2,
      freeBelowYears: 1,
    },
    requirements: renewalRequirements,
  },
  interpretations: ["made-up-matter"],
};

const overlay = {
  format: "attune.overlay/1",
  id: "made-up-relief",
  standard: "made-up",
  title: both("Relief"),
  from: "2030-01-01",
  to: "2031-12-31",
  noticeDays: 13,
  items: [
    {
      item: "a",
      says: both("Fewer hours of training"),
      changes: [{ requirement: "training.hours", for: ["ZZA"], set: { hours: 16 } }],
    },
    {
      item: "b",
      says: both("One more way to be a provider"),
      changes: [{ requirement: "rsc.hours", for: ["ZZA"], add: { providers: [{ vettedAs: ["ZZC"] }] } }],
    },
    {
      item: "c",
      says: both("RSC is recommended at renewal"),
      changes: [{ requirement: "renewal.rsc", for: ["ZZA"], set: { force: "recommended" } }],
    },
  ],
};

const explained = [
  { id: "made-up-matter", matter: both("Why"), rule: both("Because"), reason: both("It is made up") },
];

/** The files of a standards folder that holds this edition and nothing else. */
export const madeUpFiles: readonly StandardsFile[] = [
  { path: "made-up/standard.json", document: madeUpStandard },
  { path: "made-up/overlays/made-up-relief.json", document: overlay },
  { path: "frameworks/made-up-areas.json", document: framework },
  { path: "interpretations.json", document: explained },
];
