import { describe, expect, test } from "vitest";
import { filled, mailTemplates, templatedKinds, templateKey } from "./mail-template.ts";
import { problemsIn } from "./setting.ts";

const none = { en: "", es: "" };
const problems = (value: unknown): readonly string[] => {
  const read = mailTemplates["mail-rating-request"].schema.safeParse(value);
  return read.success ? [] : problemsIn(read.error).map(({ field, problem }) => `${field}: ${problem}`);
};

describe("words for a mail", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["placeholders that there are", "Dear {name}, {applicant} applies to {association}.", []],
    ["one that there is not", "Dear {nombre}", ["text.en: unknown-placeholder"]],
    ["one of every object", "{constructor}", ["text.en: unknown-placeholder"]],
    ["half a placeholder", "Dear {name", ["text.en: unknown-placeholder"]],
    ["one in another", "{na{name}me}", ["text.en: unknown-placeholder"]],
    ["an address of the web", "See https://elsewhere.example", ["text.en: holds-a-link"]],
    ["one without its beginning", "See www.elsewhere.example", ["text.en: holds-a-link"]],
    ["too much", "a".repeat(2001), ["text.en: too-long"]],
  ])("%s", (_, en, expected) => {
    expect(problems({ subject: none, text: { en, es: "" } })).toEqual(expected);
  });

  test("a subject is one short line", () => {
    expect(problems({ subject: { en: "a\nb", es: "a".repeat(71) }, text: none })).toEqual([
      "subject.en: not-understood",
      "subject.es: too-long",
    ]);
  });

  test("are filled in once: what is filled in is no placeholder", () => {
    const known = { name: "{association}", association: "Five Lakes" };
    expect(filled("Dear {name} of {association}", known)).toBe("Dear {association} of Five Lakes");
    expect(filled("{applicant} asks", {})).toBe("asks");
  });

  test("have a setting for each kind", () => {
    expect(Object.keys(mailTemplates)).toEqual(templatedKinds.map(templateKey));
  });
});
