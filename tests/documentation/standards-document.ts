import type { Library } from "../../src/core/standards/library.ts";
import type { RenewalRow, RequirementRow } from "../../src/core/standards/rows.ts";
import type { Interpretation, Standard } from "../../src/core/standards/standard.ts";

/** Puts a text between the two marks of a section: `<!-- NAME: written … -->` and `<!-- NAME: end -->`. */
export const withSection = (document: string, name: string, text: string): string => {
  const [before, begun, rest] = split(document, new RegExp(`<!-- ${name}: written[^>]*-->`));
  const [, ended, after] = split(rest, new RegExp(`<!-- ${name}: end -->`));
  return `${before}${begun}\n\n${text}\n${ended}${after}`;
};

const split = (text: string, mark: RegExp): readonly [string, string, string] => {
  const found = mark.exec(text);
  if (found === null) throw new Error(`the document has no ${mark.source}`);
  const [whole] = found;
  return [text.slice(0, found.index), whole, text.slice(found.index + whole.length)];
};

/** Every interpretation with its reason and the editions that rest on it. */
export const interpretationsText = ({ interpretations, editions }: Library): string =>
  interpretations.map((each) => interpretationText(each, [...editions.values()])).join("\n");

const interpretationText = (
  { id, matter, rule, reason }: Interpretation,
  editions: readonly { readonly standard: Standard }[],
): string => {
  const resting = editions.filter(({ standard }) => standard.interpretations.includes(id));
  const names =
    resting.length === editions.length
      ? "all editions"
      : resting.map(({ standard }) => `\`${standard.id}\``).join(", ");
  return `**${matter.en}.** ${rule.en} *Why:* ${reason.en} (\`${id}\`; ${names})\n`;
};

type Row = RequirementRow | RenewalRow;
type RowOf<Id extends Row["id"]> = Extract<Row, { id: Id }>;

/** The figures of every edition, a table each, columns where any category has one. */
export const figuresText = ({ editions }: Library): string =>
  [...editions.values()].map(({ standard }) => figuresOf(standard)).join("\n");

const figuresOf = (standard: Standard): string => {
  const lines = linesOf(standard).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const header = `| \`${standard.id}\` | ${standard.categories.map(({ code }) => `\`${code}\``).join(" | ")} |`;
  const rule = `|---|${standard.categories.map(() => "---|").join("")}`;
  return `${[header, rule, ...lines.map(({ says, cells }) => `| ${says} | ${cells.map((cell) => cell || "–").join(" | ")} |`)].join("\n")}\n`;
};

const linesOf = ({ categories, requirements, renewal }: Standard) => {
  const line = <Id extends Row["id"]>(says: string, id: Id, cell: (row: RowOf<Id>) => string) => ({
    says,
    cells: categories.map(({ code }) => {
      const row = [...requirements, ...renewal.requirements].find(
        (each) => each.id === id && (each.for === "all" || each.for.includes(code)),
      );
      return row === undefined ? "" : cell(row as RowOf<Id>); // rows are found by their id
    }),
  });
  const marked = (hours: number | readonly number[], force: string | undefined): string =>
    force === "recommended" ? "advised" : [hours].flat().join(" / ");
  return [
    line("days of work", "work.duration", ({ days }) => String(days)),
    line("days of work in place of a degree", "education", ({ orWork }) => String(orWork?.days ?? "")),
    line("families", "work.families", ({ families }) => String(families)),
    line("days of leading", "work.leadership-duration", ({ days }) => String(days)),
    line("training, hours", "training.hours", ({ hours }) => String(hours)),
    line("typical training, hours", "training.hours", ({ typical }) => String(typical ?? "")),
    line("of it about providing RSC", "training.rsc-provision", ({ hours }) => String(hours)),
    line("RSC, hours", "rsc.hours", ({ hours, force }) => marked(hours, force)),
    line("its window, months", "rsc.hours", ({ timeframe }) =>
      timeframe === undefined ? "" : `${timeframe.shortest ?? 1} to ${timeframe.longest}`,
    ),
    line("of it about the RSC provided", "rsc.about-provision", ({ hours, force }) => marked(hours, force)),
    line("raters", "references.total", ({ raters }) => String(raters)),
    line("examination parts", "exam.essay", () => "2"),
    line("training at renewal", "renewal.training", ({ hours, force }) => marked(hours, force)),
    line("of it about providing RSC, if provided", "renewal.training.rsc-provision", ({ hours, force }) =>
      marked(hours, force),
    ),
    line("RSC at renewal", "renewal.rsc", ({ hours, force }) => marked(hours, force)),
  ];
};
