// A valid `attune.portfolio/1`, first as it may be written, then with every default filled in.

export type Level = "associate" | "bachelor" | "master" | "doctorate";

export interface Declarations {
  noQualifiedRscProvider: boolean;
  noProgramSupervisor: boolean;
  noDepartmentSupervisor: boolean;
  noRscProvider: boolean;
  noEndorsedReference: boolean;
  providesRsc: boolean;
  supervisesOthers: boolean;
}

export interface EducationEntry {
  id: string;
  kind: "degree" | "cda" | "certificate" | "coursework";
  level: Level | null;
  degree: string;
  field: string;
  related: boolean;
  conferredOn: string | null;
  transcript: string;
  areas: string[];
}

export interface Internship {
  graduate: boolean;
  supervisorHeld: string[];
  description: string;
}

export interface Job {
  id: string;
  from: string;
  to: string | null;
  paid: boolean;
  supervised: boolean;
  specializedTraining: boolean;
  bands: string[];
  services: string[];
  withChildAndParent: boolean;
  families: number;
  socialEmotionalFocus: boolean;
  relationshipFocus: boolean;
  licensed: boolean;
  leads: string[];
  internship: Internship | null;
  areas: string[];
}

export interface Session {
  date: string;
  hours: number;
}

export interface Training {
  id: string;
  sessions: Session[];
  title: string;
  relationshipBased: boolean;
  rscProvisionHours: number;
  didactic: boolean;
  given: boolean;
  approved: boolean;
  areas: string[];
}

export interface Standing {
  category: string;
  from: string;
  to: string | null;
}

export interface Provider {
  id: string;
  level: Level | null;
  held: Standing[];
  vettedAs: string[];
  approved: boolean;
  receivesRsc: boolean;
  ers: { kind: "endorsed" | "emerging"; from: string; to: string | null } | null;
}

export interface Rsc {
  id: string;
  from: string;
  to: string;
  hours: number;
  sessions: Session[];
  form: string;
  bands: string[];
  whileProvidingRsc: boolean;
  aboutProvisionHours: number;
  peer: boolean;
  provider: Provider;
  areas: string[];
}

export interface LeadershipActivity {
  id: string;
  activity: string;
  scope: string | null;
  associationRole: boolean;
  beyondPaidWork: boolean;
  from: string;
  to: string | null;
  areas: string[];
}

export interface Rating {
  id: string;
  raterId: string;
  roles: string[];
  current: boolean;
  held: string[];
  meets: string[];
  vetted: boolean;
  receivedOn: string | null;
}

export interface Membership {
  association: string;
  from: string;
  to: string;
}

export interface Exam {
  on: string;
  part: "multiple-choice" | "essay";
  designation: string | null;
  passed: boolean;
}

export interface Endorsement {
  category: string;
  standard: string;
  earnedOn: string;
  endedOn: string | null;
  renewedThrough: string | null;
}

export interface Volunteering {
  id: string;
  date: string;
  hours: number;
  activity: string;
}

export interface Portfolio {
  id: string;
  declarations: Declarations;
  education: EducationEntry[];
  work: Job[];
  training: Training[];
  rsc: Rsc[];
  leadership: LeadershipActivity[];
  references: Rating[];
  ethicsSignedOn: string | null;
  agreementSignedOn: string | null;
  memberships: Membership[];
  exams: Exam[];
  endorsements: Endorsement[];
  volunteering: Volunteering[];
}

/** A JSON object as it comes: every field may be missing. */
export type JsonObject = { readonly [field: string]: unknown };

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
const flag = (value: unknown): boolean => value === true;
const amount = (value: unknown): number => (typeof value === "number" ? value : 0);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);
const object = (value: unknown): JsonObject => (value ?? {}) as JsonObject;
const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.map(object) : []);
const level = (value: unknown): Level | null => textOrNull(value) as Level | null;

const sessions = (value: unknown): Session[] =>
  objects(value).map((s) => ({ date: text(s["date"]), hours: amount(s["hours"]) }));

const declarations = (d: JsonObject): Declarations => ({
  noQualifiedRscProvider: flag(d["noQualifiedRscProvider"]),
  noProgramSupervisor: flag(d["noProgramSupervisor"]),
  noDepartmentSupervisor: flag(d["noDepartmentSupervisor"]),
  noRscProvider: flag(d["noRscProvider"]),
  noEndorsedReference: flag(d["noEndorsedReference"]),
  providesRsc: flag(d["providesRsc"]),
  supervisesOthers: flag(d["supervisesOthers"]),
});

const education = (e: JsonObject): EducationEntry => ({
  id: text(e["id"]),
  kind: text(e["kind"]) as EducationEntry["kind"],
  level: level(e["level"]),
  degree: text(e["degree"]),
  field: text(e["field"]),
  related: flag(e["related"]),
  conferredOn: textOrNull(e["conferredOn"]),
  transcript: text(e["transcript"]),
  areas: texts(e["areas"]),
});

const internship = (value: unknown): Internship | null => {
  if (value === null || value === undefined) {
    return null;
  }
  const i = object(value);
  return {
    graduate: flag(i["graduate"]),
    supervisorHeld: texts(i["supervisorHeld"]),
    description: text(i["description"]),
  };
};

