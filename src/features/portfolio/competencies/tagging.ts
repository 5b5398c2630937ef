import type { AreaGroup } from "../../../core/competencies/area-groups.ts";
import type { NamedEntry } from "../../../ui/requirements/naming.ts";
import type { Language } from "../../../ui/wording/speech.ts";
import type { JudgedEntry } from "../readiness/readiness.query.ts";

/** What the page on which entries are tagged is made of. */
export type Tagging = {
  readonly language: Language;
  readonly entries: readonly JudgedEntry[];
  /** The areas that are offered, and all there are. */
  readonly groups: readonly AreaGroup[];
  readonly all: readonly AreaGroup[];
  readonly nameOf: (entry: JudgedEntry) => NamedEntry;
  readonly areaName: (area: string) => string;
};
