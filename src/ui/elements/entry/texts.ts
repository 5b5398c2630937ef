import type { Texts } from "./answer.ts";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsIn = (within: Element, name: string): readonly Control[] =>
  [...within.querySelectorAll<Control>("input, textarea, select")].filter((control) => control.name === name);

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

const valuesOf = (controls: readonly Control[]): readonly string[] =>
  controls.flatMap((control) => (isBox(control) && !control.checked ? [] : [control.value]));

const isBlank = (texts: Texts): boolean => texts.every((text) => text.trim() === "");

const linesIn = (field: Element): readonly Element[] => [...field.querySelectorAll(".entry-line")];

/** The texts of a field as the server keeps them: rows in which nothing stands are left out, and boxes that are not ticked. */
export const readTexts = (field: Element, name: string): Texts => {
  const lines = linesIn(field);
  if (lines.length === 0) {
    const texts = valuesOf(controlsIn(field, name));
    return isBlank(texts) ? [] : texts;
  }
  return lines
    .map((line) => valuesOf(controlsIn(line, name)))
    .filter((texts) => !isBlank(texts))
    .flat();
};

const write = (controls: readonly Control[], texts: Texts): void => {
  for (const [at, control] of controls.entries()) {
    if (isBox(control)) control.checked = texts.includes(control.value);
    else control.value = texts[at] ?? "";
  }
};

/** Shows texts in the controls of a field; false where there are not enough rows for them. */
export const writeTexts = (field: Element, name: string, texts: Texts): boolean => {
  const controls = controlsIn(field, name);
  write(controls, texts);
  return controls.some(isBox) || texts.length <= controls.length;
};
