import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findProfile, frameworkSchema, type ProfileId } from "../../src/core/framework/framework.ts";
import { importLicensedText } from "../../src/core/framework/import-licensed-text.ts";
import competencies from "../../standards/frameworks/competencies-2017.json" with { type: "json" };

const framework = frameworkSchema.parse(competencies);
const folder = new URL("documents/", import.meta.url);
const documents = readdirSync(folder).filter((file) => file.endsWith(".md"));
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

test.each(documents)("%s is read as the JSON beside it says", (file) => {
  const expected = JSON.parse(read(file.replace(/\.md$/, ".json"))) as { profile: ProfileId };
  const profile = findProfile(framework, expected.profile);
  expect(profile && importLicensedText(read(file), profile, framework)).toEqual(expected);
});

test("every document has its JSON", () => {
  const answers = readdirSync(folder).filter((file) => file.endsWith(".json"));
  expect(answers.map((file) => file.replace(/json$/, "md")).sort()).toEqual(documents.sort());
});
