import type { EntryKind } from "../../../core/entries/kinds.ts";
import type { GroupName } from "../../../ui/wording/site/portfolio/entry-words.ts";

/** Questions that stand together; without a name they need no heading. */
export type FieldGroup = { readonly name?: GroupName; readonly fields: readonly string[] };

/** How the questions of each kind are laid out: every one of them, once. */
export const fieldGroups: { readonly [K in EntryKind]: readonly FieldGroup[] } = {
  education: [
    {
      fields: ["kind", "level", "degree", "field", "institution", "country", "finished", "conferredOn"],
    },
    { name: "rules", fields: ["related", "transcript"] },
    { name: "notes", fields: ["notes"] },
    { name: "areas", fields: ["areas"] },
  ],
  work: [
    { name: "main", fields: ["employer", "title", "kind", "from", "going", "to"] },
    { name: "readers", fields: ["duties", "hoursPerWeek", "supervisor"] },
    {
      name: "rules",
      fields: [
        "bands",
        "services",
        "families",
        "supervised",
        "specializedTraining",
        "withChildAndParent",
        "socialEmotionalFocus",
        "relationshipFocus",
        "licensed",
        "leads",
      ],
    },
    { name: "internship", fields: ["internshipSupervisorHeld", "internshipDescription"] },
    { name: "areas", fields: ["areas"] },
  ],
  training: [
    { name: "main", fields: ["title", "part", "logged", "date", "hours", "sessions"] },
    { name: "rules", fields: ["relationshipBased", "rscProvisionHours", "didactic", "approved"] },
    { name: "readers", fields: ["trainer", "place", "notes"] },
    { name: "areas", fields: ["areas"] },
  ],
  rsc: [
    { name: "main", fields: ["provider", "form"] },
    { name: "when", fields: ["logged", "from", "to", "hours", "sessions"] },
    { name: "rules", fields: ["bands", "whileProvidingRsc", "aboutProvisionHours", "peer"] },
    { name: "notes", fields: ["notes"] },
    { name: "areas", fields: ["areas"] },
  ],
  providers: [
    { name: "who", fields: ["name", "address", "holder"] },
    {
      name: "standing",
      fields: ["level", "held", "ers", "ersFrom", "ersTo", "vettedAs", "approved", "receivesRsc"],
    },
    { name: "notes", fields: ["notes"] },
  ],
  leadership: [
    { name: "main", fields: ["activity", "organization", "scope", "from", "going", "to"] },
    { name: "rules", fields: ["associationRole", "beyondPaidWork"] },
    { name: "notes", fields: ["notes"] },
    { name: "areas", fields: ["areas"] },
  ],
  volunteering: [{ fields: ["activity", "date", "hours"] }],
  references: [
    { name: "who", fields: ["name", "address", "roles", "current"] },
    { name: "standing", fields: ["holder", "held", "meets", "vetted"] },
    { fields: ["notes"] },
  ],
  memberships: [{ fields: ["association", "from", "to"] }],
  endorsements: [{ fields: ["category", "earnedOn", "going", "endedOn", "renewedThrough", "standard"] }],
  exams: [{ fields: ["on", "part", "designation", "passed"] }],
  declarations: [{ fields: ["declared", "ethicsSignedOn", "agreementSignedOn"] }],
};
