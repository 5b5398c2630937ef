import type { PlatformRole, Role } from "../../core/access/roles.ts";
import type { AssociationId, PersonId } from "../../core/kernel/ids.ts";

/** An invented association. */
export type InventedAssociation = {
  readonly id: AssociationId;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
};

/** An invented person, and what they are in which association. */
export type InventedPerson = {
  readonly id: PersonId;
  readonly name: string;
  readonly address: string;
  readonly language: "en" | "es";
  readonly roles: readonly { readonly association: InventedAssociation; readonly role: Role }[];
  readonly platformRoles: readonly PlatformRole[];
};

/** Ids are fixed, so that a seeding that was interrupted goes on where it was. */
const associationId = (number: number): AssociationId =>
  `a0000000-0000-4000-8000-${String(number).padStart(12, "0")}` as AssociationId;
const personId = (number: number): PersonId =>
  `b0000000-0000-4000-8000-${String(number).padStart(12, "0")}` as PersonId;

export const lanternValley: InventedAssociation = {
  id: associationId(1),
  slug: "lantern-valley",
  name: "Lantern Valley Association for Infant Mental Health",
  timeZone: "America/Detroit",
};

export const prairieLight: InventedAssociation = {
  id: associationId(2),
  slug: "prairie-light",
  name: "Prairie Light Association for Early Relationships",
  timeZone: "America/Denver",
};

export const inventedAssociations = [lanternValley, prairieLight] as const;

const at = (association: InventedAssociation, ...roles: readonly Role[]) =>
  roles.map((role) => ({ association, role }));

const person = (
  number: number,
  name: string,
  roles: InventedPerson["roles"],
  further: Partial<Pick<InventedPerson, "language" | "platformRoles">> = {},
): InventedPerson => ({
  id: personId(number),
  name,
  address: `${name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ".")}@people.example`,
  language: "en",
  roles,
  platformRoles: [],
  ...further,
});

/** Somebody in every role; the first is whom most visitors want to be. */
export const inventedPeople: readonly InventedPerson[] = [
  person(1, "Marisol Vega", at(lanternValley, "association-administrator")),
  person(2, "Tomasz Lindqvist", at(lanternValley, "coordinator")),
  person(3, "Adaeze Obi", at(lanternValley, "reviewer")),
  person(4, "Henrik Salonen", at(lanternValley, "committee-member")),
  person(5, "Priya Raman", at(lanternValley, "exam-scorer")),
  person(6, "Joanna Whitefeather", at(lanternValley, "advisor")),
  person(7, "Caleb Mensah", at(lanternValley, "agency-administrator")),
  person(8, "Ingrid Castellanos", [], { platformRoles: ["alliance-staff"] }),
  person(9, "Rosa Elena Quiroga", [], { language: "es" }),
  person(10, "Beth Arlington", []),
  person(11, "Nkechi Duarte", [
    ...at(prairieLight, "association-administrator"),
    ...at(lanternValley, "committee-member"),
  ]),
  person(12, "Harriet Lowell", []),
  person(13, "Bao Tran", []),
  person(14, "Lucía Fernández Rey", [], { language: "es" }),
  person(15, "Naomi Whitcombe", []),
  person(16, "Ximena Salgado Peralta", [], { language: "es" }),
  person(17, "Theodora Winslow-Achterberg", []),
  person(18, "Malachi Okoye", []),
];

/** What everybody here signs in with; it opens nothing anywhere else. */
export const inventedPassword = "seven quiet lanterns";
