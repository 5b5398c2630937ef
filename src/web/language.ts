import { type Language, languages } from "../ui/wording/speech.ts";

/** True for a language that Attune speaks. */
export const isLanguage = (text: string | undefined): text is Language =>
  text !== undefined && (languages as readonly string[]).includes(text);

/** The best of our languages for what a browser asks (RFC 9110, Accept-Language); English where none fits. */
export const languageAsked = (header: string | undefined): Language => {
  const asked = (header ?? "")
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((text) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(text)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { language } of asked) if (isLanguage(language)) return language;
  return "en";
};
