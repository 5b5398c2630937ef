import { html } from "hono/html";
import type { Child } from "hono/jsx";

/** A component as the server sends it. */
export const htmlOf = async (component: Child): Promise<string> => (await html`${component}`).toString();

/** The markup of a component, a tag a line, so that a test shows its structure. Drawings are left out. */
export const markupOf = async (component: Child): Promise<string> =>
  (await htmlOf(component))
    .replaceAll(/<svg\b.*?<\/svg>/gs, (drawing) => (/role="/.test(drawing) ? drawing : ""))
    .replaceAll(/(?<!^)(<(?!\/))/g, "\n$1")
    .replaceAll(/\s+\n/g, "\n");

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const tagsOf = (html: string): readonly Tag[] =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = "", rest = ""]) => ({
      name,
      attributes: new Map(
        [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [key, value]),
      ),
    }),
  );

const pointers = ["aria-describedby", "aria-labelledby", "aria-controls", "for", "list", "form"];

/** What in a page is tied to nothing: ids that are there twice, references to none, inputs without a label. */
export const looseEnds = (text: string): readonly string[] => {
  const tags = tagsOf(text);
  const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
  const labelled = new Set(tags.flatMap(({ attributes }) => attributes.get("for") ?? []));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
  const lost = tags.flatMap(({ name, attributes }) =>
    pointers.flatMap((pointer) =>
      (attributes.get(pointer) ?? "")
        .split(" ")
        .filter((id) => id !== "" && !ids.includes(id))
        .map((id) => `${pointer} of ${name} points at ${id}, which is not there`),
    ),
  );
  const links = tags
    .map(({ attributes }) => attributes.get("href") ?? "")
    .filter((href) => href.startsWith("#") && !ids.includes(href.slice(1)))
    .map((href) => `a link leads to ${href}, which is not there`);
  const nameless = tags
    .filter(
      ({ name, attributes }) =>
        ["input", "select", "textarea"].includes(name) && attributes.get("type") !== "hidden",
    )
    .filter(({ attributes }) => !labelled.has(attributes.get("id") ?? "") && !attributes.has("aria-label"))
    .map(({ name, attributes }) => `${name} ${attributes.get("name") ?? ""} has no label`);
  const wrong = tags
    .filter(
      ({ attributes }) => attributes.get("aria-invalid") === "true" && attributes.get("type") !== "checkbox",
    )
    .filter(({ attributes }) => !(attributes.get("aria-describedby") ?? "").includes("-mistake"))
    .map(({ attributes }) => `${attributes.get("name") ?? ""} is wrong and does not say why`);
  return [...twice, ...lost, ...links, ...nameless, ...wrong];
};
