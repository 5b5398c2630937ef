import type { AreaId } from "../../../../../core/competencies/area-ids.ts";

/** What one knows or does in each area, in a sentence of our own. */
export type AreaWords = { readonly [A in AreaId]: string };
