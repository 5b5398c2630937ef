/** What a person may be in an association; given by its administrator, from one day to another. */
export const roles = [
  "advisor",
  "coordinator",
  "reviewer",
  "committee-member",
  "exam-scorer",
  "agency-administrator",
  "association-administrator",
] as const;

export type Role = (typeof roles)[number];

/** What a person may be for all associations together. */
export const platformRoles = ["alliance-staff"] as const;

export type PlatformRole = (typeof platformRoles)[number];

/** True for the name of a role in an association. */
export const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name);
