import type { Declarations, Portfolio } from "./portfolio.ts";

export type Standard = "levels-1" | "levels-2016" | "categories-2017" | "alliance-2024";

/** The exceptions of the overlay `massaimh-2020`, numbered as its document numbers them. */
export type ExceptionNumber = 1 | 2 | 3 | 4 | 5;

/** One question to the rules: this portfolio, these rules, that day. */
export interface Question {
  portfolio: Portfolio;
  standard: Standard;
  category: string;
  asOf: string;
  declarations: Declarations;
  exceptions: readonly ExceptionNumber[];
}

export const OVERLAY = "massaimh-2020";
const OVERLAY_FIRST_DAY = "2020-01-01";
const OVERLAY_LAST_DAY = "2023-12-31";

/** Of the overlays asked for, those in force on the day. */
export const overlaysInForce = (standard: Standard, asked: readonly string[], day: string): string[] =>
  asked.includes(OVERLAY) &&
  standard === "categories-2017" &&
  day >= OVERLAY_FIRST_DAY &&
  day <= OVERLAY_LAST_DAY
    ? [OVERLAY]
    : [];

export type Family = "associate" | "family-specialist" | "mental-health-specialist" | "mentor" | "add-on";

export const familyOf = (category: string): Family => {
  switch (category) {
    case "IFA":
    case "ECFA":
      return "associate";
    case "IFS":
    case "ECFS":
      return "family-specialist";
    case "IMHS":
    case "ECMHS":
      return "mental-health-specialist";
    case "ERS":
      return "add-on";
    default:
      return "mentor";
  }
};

/** What a mentor is a mentor for: C, P or RF; null for everybody else. */
export const designationOf = (category: string): "C" | "P" | "RF" | null => {
  switch (category) {
    case "IMHM-C":
    case "ECMHM-C":
      return "C";
    case "IMHM-P":
    case "ECMHM-P":
      return "P";
    case "IMHM-RF":
    case "ECMHM-RF":
      return "RF";
    default:
      return null;
  }
};

export const bandOf = (category: string): "infant" | "early-childhood" =>
  category.startsWith("EC") ? "early-childhood" : "infant";

const LEVEL_CATEGORIES = ["IFA", "IFS", "IMHS", "IMHM-C", "IMHM-P", "IMHM-RF"];

const TRACK_CATEGORIES = [
  "IFA",
  "ECFA",
  "IFS",
  "ECFS",
  "IMHS",
  "ECMHS",
  "IMHM-C",
  "ECMHM-C",
  "IMHM-P",
  "ECMHM-P",
  "IMHM-RF",
  "ECMHM-RF",
];

export const categoriesOf = (standard: Standard): string[] => {
  switch (standard) {
    case "levels-1":
    case "levels-2016":
      return LEVEL_CATEGORIES;
    case "categories-2017":
      return TRACK_CATEGORIES;
    case "alliance-2024":
      return [...TRACK_CATEGORIES, "ERS"];
  }
};
