import { type Day, formatDay } from "../core/kernel/calendar.ts";
import { lanternValley } from "../features/demonstration/cast.ts";
import { applicantPortfolios } from "./applicants.ts";
import {
  type Ago,
  entriesOf,
  entryId,
  type InventedPortfolio,
  named,
  type Typed,
  training,
  YEAR,
} from "./invented-entries.ts";

/** A home visitor on her way to Infant Family Specialist: most is there, and something is missing. */
const ofBeth = (ago: Ago): readonly Typed[] => [
  [
    "education",
    {
      kind: "degree",
      level: "bachelor",
      degree: "BSW",
      field: "Social work",
      institution: "Prairie State College",
      country: "United States",
      finished: "finished",
      conferredOn: ago(7 * YEAR),
      related: "yes",
      transcript: "official",
      areas: [
        "theoretical-foundations/infant-young-child-development-and-behavior",
        "theoretical-foundations/family-relationships-and-dynamics",
        "law-regulation-and-agency-policy/ethical-practice",
        "law-regulation-and-agency-policy/government-law-and-regulation",
        "systems-expertise/service-delivery-systems",
        "communicating/writing",
        "thinking/analyzing-information",
      ],
    },
  ],
  [
    "work",
    {
      employer: "Lantern Valley Early Years",
      title: "Home visitor",
      kind: "paid",
      from: ago(3 * YEAR + 20),
      going: "goes-on",
      hoursPerWeek: "36",
      duties: "Weekly visits with families from pregnancy to the third birthday.",
      supervised: "yes",
      supervisor: "Dolores Marchetti",
      bands: ["infant"],
      services: ["related", "prevention", "early-intervention"],
      withChildAndParent: "yes",
      families: "22",
      socialEmotionalFocus: "yes",
      relationshipFocus: "yes",
      areas: [
        "theoretical-foundations/infant-young-child-and-family-centered-practice",
        "law-regulation-and-agency-policy/agency-policy",
        "systems-expertise/community-resources",
        "direct-service-skills/observation-and-listening",
        "direct-service-skills/screening-and-assessment",
        "direct-service-skills/advocacy",
        "direct-service-skills/safety",
        "direct-service-skills/life-skills",
        "working-with-others/building-and-maintaining-relationships",
        "working-with-others/collaborating",
        "communicating/listening",
        "communicating/speaking",
        "thinking/solving-problems",
        "thinking/planning-and-organizing",
      ],
    },
  ],
  [
    "providers",
    {
      name: "Wilhelmina Osei",
      address: "wilhelmina.osei@people.example",
      level: "master",
      held: ["IMHS", ago(6 * YEAR), ""],
      ers: "none",
      receivesRsc: "yes",
    },
  ],
  ["providers", { name: "Dolores Marchetti", level: "master", ers: "none" }],
  [
    "rsc",
    {
      provider: entryId(10, 3),
      form: "group",
      logged: "total",
      from: ago(430),
      to: ago(30),
      hours: "18",
      bands: ["infant"],
      areas: [
        "direct-service-skills/responding-with-empathy",
        "working-with-others/empathy-and-compassion",
        "thinking/maintaining-perspective",
        "reflection/contemplation",
        "reflection/self-awareness",
        "reflection/curiosity",
        "reflection/emotional-response",
      ],
    },
  ],
  [
    "rsc",
    {
      provider: entryId(10, 4),
      form: "individual",
      logged: "total",
      from: ago(2 * YEAR),
      to: ago(YEAR + 120),
      hours: "9",
      bands: ["infant"],
    },
  ],
  training(ago, 900, "Reading a newborn's cues", "6", {
    trainer: "Lantern Valley Association",
    areas: [
      "theoretical-foundations/pregnancy-and-early-parenthood",
      "theoretical-foundations/infant-young-child-development-and-behavior",
      "direct-service-skills/observation-and-listening",
    ],
  }),
  training(ago, 700, "Grief and loss in the first year", "3.5", {
    areas: ["theoretical-foundations/attachment-separation-trauma-grief-and-loss"],
  }),
  training(ago, 520, "Play as a language", "4"),
  training(ago, 365, "Watching and wondering together", "6", { trainer: "Prairie Light Association" }),
  training(ago, 210, "Trauma and the caregiving relationship", "5", {
    areas: ["theoretical-foundations/attachment-separation-trauma-grief-and-loss"],
  }),
  training(ago, 120, "Culture at the kitchen table", "2.5"),
  training(ago, 40, "Documentation for home visitors", "3", {
    relationshipBased: "",
    areas: ["communicating/writing", "law-regulation-and-agency-policy/agency-policy"],
  }),
  [
    "training",
    {
      title: "Feeding and togetherness",
      part: "attended",
      logged: "total",
      hours: "2",
      areas: ["theoretical-foundations/relationship-focused-therapeutic-practice"],
    },
  ],
  [
    "references",
    {
      name: "Dolores Marchetti",
      address: "dolores.marchetti@people.example",
      roles: ["program-supervisor"],
      current: "yes",
    },
  ],
  [
    "references",
    {
      name: "Wilhelmina Osei",
      address: "wilhelmina.osei@people.example",
      roles: ["rsc-provider"],
      held: ["IMHS"],
    },
  ],
  ["memberships", { association: lanternValley.name, from: ago(200), to: ago(-165) }],
  ["volunteering", { activity: "Welcoming new members at the spring meeting", date: ago(230), hours: "3" }],
  [
    "rsc",
    {
      provider: entryId(10, 4),
      form: "individual",
      logged: "sessions",
      sessions: [ago(240), "1", ago(210), "1", ago(180), "1"],
      bands: ["infant"],
    },
  ],
];

