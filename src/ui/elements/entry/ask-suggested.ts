/** An area that the stored entry lets think of, and why, in words. */
export type Suggested = { readonly area: string; readonly because: string };

const isAnswer = (value: unknown): value is { readonly suggested: readonly Suggested[] } =>
  typeof value === "object" && value !== null && "suggested" in value && Array.isArray(value.suggested);

/** Asks which areas an entry lets think of as it is stored; nothing where that is not known. */
export const askSuggested = async (
  source: string,
  entry: string,
): Promise<readonly Suggested[] | undefined> => {
  const response = await fetch(`${source}?entry=${entry}`, { headers: { Accept: "application/json" } });
  if (!response.ok || response.redirected) return undefined;
  const answer: unknown = await response.json();
  return isAnswer(answer) ? answer.suggested : undefined;
};
