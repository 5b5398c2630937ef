import type { Entered } from "./visit.ts";

/**
 * The id under which a form makes something. It is drawn with the page and stays where only a field was wrong; after a no it
 * is another one, since something else may be there under the one that was sent.
 */
export const formId = (entered: Entered | undefined, field: string, draw: () => string): string =>
  (entered?.refusal === undefined ? entered?.typed[field]?.[0] : undefined) ?? draw();
