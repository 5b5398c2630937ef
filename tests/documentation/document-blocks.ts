/** A fenced block of a Markdown document, and the file that the paragraph before it names last, if any. */
export type Block = { readonly language: string; readonly names: string | null; readonly text: string };

/** The fenced blocks of a document, in order. */
export const blocksOf = (document: string): readonly Block[] =>
  [...document.matchAll(/((?:[^\n]+\n)*)\n?```(\w+)\n([\s\S]*?)```/g)].map(
    ([, paragraph = "", language = "", text = ""]) => ({
      language,
      names: [...paragraph.matchAll(/`([^`\s]+\.json)`/g)].at(-1)?.[1] ?? null,
      text,
    }),
  );
