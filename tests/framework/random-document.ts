import fc from "fast-check";

/** One to four lines of a document, and the words in them that must come out again. */
export type Piece = { readonly lines: readonly string[]; readonly words: readonly string[] };

const lineOf = (lines: readonly string[]): fc.Arbitrary<Piece> =>
  fc.constantFrom(...lines).map((line) => ({ lines: [line], words: [] }));

const titles = lineOf([
  "# Communicating",
  "###### 7. Thinking (P)",
  "**Reflection**",
  "Systems Expertise",
  "2. Law, Regulation, and Agency Policy",
  "Area of expertise 10: Administraton",
  "## Working With Others (continued)",
  "# Handbook",
  "### Leaflet",
]);
const markers = lineOf([
  "Knowledge areas",
  "**Skill area:**",
  "#### as demonstrated by",
  "As Demonstrated By:",
  "- _As demonstrated by_",
]);
const areas = lineOf(["- listening", "* speeking", "writing", "1. analysing information", "- curiosity"]);
const structure = lineOf(["", "", "", "---", "* * *", "-", "•", "  +", ">", "\t", "&nbsp;"]);
const furniture = lineOf([
  "12",
  "Page 3 of 9",
  "Guild of Bakers 4",
  "© 2020",
  "|---|:-:|",
  "![](x.png)",
  "##",
]);
const leads = lineOf(["For Policy:", "**Mentors – Clinical (C):**", "### Research/Faculty"]);

const word = fc.nat({ max: 1_000_000 }).map((n) => `zq${n}qz`);
const words = fc.array(word, { minLength: 1, maxLength: 5 });
const indent = fc.constantFrom("", "", " ", "  ", "    ", "\t", "> ", "> > ", "\u00a0\u00a0");
const sign = fc.constantFrom(
  "- ",
  "* ",
  "+ ",
  "• ",
  "‣",
  "– ",
  "o ",
  "▪\t",
  "3. ",
  "(2) ",
  "a) ",
  "iv. ",
  "- • ",
  "- [x] ",
);
const dress = fc.constantFrom(
  (text: string) => text,
  (text: string) => `**${text}**`,
  (text: string) => `_${text}`,
  (text: string) => `(P, R/F) ${text}`,
  (text: string) => `${text} (A)`,
  (text: string) => `${text}  `,
  (text: string) => `${text}\\`,
  (text: string) => `\`${text}\`<br>`,
  (text: string) => `[${text}](#x) &amp; more`,
  (text: string) => `With ${text}:`,
  (text: string) => `Please note ${text}`,
  (text: string) => `| ${text} |`,
  (text: string) => `## ${text}`,
);
const texts = fc
  .tuple(indent, fc.option(sign, { nil: "" }), words, dress)
  .map(([before, mark, said, dressed]) => ({
    lines: [before + mark + dressed(said.join(" "))],
    words: said,
  }));
const around = fc
  .tuple(
    fc.constantFrom("- baked <!--~-->", "<!--~--> rye", "Knowledge areas: ~", "As demonstrated by: ~"),
    words,
  )
  .map(([line, said]) => ({ lines: [line.replace("~", said.join(" "))], words: said }));
const blocks = fc
  .tuple(fc.constantFrom(["```", "```"], ["~~~ text", "~~~"], ["<!--", "-->"], ["```", ""]), words)
  .map(([[open = "", close = ""], said]) => ({ lines: [open, `- ${said.join(" ")}`, close], words: said }));

/** Documents of every kind of piece that licensed text is untidy with, in any order, with any ends of line. */
export const randomDocuments = fc
  .tuple(
    fc.array(
      fc.oneof(titles, markers, areas, structure, furniture, leads, texts, texts, texts, around, blocks),
      {
        maxLength: 60,
      },
    ),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.constantFrom("", "\ufeff"),
  )
  .map(([pieces, end, before]) => ({
    text: before + pieces.flatMap((piece) => piece.lines).join(end),
    words: pieces.flatMap((piece) => piece.words),
  }));
