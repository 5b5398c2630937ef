import { speechIn } from "../wording/speech.ts";
import type { RuleField, RuleTerm } from "../wording/standards-words.ts";
import type { Labelled } from "./layout.ts";
import type { StandardsLayout } from "./standards-layout.ts";
import { requirementName } from "./standards-layout.ts";

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** What a field is called, with the parts it stands in before it, as in `window: longest`. */
export const fieldName = ({ say }: StandardsLayout, what: string): string => {
  const known = (name: string): string | undefined =>
    Object.hasOwn(say.fields, name) ? say.fields[name as RuleField] : undefined;
  return (
    known(what) ??
    what
      .split(".")
      .map((name) => known(name) ?? name)
      .join(": ")
  );
};

/** A value of a rule pack in words: figures, words of its lists, tests and lists of them. */
export const ruleValue = (layout: StandardsLayout, value: unknown): string => {
  const { say, language } = layout;
  if (value === null || value === undefined) return say.nothing;
  if (typeof value === "boolean") return value ? say.yes : say.no;
  if (typeof value === "number") return speechIn(language).number(value);
  if (typeof value === "string")
    return Object.hasOwn(say.terms, value) ? say.terms[value as RuleTerm] : spoken(layout, value);
  if (Array.isArray(value)) return listed(layout, value);
  return isFields(value) ? test(layout, value) : "";
};

/** A declaration is told as what is declared; a code or a date as it is. */
const spoken = ({ words }: StandardsLayout, value: string): string =>
  (words.declarations as { readonly [name: string]: string })[value] ?? value;

const listed = (layout: StandardsLayout, values: readonly unknown[]): string => {
  if (values.length === 0) return layout.say.nothing;
  const each = values.map((value) => ruleValue(layout, value));
  if (values.every((value) => typeof value === "number")) return each.join(" / ");
  return each.join(values.some((value) => isFields(value)) ? `; ${layout.say.or} ` : ", ");
};

/** Everything that a test names, which must all hold. */
const test = (layout: StandardsLayout, fields: Fields): string => {
  const { except } = fields;
  if (Array.isArray(except))
    return layout.say.anyBut(except.map((role) => ruleValue(layout, role)).join(", "));
  return Object.entries(fields)
    .map(([field, value]) => {
      const name = fieldName(layout, field);
      return value === true
        ? name
        : `${name} ${isFields(value) && !Array.isArray(value) ? `(${ruleValue(layout, value)})` : ruleValue(layout, value)}`;
    })
    .join(", ");
};

/** What a requirement asks: a label and a text for each field; slots numbered, one by one. */
export const askedLines = (layout: StandardsLayout, asks: Fields): readonly Labelled[] =>
  Object.entries(asks).flatMap(([field, value]) => {
    const label = fieldName(layout, field);
    if (field !== "slots" || !Array.isArray(value)) return [{ label, text: ruleValue(layout, value) }];
    return value.map((slot: unknown, at) => ({ label: `${label} ${at + 1}`, text: ruleValue(layout, slot) }));
  });

/** How a value came to be another: what went from a list and what came, each by itself, or both values. */
export const valueChanges = (layout: StandardsLayout, before: unknown, after: unknown): readonly string[] => {
  const areLists = Array.isArray(before) && Array.isArray(after);
  if (!areLists || before.some((each) => typeof each === "number"))
    return [`${ruleValue(layout, before)} → ${ruleValue(layout, after)}`];
  return [
    ...without(before, after).map((each) => `− ${ruleValue(layout, each)}`),
    ...without(after, before).map((each) => `+ ${ruleValue(layout, each)}`),
  ];
};

/** What of a list is not in another one; what is there twice must be there twice. */
const without = (list: readonly unknown[], others: readonly unknown[]): readonly unknown[] => {
  const left = others.map((each) => JSON.stringify(each));
  return list.filter((each) => {
    const at = left.indexOf(JSON.stringify(each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** What a requirement leans on is called by its name. */
export const throughName = (layout: StandardsLayout, through: string): string =>
  layout.say.through(through === "framework" ? layout.say.framework : requirementName(layout, through));
