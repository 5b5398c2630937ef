/** An item of a CASE package as far as it can be used: its place in the file, its words, and what it says it is. */
export type CaseNode = {
  readonly identifier: string;
  readonly text: string;
  readonly type: string;
  /** In the order that the file states. */
  readonly children: CaseNode[];
};

/** The items of a package as trees, and those that cannot be read or are part of no tree. */
export type CaseTrees = {
  readonly roots: readonly CaseNode[];
  readonly apart: readonly { readonly identifier: string; readonly text: string }[];
};

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listIn = (fields: Fields, name: string): readonly unknown[] => {
  const value = fields[name];
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};

const textIn = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === "string" ? value : "";
};

/** A package, also where it stands inside of another object; undefined where the document is none. */
export const packageIn = (document: unknown): Fields | undefined => {
  if (!isFields(document)) return undefined;
  const inside = document["CFPackage"];
  const found = isFields(inside) ? inside : document;
  return Array.isArray(found["CFItems"]) ? found : undefined;
};

/** What an association points to: the identifier that stands there, or the last part of an address. */
const pointedAt = (value: unknown): string => {
  if (typeof value === "string") return value.split("/").at(-1) ?? "";
  if (!isFields(value)) return "";
  const identifier = textIn(value, "identifier");
  return identifier === "" ? (textIn(value, "uri").split("/").at(-1) ?? "") : identifier;
};

type Placed = { readonly node: CaseNode; readonly sequence: number; readonly at: number };

const bySequence = (a: Placed, b: Placed): number =>
  a.sequence === b.sequence ? a.at - b.at : a.sequence < b.sequence ? -1 : 1;

/** A number, also one that is written as text; whatever else stands there says nothing of the order. */
const sequenceOf = (fields: Fields): number => {
  const value = fields["sequenceNumber"];
  const number = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
};

const identifierOf = (fields: Fields): string => {
  const identifier = textIn(fields, "identifier");
  return identifier === "" ? (textIn(fields, "uri").split("/").at(-1) ?? "") : identifier;
};

const readItems = (items: readonly unknown[]) => {
  const nodes = new Map<string, CaseNode>();
  const apart: { identifier: string; text: string }[] = [];
  items.forEach((item, at) => {
    const fields = isFields(item) ? item : {};
    const identifier = identifierOf(fields);
    const text = textIn(fields, "fullStatement") || textIn(fields, "abbreviatedStatement");
    if (identifier === "" || text.trim() === "" || nodes.has(identifier))
      apart.push({ identifier: identifier === "" ? `#${at + 1}` : identifier, text });
    else
      nodes.set(identifier, {
        identifier,
        text,
        type: textIn(fields, "CFItemType").toLowerCase(),
        children: [],
      });
  });
  return { nodes, apart };
};

/**
 * The trees of a CASE 1.1 package: each item below the item that its first `isChildOf` names, by `sequenceNumber` and then
 * as they stand in the file. What names no item of the file is a tree of its own; what goes round in a circle is in none.
 */
export const caseTrees = (pack: Fields): CaseTrees => {
  const { nodes, apart } = readItems(listIn(pack, "CFItems"));
  const places = new Map([...nodes.keys()].map((identifier, at) => [identifier, at] as const));
  const sequences = new Map<string, number>();
  const parents = new Map<string, string>();
  for (const association of listIn(pack, "CFAssociations")) {
    if (!isFields(association)) continue;
    if (textIn(association, "associationType").trim().toLowerCase() !== "ischildof") continue;
    const [child, parent] = [
      pointedAt(association["originNodeURI"]),
      pointedAt(association["destinationNodeURI"]),
    ];
    if (!nodes.has(child)) continue;
    if (!sequences.has(child)) sequences.set(child, sequenceOf(association));
    if (nodes.has(parent) && !parents.has(child)) parents.set(child, parent);
  }
  const placed = [...nodes.values()]
    .map(
      (node): Placed => ({
        node,
        sequence: sequences.get(node.identifier) ?? Number.POSITIVE_INFINITY,
        at: places.get(node.identifier) ?? 0,
      }),
    )
    .toSorted(bySequence);
  const roots: CaseNode[] = [];
  for (const { node } of placed) {
    const parent = nodes.get(parents.get(node.identifier) ?? "");
    if (parent === undefined) roots.push(node);
    else parent.children.push(node);
  }
  return { roots, apart: [...apart, ...inCircles(nodes, roots)] };
};

/** The items that no tree reaches. */
const inCircles = (nodes: ReadonlyMap<string, CaseNode>, roots: readonly CaseNode[]) => {
  const reached = new Set<CaseNode>();
  const waiting = [...roots];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    reached.add(node);
    waiting.push(...node.children);
  }
  return [...nodes.values()]
    .filter((node) => !reached.has(node))
    .map(({ identifier, text }) => ({ identifier, text }));
};
