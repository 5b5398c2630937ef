import type { Answer } from "./house.ts";

/** The fields of the form of a page that is sent to an address, as a browser without scripts would send them. */
export const fieldsIn = ({ text }: Answer, action: string): Record<string, string[]> => {
  const form = text.split("<form").find((part) => part.includes(`action="${action}"`)) ?? "";
  const [inside = ""] = form.split("</form>");
  const fields: Record<string, string[]> = {};
  const add = (name: string, value: string): void => {
    fields[name] = [...(fields[name] ?? []), value.replaceAll("&quot;", '"').replaceAll("&amp;", "&")];
  };
  const valueIn = (tag: string): string => /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "";
  for (const [tag] of inside.matchAll(/<input[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    const isChoice = /type="(checkbox|radio)"/.test(tag);
    if (name !== undefined && (!isChoice || /\bchecked\b/.test(tag))) add(name, valueIn(tag));
  }
  for (const [select, name = ""] of inside.matchAll(/<select[^>]*\bname="([^"]*)"[\s\S]*?<\/select>/g)) {
    const chosen = [...select.matchAll(/<option[^>]*>/g)].find(([option]) =>
      /\bselected\b/.test(option),
    )?.[0];
    add(name, chosen === undefined ? "" : valueIn(chosen));
  }
  for (const [, name = "", text = ""] of inside.matchAll(
    /<textarea[^>]*\bname="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
  ))
    add(name, text);
  return fields;
};
