import type { Standard } from "../../src/core/standards/standard.ts";
import type { Class } from "./class.ts";
import type { Edit } from "./edits.ts";

type Row = Standard["requirements"][number];
type Rows = ReadonlyMap<string, Row>;

/** The rows of a category by id. */
export const rowsOf = ({ requirements }: Standard, category: string): Rows =>
  new Map(
    requirements.filter((row) => row.for === "all" || row.for.includes(category)).map((row) => [row.id, row]),
  );

/**
 * What else an edit should be reported for in a category, given the class of the edited requirement: what leans on
 * it. Written by hand, from what the documents say that each requirement counts.
 */
export const expectedDependents = (edit: Edit, direct: Class, rows: Rows): ReadonlyMap<string, Class> => {
  if (direct === "none" || edit.kind === "row added" || edit.kind === "row removed") return new Map();
  switch (edit.id) {
    case "work.duration":
      return families(edit.at, direct, rows);
    case "rsc.hours":
      return aboutProvision(edit.at, direct, rows);
    case "education":
      return onEducation(edit.at, direct, rows);
    default:
      return new Map();
  }
};

/** Families are those of the jobs that count, however many days. */
const families = (at: string, direct: Class, rows: Rows): ReadonlyMap<string, Class> => {
  const row = rows.get("work.duration");
  const isAboutDays = ["days", "internship.days", "internship.outcome"].includes(at);
  if (!rows.has("work.families") || isAboutDays || row?.id !== "work.duration") return new Map();
  return new Map([
    ["work.families", row.internship !== undefined && !at.startsWith("internship.") ? "changed" : direct],
  ]);
};

/** With a window, anything but the amount can let another window be chosen. */
const aboutProvision = (at: string, direct: Class, rows: Rows): ReadonlyMap<string, Class> => {
  const row = rows.get("rsc.hours");
  if (!rows.has("rsc.about-provision") || at === "force" || row?.id !== "rsc.hours") return new Map();
  if (row.timeframe === undefined)
    return at === "hours" || at === "withoutAbout" ? new Map() : new Map([["rsc.about-provision", direct]]);
  return new Map([["rsc.about-provision", at === "hours" || at === "timeframe" ? direct : "changed"]]);
};

/** Transcripts of what satisfies; and everything that counts from a degree for which another route can stand. */
const onEducation = (at: string, direct: Class, rows: Rows): ReadonlyMap<string, Class> => {
  const found = new Map<string, Class>();
  const [education, transcripts] = [rows.get("education"), rows.get("education.transcripts")];
  if (at.startsWith("orWork") || education?.id !== "education") return found;
  const isRoute = at.startsWith("routes");
  if (transcripts?.id === "education.transcripts" && transcripts.ask === "satisfying")
    found.set(transcripts.id, isRoute || education.routes === undefined ? direct : "changed");
  if (!isRoute) return found;
  for (const row of rows.values()) {
    if (!("since" in row) || row.since === undefined) continue;
    found.set(row.id, direct);
    const leaning =
      row.id === "work.duration"
        ? families("since", direct, rows)
        : row.id === "rsc.hours"
          ? aboutProvision("since", direct, rows)
          : [];
    for (const [id, change] of leaning) found.set(id, change);
  }
  return found;
};
