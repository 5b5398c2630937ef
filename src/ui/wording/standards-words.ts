import type { Fate } from "../../core/comparison/change.ts";
import type {
  bands,
  degreeLevels,
  educationKinds,
  ersKinds,
  evidenceKinds,
  leadershipScopes,
  leads,
  raterRoles,
  services,
} from "../../core/portfolio/terms.ts";
import type { RenewalRow, RequirementRow } from "../../core/standards/rows.ts";
import type { Category, Cycle, Standard } from "../../core/standards/standard.ts";

/** The names of all fields of something, and of its parts at any depth. */
type FieldsIn<T> = T extends readonly (infer Item)[]
  ? FieldsIn<Item>
  : T extends object
    ? { [F in keyof T & string]: F | FieldsIn<NonNullable<T[F]>> }[keyof T & string]
    : never;

/** Everything in a rule pack that has a name of its own. */
export type RuleField =
  | Exclude<FieldsIn<RequirementRow> | FieldsIn<RenewalRow>, "id" | "for">
  | keyof Cycle
  | Exclude<keyof Category, "code">
  | Exclude<keyof Standard, "format" | "id" | "order" | "categories" | "requirements" | "renewal">
  | "areas"
  | "since.routes"
  | "training.typical";

/** Words of a rule pack's closed lists, and those that stand for a choice. */
export type RuleTerm =
  | (
      | typeof bands
      | typeof degreeLevels
      | typeof educationKinds
      | typeof ersKinds
      | typeof evidenceKinds
      | typeof leads
      | typeof leadershipScopes
      | typeof raterRoles
      | typeof services
    )[number]
  | "any"
  | "every"
  | "satisfying"
  | "met"
  | "judgement"
  | "required"
  | "recommended"
  | "deadline"
  | "first-day";

/** What is said of editions and of what changed between two. A word that is missing does not compile. */
export type StandardsWords = {
  readonly fields: { readonly [F in RuleField]: string };
  readonly terms: { readonly [T in RuleTerm]: string };
  readonly fates: { readonly [F in Fate]: string };
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly anyBut: (roles: string) => string;
  readonly or: string;
  readonly before: string;
  readonly after: string;
  readonly edition: string;
  readonly source: string;
  readonly overlays: string;
  readonly withOverlays: (overlays: string) => string;
  readonly categories: string;
  readonly requirements: string;
  readonly renewal: string;
  readonly cycle: string;
  readonly advice: string;
  readonly wording: string;
  readonly interpretations: string;
  readonly exception: string;
  readonly reason: string;
  readonly inForce: (from: string, to: string | null) => string;
  readonly through: (requirement: string) => string;
  readonly framework: string;
  readonly sameForAll: string;
  readonly everyCategory: string;
  readonly noChange: string;
  readonly noRuleChange: string;
  /** One category that only one side has, and how many requirements it has. */
  readonly wholeCategory: (requirements: number) => string;
};
