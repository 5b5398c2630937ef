import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StandardsFile } from "../core/standards/library.ts";

/**
 * Reads every JSON file of a standards folder, except the golden cases, in the order of their paths.
 * Throws when the folder cannot be read or a file is not JSON: it is part of the product.
 */
export const readStandardsFolder = (folder: string): readonly StandardsFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && !path.includes("cases/"))
    .sort()
    .map((path) => ({ path, document: JSON.parse(readFileSync(join(folder, path), "utf8")) as unknown }));
