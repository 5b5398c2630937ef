/** The closed lists of words that a portfolio is written in (docs/portfolio.md). Their order gives each its bit. */

export const declarations = [
  "noQualifiedRscProvider",
  "noProgramSupervisor",
  "noDepartmentSupervisor",
  "noRscProvider",
  "noEndorsedReference",
  "providesRsc",
  "supervisesOthers",
] as const;
export type Declaration = (typeof declarations)[number];

export const educationKinds = ["degree", "cda", "certificate", "coursework"] as const;
export type EducationKind = (typeof educationKinds)[number];

/** Degree levels, lowest first; a level's rank is its place, and no degree at all ranks -1. */
export const degreeLevels = ["associate", "bachelor", "master", "doctorate"] as const;
export type DegreeLevel = (typeof degreeLevels)[number];

export const transcriptKinds = ["official", "unofficial", "none"] as const;
export type TranscriptKind = (typeof transcriptKinds)[number];

export const bands = ["infant", "early-childhood"] as const;
export type Band = (typeof bands)[number];

export const services = [
  "related",
  "prevention",
  "early-intervention",
  "treatment",
  "relationship-therapy",
  "relationship-assessment",
] as const;
export type Service = (typeof services)[number];

export const leads = ["practice", "rsc", "policy", "teaching-research"] as const;
export type Lead = (typeof leads)[number];

export const rscForms = ["individual", "group"] as const;
export type RscForm = (typeof rscForms)[number];

export const ersKinds = ["endorsed", "emerging"] as const;
export type ErsKind = (typeof ersKinds)[number];

export const leadershipScopes = ["local", "regional", "state", "national"] as const;
export type LeadershipScope = (typeof leadershipScopes)[number];

export const raterRoles = [
  "program-supervisor",
  "supervisor",
  "department-supervisor",
  "rsc-provider",
  "teacher",
  "instructor",
  "trainer",
  "consultant",
  "cda-mentor",
  "colleague",
  "board-member",
  "service-recipient",
  "supervisee",
  "rsc-recipient",
  "student",
] as const;
export type RaterRole = (typeof raterRoles)[number];

export const examParts = ["multiple-choice", "essay"] as const;
export type ExamPart = (typeof examParts)[number];

export const designations = ["C", "P", "RF"] as const;
export type Designation = (typeof designations)[number];

export const signatures = ["ethics", "agreement"] as const;
export type Signature = (typeof signatures)[number];

/** The lists whose entries can be evidence of competence. */
export const evidenceKinds = ["education", "work", "training", "rsc", "leadership"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
