import type { Texts } from "./answer.ts";

/** Shows of the questions that are asked only sometimes those that are asked as the others stand, and what is said in their place. */
export const showAsked = (form: Element, textsOf: (field: string) => Texts | undefined): void => {
  for (const field of form.querySelectorAll<HTMLElement>("[data-when-field]")) {
    const { whenField = "", whenHolds = "" } = field.dataset;
    const texts = textsOf(whenField);
    // A question that this page does not ask decides nothing here.
    if (texts === undefined) continue;
    const holds = whenHolds.split(" ");
    field.hidden = !texts.some((text) => holds.includes(text));
    const said = field.querySelector<HTMLElement>(".entry-when");
    if (said !== null) said.hidden = true;
  }
  for (const part of form.querySelectorAll<HTMLElement>("[data-shown-with], [data-hidden-with]")) {
    const { shownWith, hiddenWith = "" } = part.dataset;
    const isFilled = (textsOf(shownWith ?? hiddenWith) ?? []).length > 0;
    part.hidden = shownWith === undefined ? isFilled : !isFilled;
  }
};
