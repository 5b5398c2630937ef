import { type Bits, bitsOf } from "../kernel/bits.ts";
import { bands, declarations, leads, raterRoles, services } from "../portfolio/terms.ts";
import type { SinceTest } from "./measures/degree.ts";
import type { Alternative } from "./measures/references.ts";
import type { RscTest } from "./measures/rsc.ts";
import type { JobTest } from "./measures/work.ts";
import type { EducationTest, InternshipTest, RequirementRow, SlotTest, WorkTest } from "./rows.ts";
import type { Category } from "./standard.ts";

/** The row of an id, where the category has one. */
export type RowOf<Id extends RequirementRow["id"]> = Extract<RequirementRow, { id: Id }>;

/** The rows that an edition has for one category, by id. */
export type Rows = ReadonlyMap<string, RequirementRow>;

/** Finds the category's row of an id. */
export const rowIn = <Id extends RequirementRow["id"]>(rows: Rows, id: Id): RowOf<Id> | undefined =>
  rows.get(id) as RowOf<Id> | undefined; // rows are kept under their own id

type BandTest = WorkTest["bands"];

const bandBits = (test: BandTest, category: Category): Bits =>
  test === undefined ? 0 : bitsOf(bands, test === "own" ? category.bands : test);

const serviceBits = (test: WorkTest["services"]): Bits =>
  test === undefined ? 0 : bitsOf(services, test === "any" ? services : test);

/** From when something counts; where the category's education has other routes, these stand for the degree. */
const sinceTest = (since: WorkTest["since"], rows: Rows): SinceTest | null =>
  since === undefined ? null : { level: since, routes: routesIn(rows) };

const routesIn = (rows: Rows): readonly EducationTest[] => rowIn(rows, "education")?.routes ?? [];

/** Turns the words of a work row into what a job is held against. */
export const jobTestOf = (
  row: WorkTest & { internship?: InternshipTest | undefined },
  category: Category,
  rows: Rows,
): JobTest => ({
  paid: row.paid ?? false,
  volunteers:
    row.volunteers === undefined
      ? null
      : {
          supervised: row.volunteers.supervised ?? false,
          trained: row.volunteers.specializedTraining ?? false,
          bands: bandBits(row.volunteers.bands, category),
        },
  supervised: row.supervised ?? false,
  licensed: row.licensed ?? false,
  bands: bandBits(row.bands, category),
  services: serviceBits(row.services),
  leads: bitsOf(leads, row.leads ?? []),
  socialEmotionalFocus: row.socialEmotionalFocus ?? false,
  relationshipFocus: row.relationshipFocus ?? false,
  childAndParent: row.childAndParent ?? false,
  therapies: bitsOf(services, row.therapies ?? []),
  since: sinceTest(row.since, rows),
  internship:
    row.internship === undefined
      ? null
      : {
          days: row.internship.days,
          supervisorHeld: row.internship.supervisorHeld ?? null,
          described: row.internship.described ?? false,
        },
});

/** Turns the words of the RSC rows into what an entry is held against. */
export const rscTestOf = (category: Category, rows: Rows): RscTest => {
  const row = rowIn(rows, "rsc.hours");
  const about = rowIn(rows, "rsc.about-provision");
  return {
    notPeer: row?.notPeer ?? false,
    bands: bandBits(row?.bands, category),
    since: sinceTest(row?.since, rows),
    whileProvidingRsc: row?.whileProvidingRsc ?? false,
    providers: row?.providers ?? null,
    timeframe: row?.timeframe ?? null,
    withoutAbout: row?.withoutAbout ?? false,
    aboutWhileProviding: about?.whileProvidingRsc ?? false,
    minimums: {
      hours: row?.hours ?? 0,
      provision: about === undefined || about.force === "recommended" ? null : about.hours,
    },
  };
};

/** Turns a slot's roles into bits; "any but" means every other role there is. */
export const alternativesOf = (slot: readonly SlotTest[]): readonly Alternative[] =>
  slot.map(({ roles, current, declared }) => ({
    roles: Array.isArray(roles)
      ? bitsOf(raterRoles, roles)
      : bitsOf(raterRoles, raterRoles) & ~bitsOf(raterRoles, roles.except),
    current: current ?? false,
    declared,
  }));

/** The declarations named anywhere in the inputs of a rule. */
export const declarationsIn = (inputs: unknown): Bits => {
  const text = JSON.stringify(inputs);
  return declarations.reduce((bits, name, at) => (text.includes(`"${name}"`) ? bits | (1 << at) : bits), 0);
};
