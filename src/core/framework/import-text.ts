import { no, type Result, yes } from "../kernel/result.ts";
import type { Framework, Profile } from "./framework.ts";
import type { FrameworkImport } from "./framework-import.ts";
import { type CaseRefusal, importCase } from "./import-case.ts";
import { importLicensedText } from "./import-licensed-text.ts";

/** Why a text cannot be read at all. */
export type ImportRefusal = CaseRefusal | { readonly code: "text-not-json" };

const parsed = (text: string): Result<unknown, ImportRefusal> => {
  try {
    return yes(JSON.parse(text) as unknown);
  } catch {
    return no({ code: "text-not-json" });
  }
};

/** Reads licensed text from what a file holds: a CASE 1.1 package where it begins as JSON does, Markdown otherwise. */
export const importText = (
  text: string,
  profile: Profile,
  framework: Framework,
): Result<FrameworkImport, ImportRefusal> => {
  const plain = text.replace(/^\uFEFF/, "");
  if (!plain.trimStart().startsWith("{")) return yes(importLicensedText(plain, profile, framework));
  const document = parsed(plain);
  return document.ok ? importCase(document.value, profile, framework) : document;
};
