import type { Rating } from "./portfolio.ts";
import { designationOf, familyOf, type Question } from "./question.ts";

/** Whether a rating, judged by itself, may fill this slot. */
export type Slot = (rating: Rating) => boolean;

const ANY_SUPERVISOR = ["supervisor", "program-supervisor", "department-supervisor"];

const oneOf =
  (roles: readonly string[]): Slot =>
  (rating) =>
    rating.roles.some((role) => roles.includes(role));

const currentOneOf =
  (roles: readonly string[]): Slot =>
  (rating) =>
    rating.current && oneOf(roles)(rating);

const anyRole: Slot = (rating) => rating.roles.length > 0;

const anyRoleBut =
  (refused: readonly string[]): Slot =>
  (rating) =>
    rating.roles.some((role) => !refused.includes(role));

const either =
  (first: Slot, second: Slot): Slot =>
  (rating) =>
    first(rating) || second(rating);

const rscProvider = oneOf(["rsc-provider"]);

const colleagueWhere = (declared: boolean): Slot => (declared ? oneOf(["colleague"]) : () => false);

/** Null where the edition states no roles. */
export const slotsOf = (question: Question): Slot[] | null => {
  switch (question.standard) {
    case "levels-1":
      return levels1Slots(question);
    case "levels-2016":
      return levels2016Slots(question);
    case "categories-2017":
      return categories2017Slots(question);
    case "alliance-2024":
      return null;
  }
};

const superviseeWhereSupervising = (question: Question): string[] =>
  question.declarations.supervisesOthers ? ["supervisee"] : [];

const policySlots = (first: Slot, question: Question): Slot[] => [
  either(first, colleagueWhere(question.declarations.noProgramSupervisor)),
  either(rscProvider, colleagueWhere(question.declarations.noRscProvider)),
  anyRole,
];

const researchSlots = (question: Question): Slot[] => [
  either(
    currentOneOf(["department-supervisor"]),
    colleagueWhere(question.declarations.noDepartmentSupervisor),
  ),
  either(rscProvider, colleagueWhere(question.declarations.noRscProvider)),
  oneOf(["student"]),
];

const levels1Slots = (question: Question): Slot[] => {
  switch (question.category) {
    case "IFA": {
      const later = ["teacher", "cda-mentor", "instructor", ...ANY_SUPERVISOR, "consultant", "colleague"];
      return [
        currentOneOf(["teacher", "cda-mentor", "instructor", ...ANY_SUPERVISOR]),
        oneOf(later),
        oneOf(later),
      ];
    }
    case "IFS":
      return [
        currentOneOf(["teacher", "program-supervisor", "instructor", "consultant"]),
        rscProvider,
        oneOf(["teacher", "program-supervisor", "instructor", "consultant", "colleague"]),
      ];
    case "IMHS":
      return [
        currentOneOf(["program-supervisor", "teacher", "trainer", "consultant"]),
        rscProvider,
        levels1SpecialistThird(question),
      ];
    case "IMHM-C":
      return [
        currentOneOf(["program-supervisor", "teacher", "trainer", "consultant", "colleague"]),
        rscProvider,
        oneOf(["supervisee", "rsc-recipient"]),
      ];
    case "IMHM-P":
      return policySlots(currentOneOf(["program-supervisor", "teacher", "trainer", "consultant"]), question);
    default:
      return researchSlots(question);
  }
};

const levels1SpecialistThird = (question: Question): Slot =>
  oneOf([
    ...ANY_SUPERVISOR,
    "teacher",
    "trainer",
    "consultant",
    "colleague",
    ...superviseeWhereSupervising(question),
  ]);

const levels2016Slots = (question: Question): Slot[] => {
  const currentProgramSupervisor = currentOneOf(["program-supervisor"]);
  switch (question.category) {
    case "IFA":
      return [
        currentOneOf(["supervisor", "program-supervisor"]),
        anyRoleBut(["service-recipient", "board-member"]),
        anyRole,
      ];
    case "IFS":
      return [
        currentProgramSupervisor,
        rscProvider,
        oneOf([...ANY_SUPERVISOR, "teacher", "trainer", "consultant", "colleague", "service-recipient"]),
      ];
    case "IMHS":
      return [currentProgramSupervisor, rscProvider, levels1SpecialistThird(question)];
    case "IMHM-C":
      return [currentProgramSupervisor, rscProvider, oneOf(["rsc-recipient"])];
    case "IMHM-P":
      return policySlots(currentProgramSupervisor, question);
    default:
      return researchSlots(question);
  }
};

const categories2017Slots = (question: Question): Slot[] => {
  const currentProgramSupervisor = currentOneOf(["program-supervisor"]);
  const third = [...ANY_SUPERVISOR, "teacher", "trainer", "consultant", "colleague"];
  switch (familyOf(question.category)) {
    case "associate":
      return [
        currentOneOf(["supervisor", "program-supervisor"]),
        anyRoleBut(["service-recipient", "board-member"]),
        question.category === "ECFA" ? anyRoleBut(["service-recipient"]) : anyRole,
      ];
    case "family-specialist":
      return [currentProgramSupervisor, rscProvider, oneOf(third)];
    case "mental-health-specialist":
      return [
        currentProgramSupervisor,
        rscProvider,
        oneOf([...third, ...superviseeWhereSupervising(question)]),
      ];
    default:
      break;
  }
  switch (designationOf(question.category)) {
    case "C":
      return [currentProgramSupervisor, rscProvider, oneOf(["rsc-recipient"])];
    case "P":
      return policySlots(currentProgramSupervisor, question);
    default:
      return researchSlots(question);
  }
};
