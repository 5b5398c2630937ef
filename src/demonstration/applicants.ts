import { lanternValley } from "../features/demonstration/cast.ts";
import {
  type Ago,
  entriesOf,
  type InventedPortfolio,
  named,
  type Typed,
  training,
  YEAR,
} from "./invented-entries.ts";

/** Somebody who knows an applicant: in the register by its number, or nobody there. */
type Knows = { readonly name: string; readonly role: string; readonly holder?: number };

/** What is different from one applicant for Infant Family Associate to another. */
type Applicant = {
  readonly number: number;
  readonly name: string;
  readonly degree: readonly [degree: string, field: string, institution: string];
  readonly job: readonly [title: string, employer: string];
  readonly duties: string;
  readonly trainings: readonly (readonly [title: string, hours: string])[];
  readonly references: readonly Knows[];
};

const holderId = (number: number): string => `d0000000-0000-4000-8001-${String(number).padStart(12, "0")}`;

const addressOf = (name: string): string =>
  `${name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ".")}@people.example`;

/** Entries come in this order, so that the number of one is known: education, work, trainings, references, membership. */
const entriesFor = (
  ago: Ago,
  { degree: [degree, field, institution], job: [title, employer], ...applicant }: Applicant,
): readonly Typed[] => [
  [
    "education",
    {
      kind: "degree",
      level: "associate",
      degree,
      field,
      institution,
      country: "United States",
      finished: "finished",
      conferredOn: ago(5 * YEAR),
      related: "yes",
      transcript: "official",
    },
  ],
  [
    "work",
    {
      employer,
      title,
      kind: "paid",
      from: ago(3 * YEAR),
      going: "goes-on",
      hoursPerWeek: "32",
      duties: applicant.duties,
      supervised: "yes",
      bands: ["infant"],
      services: ["related", "prevention"],
      withChildAndParent: "yes",
      socialEmotionalFocus: "yes",
      relationshipFocus: "yes",
    },
  ],
  ...applicant.trainings.map(([called, hours], at) => training(ago, 700 - at * 110, called, hours)),
  ...applicant.references.map(
    ({ name, role, holder }): Typed => [
      "references",
      {
        name,
        address: addressOf(name),
        roles: [role],
        current: "yes",
        ...(holder === undefined ? {} : { holder: holderId(holder) }),
      },
    ],
  ),
  ["memberships", { association: lanternValley.name, from: ago(120), to: ago(-245) }],
];

const applicants: readonly Applicant[] = [
  {
    number: 15,
    name: "Naomi Whitcombe",
    degree: ["AA", "Early childhood education", "Prairie State College"],
    job: ["Lead teacher of the babies’ room", "Millbrook Child Care"],
    duties:
      "Eight babies and their families, from the first day away from home until they walk to the next room.",
    trainings: [
      ["What babies tell us before they speak", "12"],
      ["Goodbyes at the door", "8"],
      ["Feeding, sleeping, soothing", "10"],
      ["Families under strain", "6"],
    ],
    references: [
      { name: "Dorothea Finch", role: "program-supervisor", holder: 4 },
      { name: "Ottoline Grace", role: "colleague", holder: 12 },
      { name: "Desmond Fairweather", role: "colleague" },
    ],
  },
  {
    number: 16,
    name: "Ximena Salgado Peralta",
    degree: ["AAS", "Desarrollo infantil", "Colegio comunitario del valle"],
    job: ["Visitadora domiciliaria", "Primeros Pasos del Valle"],
    duties:
      "Visitas semanales a familias recién llegadas, casi siempre en español y a veces en mixteco con intérprete.",
    trainings: [
      ["El juego y el vínculo", "9"],
      ["Cuando la familia está lejos", "12"],
      ["Escuchar antes de aconsejar", "14"],
    ],
    references: [
      { name: "Keisha Marrow", role: "program-supervisor", holder: 5 },
      { name: "Ottoline Grace", role: "colleague", holder: 12 },
      { name: "Graciela Montemayor", role: "colleague" },
    ],
  },
  {
    number: 17,
    name: "Theodora Winslow-Achterberg",
    degree: ["AS", "Nursing", "Lantern Valley Technical College"],
    job: ["Community nurse", "Lantern Valley Visiting Nurses"],
    duties: "The first six weeks after a birth: feeding, weighing, listening.",
    trainings: [
      ["The first hour after birth", "16"],
      ["Low mood around a birth", "12"],
      ["Fathers in the room", "8"],
    ],
    references: [
      { name: "Samuel Okonkwo", role: "program-supervisor", holder: 2 },
      { name: "Clementine Abara", role: "colleague" },
      { name: "Lorenzo Castellani", role: "colleague" },
      { name: "Evangeline Stroud", role: "colleague" },
    ],
  },
  {
    number: 18,
    name: "Malachi Okoye",
    degree: ["AA", "Human services", "Prairie State College"],
    job: ["Family worker", "Harbor House Shelter"],
    duties:
      "Parents with babies and toddlers who have lost their home: a quiet corner, a routine, somebody to talk to.",
    trainings: [
      ["Small children without a home", "15"],
      ["Trauma and the caregiving relationship", "12"],
      ["Reflecting together", "9"],
    ],
    references: [
      { name: "Dorothea Finch", role: "program-supervisor", holder: 4 },
      { name: "Amara Nwosu", role: "colleague", holder: 9 },
      { name: "Bernadette Kowalczyk", role: "colleague" },
    ],
  },
];

/** Whoever has applied for Infant Family Associate and is further than Beth, as of a day. */
export const applicantPortfolios = (ago: Ago): readonly InventedPortfolio[] =>
  applicants.map((applicant) => ({
    person: named(applicant.name),
    follows: lanternValley,
    categories: ["alliance-2024/IFA"],
    isShared: true,
    entries: entriesOf(applicant.number, entriesFor(ago, applicant)),
  }));
