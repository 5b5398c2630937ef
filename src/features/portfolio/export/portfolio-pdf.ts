import { typedOf } from "../../../core/entries/entry.ts";
import { entryFields, isAsked, standsIn } from "../../../core/entries/fields.ts";
import { type EntryKind, entryKinds } from "../../../core/entries/kinds.ts";
import { outlineOf } from "../../../core/entries/outline.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { type Instant, localDay } from "../../../core/kernel/instant.ts";
import type { PdfAttachment, PdfBlock, PdfContent } from "../../../core/kernel/pdf-content.ts";
import { glanceOf } from "../../../core/readiness/glance.ts";
import { verdictsFor } from "../../../core/readiness/readiness.ts";
import { labelOf } from "../../../core/readiness/target.ts";
import type { Library } from "../../../core/standards/library.ts";
import { exportWords } from "../../../ui/wording/site/portfolio/export.ts";
import { fieldTold, kindWords } from "../../../ui/wording/site/portfolio/field-words.ts";
import { importWords } from "../../../ui/wording/site/portfolio/import.ts";
import { readinessWords } from "../../../ui/wording/site/portfolio/readiness.ts";
import { type Reader, speechIn } from "../../../ui/wording/speech.ts";
import { type Among, amongOf } from "../entries/among.ts";
import { entryTitle } from "../entries/entry-title.ts";
import { toldValue } from "../entries/told-value.ts";
import { offerTitle } from "../readiness/glance-of-all.tsx";
import type { JudgedEntry } from "../readiness/readiness.query.ts";
import type { Readiness } from "../readiness/reading.ts";

/** A document that stands beside an entry, with its bytes where they can be shown. */
export type PrintedDocument = {
  readonly entry: string;
  readonly name: string;
  readonly type: "pdf" | "jpeg" | "png";
  readonly bytes: Uint8Array;
};

type Printed = {
  readonly reader: Reader;
  readonly person: string;
  readonly now: Instant;
  readonly standards: Library;
  readonly readiness: Readiness;
  readonly documents: readonly PrintedDocument[];
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

const termsOf = (entry: JudgedEntry, among: Among): PdfBlock => {
  const typed = typedOf(entry);
  const { language } = among;
  const items = entryFields[entry.kind].flatMap((field) => {
    if (field.as === "holder" || !isAsked(entry.kind, typed, field)) return [];
    const texts = standsIn(typed, field).filter((text) => text !== "");
    if (texts.length === 0) return [];
    const told =
      field.as === "yes" ? importWords[language].look.yes : toldValue(entry.kind, field, texts, among);
    return [{ term: fieldTold(language, entry.kind, field).label, text: told }];
  });
  return { as: "terms", items };
};

const hoursOf = (entries: readonly JudgedEntry[]): number =>
  entries.reduce(
    (sum, entry) => sum + Math.round((outlineOf(entry.kind, typedOf(entry)).hours ?? 0) * 100),
    0,
  ) / 100;

const kindBlocks = (
  kind: EntryKind,
  { readiness, reader, documents }: Printed,
  among: Among,
): readonly PdfBlock[] => {
  const { language } = reader;
  const words = exportWords[language].pdf;
  const all = readiness.loaded.kept.entries;
  const entries = all.filter((entry) => entry.kind === kind);
  if (entries.length === 0) return [];
  const hours = hoursOf(entries);
  return [
    { as: "heading", level: 2, text: kindWords[kind][language].title },
    ...(hours === 0
      ? []
      : [{ as: "paragraph", isSoft: true, text: words.hours(speechIn(language).number(hours)) } as const]),
    ...entries.flatMap((entry): readonly PdfBlock[] => {
      const beside = documents.filter((each) => each.entry === entry.id);
      const heading: readonly PdfBlock[] =
        kind === "declarations"
          ? []
          : [{ as: "heading", level: 3, text: entryTitle(kind, typedOf(entry), among) }];
      return [
        ...heading,
        termsOf(entry, among),
        ...(beside.length === 0
          ? []
          : [{ as: "paragraph", text: words.documents(beside.map(({ name }) => name).join(", ")) } as const]),
      ];
    }),
  ];
};

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
              isReady ? words.glance.ready : words.glance.notReady(unmet),
            ],
          ];
        }),
      };
    }),
  ];
};

const pictures = ({ documents, reader, readiness }: Printed, among: Among): readonly PdfBlock[] => {
  const words = exportWords[reader.language].pdf;
  return documents
    .filter(({ type }) => type !== "pdf")
    .flatMap(({ bytes, name, entry: id }): readonly PdfBlock[] => {
      const entry = readiness.loaded.kept.entries.find((each) => each.id === id);
      const of = entry === undefined ? "" : entryTitle(entry.kind, typedOf(entry), among);
      return [
        { as: "page-break" },
        { as: "picture", bytes, alt: words.pictureOf(name, of), caption: words.pictureOf(name, of) },
      ];
    });
};

const attached = ({ documents, reader }: Printed): readonly PdfAttachment[] =>
  documents
    .filter(({ type }) => type === "pdf")
    .map(({ name, bytes }) => ({
      name,
      type: "application/pdf",
      description: exportWords[reader.language].pdf.attachment(name),
      bytes,
    }));

/** A whole portfolio on paper: everything that was typed in the words of the forms, what it comes to, and its documents. */
export const portfolioPdf = (printed: Printed): PdfContent => {
  const { reader, person, now, standards, readiness } = printed;
  const { language, zone } = reader;
  const words = exportWords[language].pdf;
  const among = amongOf(reader, standards, readiness.loaded.kept.entries);
  const day = speechIn(language).date(formatDay(localDay(now, zone)));
  const title = words.title(person);
  const files = attached(printed);
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
      ...kindInOrder.flatMap((kind) => kindBlocks(kind, printed, among)),
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
