import { typedOf } from "../../../core/entries/entry.ts";
import type { HourRequest } from "../../../core/entries/hour-requests.ts";
import { hoursInAll } from "../../../core/entries/hours-by-year.ts";
import { type EntryKind, entryKinds } from "../../../core/entries/kinds.ts";
import { type Outline, outlineOf } from "../../../core/entries/outline.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import type { PdfAttachment, PdfBlock, PdfContent } from "../../../core/kernel/pdf-content.ts";
import { glanceOf } from "../../../core/readiness/glance.ts";
import { verdictsFor } from "../../../core/readiness/readiness.ts";
import { labelOf } from "../../../core/readiness/target.ts";
import type { Library } from "../../../core/standards/library.ts";
import type { Verdict } from "../../../core/standards/verdict.ts";
import { entryTitle } from "../../../ui/entries/entry-title.ts";
import { wordsIn } from "../../../ui/wording/catalogue.ts";
import { exportWords } from "../../../ui/wording/site/portfolio/export.ts";
import { printedTitle } from "../../../ui/wording/site/portfolio/printed.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { dayIn, type Language, type Reader, speechIn } from "../../../ui/wording/speech.ts";
import { type Among, amongOf } from "../entries/among.ts";
import { hasWhen } from "../entries/list-shape.ts";
import { offerTitle } from "../readiness/glance-of-all.tsx";
import type { JudgedEntry } from "../readiness/readiness.query.ts";
import type { Readiness } from "../readiness/reading.ts";
import { answersOf, entryTable, type Printing, saidOf } from "./printed-entries.ts";

/** A document and the entries that it stands beside, with its content or why that is not in the file. */
export type PrintedDocument = { readonly entries: readonly string[]; readonly name: string } & (
  | { readonly type: "pdf" | "jpeg" | "png"; readonly bytes: Uint8Array }
  | { readonly left: (typeof leftOuts)[number] }
);

/** Why a document is not in the file. */
export const leftOuts = ["too-much", "held", "refused", "missing"] as const;

type Printed = {
  readonly reader: Reader;
  readonly person: string;
  readonly now: Instant;
  readonly standards: Library;
  readonly readiness: Readiness;
  readonly documents: readonly PrintedDocument[];
  readonly requests: readonly HourRequest[];
};

const kindInOrder: readonly EntryKind[] = [
  "education",
  "work",
  "training",
  "rsc",
  "leadership",
  "volunteering",
  "references",
  "memberships",
  "endorsements",
  "exams",
  "providers",
  "declarations",
].filter((kind): kind is EntryKind => entryKinds.some((each) => each === kind));

type Outlined = { readonly entry: JudgedEntry; readonly outline: Outline };

/** What stands nowhere comes first, as in the list of the page. */
const dayOf = ({ outline: { from, to } }: Outlined): string => to ?? from ?? "9999-99-99";

/** The entries of a kind in the order of its page: by day, the newest first, where they have days. */
const inOrder = (kind: EntryKind, entries: readonly JudgedEntry[]): readonly Outlined[] => {
  const outlined = entries.map((entry) => ({ entry, outline: outlineOf(kind, typedOf(entry)) }));
  return hasWhen(kind)
    ? outlined.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
    : outlined;
};

/** The hours of the entries that count, as the page of the list adds them up. */
const hoursOf = (entries: readonly Outlined[], { readiness }: Printing): number => {
  const uncounted = new Set<string>(readiness.stated.composed.uncounted.map(({ entry }) => entry));
  return hoursInAll(entries.filter(({ entry }) => !uncounted.has(entry.id)).map(({ outline }) => outline));
};

/** What only the owner can say: one entry, whose questions stand by themselves. */
const declared = (entry: JudgedEntry, printing: Printing): readonly PdfBlock[] => [
  ...saidOf(entry, printing).map((line): PdfBlock => ({ as: "paragraph", text: [line] })),
  { as: "list", items: answersOf(entry, printing.among) },
];

const kindBlocks = (kind: EntryKind, printing: Printing): readonly PdfBlock[] => {
  const { readiness, reader } = printing;
  const { language } = reader;
  const words = exportWords[language].pdf;
  const outlined = inOrder(
    kind,
    readiness.loaded.kept.entries.filter((entry) => entry.kind === kind),
  );
  const entries = outlined.map(({ entry }) => entry);
  if (entries.length === 0) return [];
  const hours = hoursOf(outlined, printing);
  return [
    { as: "heading", level: 2, text: printedTitle(language, kind) },
    ...(hours === 0
      ? []
      : [{ as: "paragraph", isSoft: true, text: words.hours(speechIn(language).number(hours)) } as const]),
    ...(kind === "declarations"
      ? entries.flatMap((entry) => declared(entry, printing))
      : [entryTable(kind, entries, printing, words.documents)]),
  ];
};

