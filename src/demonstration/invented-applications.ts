import type { MembershipClaim } from "../core/application/application.ts";
import {
  answered,
  asksHelp,
  confirmed,
  type Deed,
  keepsInMind,
  moves,
  notes,
  paid,
  replies,
  returned,
  runs,
  says,
  signed,
  submitted,
} from "./deeds.ts";
import { asks, called } from "./rating-deeds.ts";

/** An application of somebody invented: what it is for, and all that was done with it. */
export type InventedApplication = {
  readonly of: string;
  readonly category: string;
  readonly membership: MembershipClaim;
  readonly proof?: string;
  readonly deeds: readonly Deed[];
};

const fine = { is: "sent", marks: [4, 5, 4, 4], remark: "" } as const;

/** Everything that a first submission needs, with three raters who have answered. */
const untilSubmitted = (firstRequest: number, raters: readonly [string, string, string]): readonly Deed[] => [
  paid("registration"),
  runs("accept"),
  confirmed,
  signed,
  ...raters.map((name, at) =>
    asks({
      number: firstRequest + at,
      name,
      knownSince: "2022",
      isWaived: at > 0,
      becomes: at === 1 ? { ...fine, marks: [4, 3, 5] } : fine,
    }),
  ),
  submitted,
];

/** In the order of their ids, which are fixed: new ones come last. */
export const inventedApplications: readonly InventedApplication[] = [
  {
    of: "Beth Arlington",
    category: "IFA",
    membership: "here",
    deeds: [moves("withdraw", "I will apply as a specialist instead."), keepsInMind("IFS")],
  },
  {
    of: "Beth Arlington",
    category: "IFS",
    membership: "here",
    deeds: [paid("registration"), runs("accept")],
  },
  { of: "Rosa Elena Quiroga", category: "IFA", membership: "to-be-paid", deeds: [] },
  {
    of: "Lucía Fernández Rey",
    category: "ECMHS",
    membership: "here",
    deeds: [
      runs(
        "refuse",
        "The register says that you hold this endorsement already. Please write to us if that is a mistake.",
      ),
    ],
  },
  {
    of: "Bao Tran",
    category: "IMHS",
    membership: "elsewhere",
    proof: "Prairie Light Association for Early Relationships, number 3117, paid until December.",
    deeds: [paid("registration")],
  },
  {
    of: "Naomi Whitcombe",
    category: "IFA",
    membership: "here",
    deeds: [
      ...untilSubmitted(1, ["Dorothea Finch", "Ottoline Grace", "Desmond Fairweather"]),
      says("The check for the processing fee is in the mail, with my name on the back."),
    ],
  },
  {
    of: "Ximena Salgado Peralta",
    category: "IFA",
    membership: "here",
    deeds: [
      ...untilSubmitted(4, ["Keisha Marrow", "Ottoline Grace", "Graciela Montemayor"]),
      paid("processing"),
      runs("begin-pre-check"),
      notes(
        "Called the institute: the series of autumn was theirs, but under another title. She should name both.",
      ),
      returned(
        "Solo faltan dos detalles; todo lo demás está completo.",
        [
          "Cuando la familia está lejos",
          "¿Quién impartió esta formación? El instituto no la encuentra con este título.",
        ],
        ["Primeros Pasos del Valle", "¿Cuántas familias visita por semana, y desde qué edad de los bebés?"],
      ),
      answered(
        "Primeros Pasos del Valle",
        "Visito a nueve familias por semana, desde las dos semanas de vida.",
      ),
      says("Encontré el certificado. ¿Basta con una fotografía?", "Cuando la familia está lejos"),
      replies(
        "Sí, una fotografía basta si se lee la fecha y quién lo firma.",
        "Cuando la familia está lejos",
      ),
    ],
  },
  {
    of: "Theodora Winslow-Achterberg",
    category: "IFA",
    membership: "here",
    deeds: [
      paid("registration"),
      runs("accept"),
      confirmed,
      signed,
      asks({ number: 7, name: "Samuel Okonkwo", knownSince: "2021", isWaived: true, becomes: fine }),
      asks({
        number: 8,
        name: "Clementine Abara",
        knownSince: "Spring of 2023",
        isWaived: false,
        becomes: {
          is: "begun",
          marks: [5, 4, 4],
          remark: "She notices what a baby does with its hands while everybody else is talking.",
        },
      }),
      asks({
        number: 9,
        name: "Lorenzo Castellani",
        knownSince: "2019",
        isWaived: true,
        becomes: { is: "declined", as: "cannot-rate" },
      }),
      asks({
        number: 10,
        name: "Evangeline Stroud",
        knownSince: "2020",
        isWaived: true,
        becomes: { is: "waiting" },
      }),
      called("Clementine Abara", {
        questions: "Where do you work together? What have you seen her do with a family?",
        notes:
          "They have shared a caseload for two years. She described a visit in detail, and how they talked about it afterwards.",
      }),
      says("Two of the people whom I named have not answered yet. Should I ask somebody else?"),
      replies("Give them until the end of the month: most answer after the first reminder."),
      asksHelp(
        "The page for naming a rater did not take the name of my supervisor until I left out the comma.",
      ),
    ],
  },
  {
    of: "Malachi Okoye",
    category: "IFA",
    membership: "here",
    deeds: [
      ...untilSubmitted(11, ["Dorothea Finch", "Amara Nwosu", "Bernadette Kowalczyk"]),
      paid("processing"),
      runs("begin-pre-check"),
    ],
  },
];