/** Somebody at the beginning, in Spanish. */
const ofRosa = (ago: Ago): readonly Typed[] => [
  [
    "education",
    {
      kind: "degree",
      level: "associate",
      degree: "AA",
      field: "Educación de la primera infancia",
      institution: "Colegio comunitario del valle",
      country: "Estados Unidos",
      finished: "finished",
      conferredOn: ago(4 * YEAR),
      related: "yes",
      transcript: "unofficial",
      areas: [
        "theoretical-foundations/infant-young-child-development-and-behavior",
        "theoretical-foundations/family-relationships-and-dynamics",
        "law-regulation-and-agency-policy/ethical-practice",
        "communicating/writing",
        "thinking/analyzing-information",
      ],
    },
  ],
  [
    "work",
    {
      employer: "Centro infantil Los Faroles",
      title: "Maestra de bebés",
      kind: "paid",
      from: ago(2 * YEAR + 60),
      going: "goes-on",
      bands: ["infant"],
      services: ["related"],
      supervised: "yes",
      areas: [
        "theoretical-foundations/infant-young-child-and-family-centered-practice",
        "direct-service-skills/observation-and-listening",
        "direct-service-skills/safety",
        "working-with-others/building-and-maintaining-relationships",
        "working-with-others/collaborating",
        "working-with-others/supporting-others",
        "working-with-others/empathy-and-compassion",
        "communicating/listening",
        "communicating/speaking",
        "law-regulation-and-agency-policy/agency-policy",
        "thinking/planning-and-organizing",
        "thinking/solving-problems",
      ],
    },
  ],
  training(ago, 300, "El apego en la guardería", "8"),
  training(ago, 90, "Llegadas y despedidas", "4"),
];

/** Everybody invented who keeps a portfolio, as of a day. */
export const inventedPortfolios = (today: Day): readonly InventedPortfolio[] => {
  const ago: Ago = (days) => formatDay(today - days);
  return [
    {
      person: named("Beth Arlington"),
      follows: lanternValley,
      categories: ["alliance-2024/IFS"],
      isShared: true,
      entries: entriesOf(10, ofBeth(ago)),
    },
    {
      person: named("Rosa Elena Quiroga"),
      follows: lanternValley,
      categories: ["alliance-2024/IFA"],
      isShared: false,
      entries: entriesOf(9, ofRosa(ago)),
    },
    ...applicantPortfolios(ago),
  ];
};