/** What is missing to submit, by name. */
const missingIn = ({ requirements }: Verdict, language: Language): string =>
  requirements
    .filter(({ status, stage }) => status === "unmet" && stage === "submission")
    .map(({ id }) => wordsIn[language].requirements[id])
    .join("; ");

const readinessBlocks = ({ readiness, reader }: Printed): readonly PdfBlock[] => {
  const { language } = reader;
  const words = readinessWords[language];
  const offers = readiness.loaded.offers.filter(
    ({ association, chosen }) => association !== undefined || chosen.length > 0,
  );
  if (offers.length === 0) return [];
  return [
    { as: "heading", level: 2, text: exportWords[language].pdf.readiness },
    { as: "paragraph", isSoft: true, text: exportWords[language].pdf.asStated },
    ...offers.map((offer): PdfBlock => {
      const { categories } = offer.edition.standard;
      const verdicts = verdictsFor(readiness.at(offer).stated, offer);
      return {
        as: "table",
        caption: offerTitle(offer, language),
        isNamedByFirst: true,
        columns: [{ heading: words.overview.category }, { heading: words.overview.answer }],
        rows: verdicts.flatMap((verdict, at) => {
          const category = categories[at];
          if (category === undefined) return [];
          const { isReady, unmet } = glanceOf(verdict);
          return [
            [
              labelOf({ offer, category }, language),
              isReady
                ? words.glance.ready
                : `${words.glance.notReady(unmet)}: ${missingIn(verdict, language)}`,
            ],
          ];
        }),
      };
    }),
  ];
};

const titleOf = (id: string, { readiness }: Printed, among: Among): readonly string[] =>
  readiness.loaded.kept.entries
    .filter((entry) => entry.id === id)
    .map((entry) => entryTitle(entry.kind, typedOf(entry), among));

const pictures = (printed: Printed, among: Among): readonly PdfBlock[] => {
  const words = exportWords[printed.reader.language].pdf;
  return printed.documents.flatMap((each): readonly PdfBlock[] => {
    if ("left" in each || each.type === "pdf") return [];
    const beside = each.entries.flatMap((id) => titleOf(id, printed, among));
    const told =
      beside.length === 0 ? words.picture(each.name) : words.pictureOf(each.name, beside.join("; "));
    return [{ as: "page-break" }, { as: "picture", bytes: each.bytes, alt: told, caption: told }];
  });
};

const attached = ({ documents, reader }: Printed): readonly PdfAttachment[] =>
  documents.flatMap((each) =>
    "left" in each || each.type !== "pdf"
      ? []
      : [
          {
            name: each.name,
            type: "application/pdf",
            description: exportWords[reader.language].pdf.attachment(each.name),
            bytes: each.bytes,
          },
        ],
  );

/** Documents that stand beside no entry, and those that are not in the file. */
const documentBlocks = ({ documents, reader }: Printed): readonly PdfBlock[] => {
  const words = exportWords[reader.language].pdf;
  const loose = documents.filter(({ entries }) => entries.length === 0);
  const left = leftOuts.flatMap((why): readonly PdfBlock[] => {
    const items = documents.filter((each) => "left" in each && each.left === why).map(({ name }) => name);
    return items.length === 0
      ? []
      : [
          { as: "paragraph", text: words.left[why] },
          { as: "list", items },
        ];
  });
  return [
    ...(loose.length === 0
      ? []
      : ([
          { as: "heading", level: 2, text: words.looseHeading },
          { as: "list", items: loose.map(({ name }) => name) },
        ] as const)),
    ...(left.length === 0 ? [] : [{ as: "heading", level: 2, text: words.leftHeading } as const, ...left]),
  ];
};

/** A whole portfolio on paper: everything that was typed in the words of the forms, what it comes to, and its documents. */
export const portfolioPdf = (printed: Printed): PdfContent => {
  const { reader, person, now, standards, readiness } = printed;
  const { language } = reader;
  const words = exportWords[language].pdf;
  const among = amongOf(reader, standards, readiness.loaded.kept.entries);
  const day = dayIn(reader, now);
  const title = words.title(person);
  const files = attached(printed);
  const printing = {
    reader,
    readiness,
    requests: printed.requests,
    among,
    besideOf: (entry: string) =>
      printed.documents.flatMap(({ entries, name: document }) => (entries.includes(entry) ? [document] : [])),
  };
  return {
    title,
    language: language === "es" ? "es-US" : "en-US",
    author: person,
    made: now,
    header: title,
    footer: words.footer,
    byline: [day, words.byline],
    blocks: [
      ...readinessBlocks(printed),
      ...kindInOrder.flatMap((kind) => kindBlocks(kind, printing)),
      ...documentBlocks(printed),
      ...(files.length === 0
        ? []
        : ([
            { as: "heading", level: 2, text: words.filesHeading },
            { as: "paragraph", text: words.filesLead },
            { as: "list", items: files.map(({ name }) => name) },
          ] as const)),
      ...pictures(printed, among),
    ],
    ...(files.length === 0 ? {} : { attachments: files }),
  };
};
