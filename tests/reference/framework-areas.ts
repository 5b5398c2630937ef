import { designationOf, type Family, familyOf } from "./question.ts";

type Profile = Exclude<Family, "add-on">;

const ALL: readonly Profile[] = ["associate", "family-specialist", "mental-health-specialist", "mentor"];
const CLINICAL: readonly Profile[] = ["mental-health-specialist", "mentor"];
const MENTOR: readonly Profile[] = ["mentor"];

interface AreaOfExpertise {
  name: string;
  designation?: "P" | "RF";
  areas: readonly (readonly [readonly Profile[], string])[];
}

const AREAS_OF_EXPERTISE: readonly AreaOfExpertise[] = [
  {
    name: "Theoretical Foundations",
    areas: [
      [ALL, "pregnancy and early parenthood"],
      [ALL, "infant/young child development and behavior"],
      [ALL, "infant/young child and family-centered practice"],
      [ALL, "family relationships and dynamics"],
      [ALL, "attachment, separation, trauma, grief, and loss"],
      [ALL, "cultural competence"],
      [["associate"], "relationship-focused practice"],
      [["family-specialist", ...CLINICAL], "relationship-focused, therapeutic practice"],
      [["family-specialist", ...CLINICAL], "disorders of infancy/early childhood"],
      [CLINICAL, "psychotherapeutic and behavioral theories of change"],
      [CLINICAL, "mental and behavioral disorders in adults"],
      [MENTOR, "adult learning theory and practice"],
      [MENTOR, "statistics"],
      [MENTOR, "research and evaluation"],
    ],
  },
  {
    name: "Law, Regulation, and Agency Policy",
    areas: [
      [ALL, "ethical practice"],
      [ALL, "government, law, and regulation"],
      [ALL, "agency policy"],
    ],
  },
  {
    name: "Systems Expertise",
    areas: [
      [ALL, "service delivery systems"],
      [ALL, "community resources"],
    ],
  },
  {
    name: "Direct Service Skills",
    areas: [
      [ALL, "observation and listening"],
      [ALL, "screening and assessment"],
      [ALL, "responding with empathy"],
      [ALL, "advocacy"],
      [ALL, "safety"],
      [["associate", "family-specialist", "mental-health-specialist"], "life skills"],
      [CLINICAL, "intervention/treatment planning"],
      [CLINICAL, "developmental guidance"],
      [CLINICAL, "supportive counseling"],
      [CLINICAL, "parent-infant/young child relationship-based therapies and practices"],
      [MENTOR, "reflective supervision"],
    ],
  },
  {
    name: "Working With Others",
    areas: [
      [ALL, "building and maintaining relationships"],
      [ALL, "collaborating"],
      [ALL, "resolving conflict"],
      [ALL, "empathy and compassion"],
      [["associate", "mentor"], "supporting others"],
      [["family-specialist", "mental-health-specialist"], "supporting others/mentoring"],
      [CLINICAL, "consulting"],
      [MENTOR, "coaching and mentoring"],
      [MENTOR, "crisis management"],
    ],
  },
  {
    name: "Leading People",
    areas: [
      [MENTOR, "motivating"],
      [MENTOR, "advocacy"],
      [MENTOR, "developing talent"],
    ],
  },
  {
    name: "Communicating",
    areas: [
      [ALL, "listening"],
      [ALL, "speaking"],
      [ALL, "writing"],
      [MENTOR, "group process"],
    ],
  },
  {
    name: "Thinking",
    areas: [
      [ALL, "analyzing information"],
      [ALL, "solving problems"],
      [ALL, "exercising sound judgment"],
      [ALL, "maintaining perspective"],
      [ALL, "planning and organizing"],
    ],
  },
  {
    name: "Reflection",
    areas: [
      [ALL, "contemplation"],
      [ALL, "self-awareness"],
      [ALL, "curiosity"],
      [ALL, "professional/personal development"],
      [ALL, "emotional response"],
      [CLINICAL, "parallel process"],
    ],
  },
  {
    name: "Administration",
    designation: "P",
    areas: [
      [MENTOR, "program management"],
      [MENTOR, "program development"],
      [MENTOR, "program evaluation"],
      [MENTOR, "program funding"],
    ],
  },
  {
    name: "Research and Evaluation",
    designation: "RF",
    areas: [
      [MENTOR, "study of infant and early childhood relationships and attachment"],
      [MENTOR, "study of infant and early childhood development and behavior"],
      [MENTOR, "study of families"],
    ],
  },
];

const toId = (name: string): string =>
  name.toLowerCase().replaceAll(",", "").replaceAll("/", "-").replaceAll(" ", "-");

/** The ids of the knowledge and skill areas of a category's profile, in the framework's order. */
export const areasOf = (category: string): string[] => {
  const ids: string[] = [];
  for (const expertise of AREAS_OF_EXPERTISE) {
    if (expertise.designation === undefined || expertise.designation === designationOf(category)) {
      for (const [profiles, area] of expertise.areas) {
        if (profiles.some((profile) => profile === familyOf(category))) {
          ids.push(`${toId(expertise.name)}/${toId(area)}`);
        }
      }
    }
  }
  return ids;
};
