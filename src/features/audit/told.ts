import { jsonOf } from "../../core/audit/checkpoint.ts";
import type { AuditRow } from "../../core/audit/row.ts";
import type { PersonId } from "../../core/kernel/ids.ts";
import { auditWords, sayEvent } from "../../ui/wording/site/audit.ts";
import type { Told } from "../../ui/wording/site/audit-words.ts";
import type { Language } from "../../ui/wording/speech.ts";

/** Who reads, and how those are called whom rows name. */
export type Reading = {
  readonly language: Language;
  readonly reader: PersonId;
  /** Of persons and invitations, by id. */
  readonly names: ReadonlyMap<string, string>;
};

type Details = { readonly [key: string]: unknown };

const detailsOf = ({ details }: AuditRow): Details => {
  const json = jsonOf(details);
  return typeof json === "object" && json !== null ? (json as Details) : {};
};

/** Enough of an id to tell one from another. */
export const shortId = (id: string): string => id.slice(0, 8);

const actorOf = ({ actorKind, actorId }: AuditRow, { language, reader, names }: Reading): string => {
  const { actors } = auditWords[language];
  if (actorKind === "job") return actors.program;
  if (actorKind === "rater") return actors.rater;
  if (actorId === null) return actors.visitor;
  if (actorId === reader) return actors.reader;
  const usual = actorKind === "platform" ? actors.alliance : actors.person(shortId(actorId));
  return names.get(actorId) ?? usual;
};

/** The person whom an event concerns besides the one who acts; undefined where it names none. */
const concernedBy = (row: AuditRow): string | undefined => {
  const { person } = detailsOf(row);
  if (typeof person === "string") return person;
  return row.subjectKind === "person" ? row.subjectId : undefined;
};

const otherOf = (row: AuditRow, { language, reader, names }: Reading): string => {
  const { others } = auditWords[language];
  const id = row.subjectKind === "invitation" ? row.subjectId : concernedBy(row);
  if (id === undefined) return others.nobody;
  if (id === reader) return others.reader;
  return names.get(id) ?? (row.subjectKind === "invitation" ? others.nobody : others.person(shortId(id)));
};

const toldOf = (row: AuditRow, reading: Reading): Told => {
  const details = detailsOf(row);
  return {
    who: actorOf(row, reading),
    isReader: row.actorId === reading.reader,
    whom: otherOf(row, reading),
    isOwn: row.actorId !== null && row.actorId === concernedBy(row),
    text: (key) => (typeof details[key] === "string" ? details[key] : undefined),
    number: (key) => (typeof details[key] === "number" ? details[key] : 0),
    list: (key) => {
      const list = details[key];
      return Array.isArray(list) ? list.filter((each) => typeof each === "string") : [];
    },
  };
};

/** A row as a sentence. */
export const sentenceOf = (row: AuditRow, reading: Reading): string =>
  sayEvent(row.action, toldOf(row, reading), reading.language);

/** Everybody whom rows name: whose names are to be looked up. */
export const personsIn = (rows: readonly AuditRow[]): readonly PersonId[] =>
  rows
    .flatMap((row) => [row.actorKind === "rater" ? null : row.actorId, concernedBy(row) ?? null])
    .filter((id) => id !== null) as readonly string[] as readonly PersonId[];
