import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StandardsFile } from "../core/standards/library.ts";
import { parseDocument } from "./parse-document.ts";

/**
 * Reads every JSON file of a standards folder, except the golden cases, in the order of their paths. A file that is
 * not JSON comes as its problem. Throws when the folder cannot be read.
 */
export const readStandardsFolder = (folder: string): readonly StandardsFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && !path.includes("/cases/"))
    .sort()
    .map((path) => {
      const parsed = parseDocument(readFileSync(join(folder, path)));
      return parsed.ok ? { path, document: parsed.value } : { path, unreadable: parsed.refusal };
    });