const job = (w: JsonObject): Job => ({
  id: text(w["id"]),
  from: text(w["from"]),
  to: textOrNull(w["to"]),
  paid: flag(w["paid"]),
  supervised: flag(w["supervised"]),
  specializedTraining: flag(w["specializedTraining"]),
  bands: texts(w["bands"]),
  services: texts(w["services"]),
  withChildAndParent: flag(w["withChildAndParent"]),
  families: amount(w["families"]),
  socialEmotionalFocus: flag(w["socialEmotionalFocus"]),
  relationshipFocus: flag(w["relationshipFocus"]),
  licensed: flag(w["licensed"]),
  leads: texts(w["leads"]),
  internship: internship(w["internship"]),
  areas: texts(w["areas"]),
});

/** A training without sessions is a series of one. */
const training = (t: JsonObject): Training => {
  const listed = sessions(t["sessions"]);
  return {
    id: text(t["id"]),
    sessions: listed.length > 0 ? listed : [{ date: text(t["date"]), hours: amount(t["hours"]) }],
    title: text(t["title"]),
    relationshipBased: flag(t["relationshipBased"]),
    rscProvisionHours: amount(t["rscProvisionHours"]),
    didactic: flag(t["didactic"]),
    given: flag(t["given"]),
    approved: flag(t["approved"]),
    areas: texts(t["areas"]),
  };
};

const standing = (s: JsonObject): Standing => ({
  category: text(s["category"]),
  from: text(s["from"]),
  to: textOrNull(s["to"]),
});

const ers = (value: unknown): Provider["ers"] => {
  if (value === null || value === undefined) {
    return null;
  }
  const e = object(value);
  return {
    kind: text(e["kind"]) as "endorsed" | "emerging",
    from: text(e["from"]),
    to: textOrNull(e["to"]),
  };
};

const provider = (p: JsonObject): Provider => ({
  id: text(p["id"]),
  level: level(p["level"]),
  held: objects(p["held"]).map(standing),
  vettedAs: texts(p["vettedAs"]),
  approved: flag(p["approved"]),
  receivesRsc: flag(p["receivesRsc"]),
  ers: ers(p["ers"]),
});

const rsc = (r: JsonObject): Rsc => ({
  id: text(r["id"]),
  from: text(r["from"]),
  to: text(r["to"]),
  hours: amount(r["hours"]),
  sessions: sessions(r["sessions"]),
  form: text(r["form"]),
  bands: texts(r["bands"]),
  whileProvidingRsc: flag(r["whileProvidingRsc"]),
  aboutProvisionHours: amount(r["aboutProvisionHours"]),
  peer: flag(r["peer"]),
  provider: provider(object(r["provider"])),
  areas: texts(r["areas"]),
});

const leadershipActivity = (l: JsonObject): LeadershipActivity => ({
  id: text(l["id"]),
  activity: text(l["activity"]),
  scope: textOrNull(l["scope"]),
  associationRole: flag(l["associationRole"]),
  beyondPaidWork: flag(l["beyondPaidWork"]),
  from: text(l["from"]),
  to: textOrNull(l["to"]),
  areas: texts(l["areas"]),
});

const rating = (r: JsonObject): Rating => ({
  id: text(r["id"]),
  raterId: text(r["raterId"]),
  roles: texts(r["roles"]),
  current: flag(r["current"]),
  held: texts(r["held"]),
  meets: texts(r["meets"]),
  vetted: flag(r["vetted"]),
  receivedOn: textOrNull(r["receivedOn"]),
});

const membership = (m: JsonObject): Membership => ({
  association: text(m["association"]),
  from: text(m["from"]),
  to: text(m["to"]),
});

const exam = (e: JsonObject): Exam => ({
  on: text(e["on"]),
  part: text(e["part"]) as Exam["part"],
  designation: textOrNull(e["designation"]),
  passed: flag(e["passed"]),
});

const endorsement = (e: JsonObject): Endorsement => ({
  category: text(e["category"]),
  standard: text(e["standard"]),
  earnedOn: text(e["earnedOn"]),
  endedOn: textOrNull(e["endedOn"]),
  renewedThrough: textOrNull(e["renewedThrough"]),
});

const volunteering = (v: JsonObject): Volunteering => ({
  id: text(v["id"]),
  date: text(v["date"]),
  hours: amount(v["hours"]),
  activity: text(v["activity"]),
});

export const fillDefaults = (p: JsonObject): Portfolio => ({
  id: text(p["id"]),
  declarations: declarations(object(p["declarations"])),
  education: objects(p["education"]).map(education),
  work: objects(p["work"]).map(job),
  training: objects(p["training"]).map(training),
  rsc: objects(p["rsc"]).map(rsc),
  leadership: objects(p["leadership"]).map(leadershipActivity),
  references: objects(p["references"]).map(rating),
  ethicsSignedOn: textOrNull(p["ethicsSignedOn"]),
  agreementSignedOn: textOrNull(p["agreementSignedOn"]),
  memberships: objects(p["memberships"]).map(membership),
  exams: objects(p["exams"]).map(exam),
  endorsements: objects(p["endorsements"]).map(endorsement),
  volunteering: objects(p["volunteering"]).map(volunteering),
});
