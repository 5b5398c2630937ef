import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import type { PersonId } from "../../core/kernel/ids.ts";
import { MINUTE } from "../../core/kernel/instant.ts";
import type { PdfBlock, PdfContent } from "../../core/kernel/pdf-content.ts";
import { pdfThread } from "./pdf-thread.ts";
import { writePdf } from "./write-pdf.ts";

const [ana, ben] = ["ana", "ben"] as unknown as [PersonId, PersonId];

const content = (blocks: readonly PdfBlock[], further: Partial<PdfContent> = {}): PdfContent => ({
  title: "Plan of Rosa Ibarra",
  language: "es-US",
  author: "Rosa Ibarra",
  made: Date.UTC(2026, 10, 22),
  header: "Plan",
  footer: "Page {page} of {pages}",
  blocks,
  ...further,
});

type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: Node[];
};

/** The structure of a page: roles, and the text of what belongs to each. */
const structureOf = async (bytes: Uint8Array, number = 1): Promise<readonly unknown[]> => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const page = await document.getPage(number);
  const tree = (await page.getStructTree()) as Node;
  const items = (await page.getTextContent({ includeMarkedContent: true })).items as readonly {
    readonly type?: string;
    readonly id?: string | null;
    readonly str?: string;
  }[];
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str } of items)
    if (type?.startsWith("begin")) open.push(id ?? undefined);
    else if (type === "endMarkedContent") open.pop();
    else {
      const inside = open.findLast((each) => each !== undefined);
      if (inside !== undefined) texts.set(inside, (texts.get(inside) ?? "") + (str ?? ""));
    }
  const shown = (node: Node): unknown =>
    node.role === undefined
      ? (texts.get(node.id ?? "")?.trim() ?? node.type)
      : {
          [node.alt === undefined ? node.role : `${node.role}: ${node.alt}`]: (node.children ?? []).map(
            shown,
          ),
        };
  return (tree.children ?? []).map(shown);
};

const textOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join("");
    }),
  );
};

const long = "what happens between a parent and a child is talked about every month ".repeat(6);

const jpeg = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 20, channels: 3, background: "#8ac" } })
      .jpeg()
      .toBuffer(),
  );

describe("a PDF", () => {
  test("says its structure in the order in which it is read", async () => {
    const bytes = await writePdf(
      content([
        { as: "heading", level: 2, text: "Steps" },
        {
          as: "paragraph",
          text: [{ text: "See " }, { text: "providers", href: "https://a.example/" }, { text: "." }],
        },
        { as: "list", items: ["One"], isNumbered: true },
        { as: "steps", items: [{ isDone: false, state: "To do", text: "Ask", under: ["By May"] }] },
        {
          as: "table",
          isNamedByFirst: true,
          columns: [{ heading: "Title" }, { heading: "Hours", isNumber: true }],
          rows: [["Ethics", "5.5"]],
        },
        { as: "terms", items: [{ term: "RSC", text: "Supervision" }] },
        { as: "picture", bytes: await jpeg(), alt: "A certificate" },
      ]),
    );
    expect(await structureOf(bytes)).toEqual([
      {
        Document: [
          { H1: ["Plan of Rosa Ibarra"] },
          { H2: ["Steps"] },
          { P: ["See", { Link: ["providers", "object"] }, "."] },
          { L: [{ LI: [{ Lbl: ["1."] }, { LBody: ["One"] }] }] },
          { L: [{ LI: [{ "Lbl: To do": ["content"] }, { LBody: ["Ask", { P: ["By May"] }] }] }] },
          {
            Table: [
              { THead: [{ TR: [{ TH: ["Title"] }, { TH: ["Hours"] }] }] },
              { TBody: [{ TR: [{ TH: ["Ethics"] }, { TD: ["5.5"] }] }] },
            ],
          },
          { L: [{ LI: [{ Lbl: ["RSC"] }, { LBody: ["Supervision"] }] }] },
          { "Figure: A certificate": ["content"] },
        ],
      },
    ]);
  });

  test("has the same bytes for the same content", async () => {
    const one = content([{ as: "paragraph", text: long }], {
      attachments: [{ name: "a.txt", type: "text/plain", description: "A", bytes: new Uint8Array([65]) }],
    });
    expect(Buffer.compare(await writePdf(one), await writePdf(one))).toBe(0);
  });

  test("repeats the headings of a table on each page, for the eye alone", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Training ${index + 1}`, long]);
    const bytes = await writePdf(
      content([{ as: "table", columns: [{ heading: "Name of it" }, { heading: "About" }], rows }]),
    );
    const pages = await textOf(bytes);
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain("Name of it");
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
    expect(JSON.stringify(await structureOf(bytes, 2))).not.toContain("Name of it");
    for (const [name] of rows) expect(pages.join("")).toContain(name);
  });

  test.each([
    [
      "what no page can hold in one piece",
      [{ as: "table", columns: [{ heading: "A" }], rows: [[long.repeat(40)]] }],
    ],
    ["a word without end", [{ as: "paragraph", text: "a".repeat(5000) }]],
    [
      "one in a narrow column",
      [
        {
          as: "table",
          columns: Array.from({ length: 12 }, () => ({ heading: "Wide heading" })),
          rows: [["a".repeat(900)]],
        },
      ],
    ],
    [
      "no text at all",
      [
        { as: "paragraph", text: "" },
        { as: "list", items: [""] },
        { as: "list", items: [] },
        { as: "table", columns: [], rows: [] },
        { as: "table", columns: [{ heading: "" }], rows: [[], [""]] },
      ],
    ],
    ["other letters", [{ as: "paragraph", text: "中文 עברית العربية 😀👩‍👧 \u0000\u202e\ud800 x" }]],
    ["a picture that is none", [{ as: "picture", bytes: new Uint8Array([0xff, 0xd8, 1]), alt: "Broken" }]],
    [
      "one that ends early",
      [{ as: "picture", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), alt: "Broken" }],
    ],
    ["empty pages", [{ as: "page-break" }, { as: "page-break" }, { as: "heading", level: 4, text: "End" }]],
  ] satisfies [string, PdfBlock[]][])("bears %s", async (_, blocks) => {
    expect((await textOf(await writePdf(content(blocks))))[0]).toContain("Plan of Rosa Ibarra");
  });

  test("keeps what somebody typed out of its markup", async () => {
    const bytes = await writePdf(content([], { title: "A <b> & (c) \\ ü", author: '"</rdf:li>' }));
    const document = await getDocumentProxy(bytes);
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: "A <b> & (c) \\ ü", Author: '"</rdf:li>', Language: "es-US" });
    expect(metadata?.get("dc:title")).toBe("A <b> & (c) \\ ü");
    expect(metadata?.get("dc:creator")).toEqual(['"</rdf:li>']);
  });

  test("carries files, each by a name of its own", async () => {
    const file = { type: "text/plain", description: "Certificate", bytes: new Uint8Array([65]) };
    const bytes = await writePdf(
      content([], {
        attachments: [
          { ...file, name: "a.txt" },
          { ...file, name: "a.txt", bytes: new Uint8Array([66, 66]) },
        ],
      }),
    );
    const files = (await (await getDocumentProxy(bytes)).getAttachments()) ?? new Map<string, object>();
    expect([...files.values()]).toMatchObject([
      { filename: "a (2).txt", description: "Certificate" },
      { filename: "a.txt", description: "Certificate" },
    ]);
  });

  test("is A4 where that is asked for", async () => {
    const sizeOf = async (bytes: Uint8Array) =>
      (await (await getDocumentProxy(bytes)).getPage(1)).view.slice(2);
    expect(await sizeOf(await writePdf(content([])))).toEqual([612, 792]);
    expect(await sizeOf(await writePdf(content([], { paper: "a4" })))).toEqual([595.28, 841.89]);
  });

  test("is made in a thread as well, and one that fails takes no other with it", async () => {
    const pdf = pdfThread();
    const one = content([{ as: "paragraph", text: "One" }]);
    const broken = { ...one, blocks: [{ as: "paragraph", text: [{}] }] } as unknown as PdfContent;
    const [made, failed, again] = await Promise.allSettled([pdf(one, ana), pdf(broken, ana), pdf(one, ana)]);
    expect(failed.status).toBe("rejected");
    const bytes = await writePdf(one);
    for (const each of [made, again])
      expect(
        each.status === "fulfilled" && each.value.ok && Buffer.compare(each.value.value, bytes) === 0,
      ).toBe(true);
  });

  test("is refused where too many wait, and made again once they are done", async () => {
    const pdf = pdfThread({ most: 1, mostOfOne: 1, patience: MINUTE });
    const one = content([{ as: "paragraph", text: "One" }]);
    const asked = await Promise.all([pdf(one, ana), pdf(one, ana), pdf(one, ben)]);
    expect(asked.map((made) => (made.ok ? "made" : made.refusal.code))).toEqual(["made", "made", "pdf-busy"]);
    expect((await pdf(one, ben)).ok).toBe(true);
  });

  test("is made for everybody in their turn, however many somebody asks for", async () => {
    const pdf = pdfThread();
    const one = content([{ as: "paragraph", text: "One" }]);
    const ended: PersonId[] = [];
    const ask = async (whose: PersonId) => {
      const made = await pdf(one, whose);
      if (made.ok) ended.push(whose);
      return made.ok;
    };
    const [others, hers] = [Array.from({ length: 16 }, async () => ask(ana)), ask(ben)];
    expect(await hers).toBe(true);
    expect((await Promise.all(others)).filter((isMade) => isMade)).toHaveLength(3);
    expect(ended.indexOf(ben)).toBeLessThan(3);
  });
});

const isPopplerHere = existsSync("/usr/bin/pdfinfo");
const isNeeded = process.env["ATTUNE_TEST_ALL"] === "1";

describe.skipIf(!isPopplerHere && !isNeeded)("as Poppler reads it", () => {
  const folder = mkdtempSync(join(tmpdir(), "attune-pdf-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("a PDF is tagged, in its language, with every font embedded", async () => {
    const path = join(folder, "plan.pdf");
    writeFileSync(
      path,
      await writePdf(
        content([
          { as: "heading", level: 2, text: "Gaps" },
          {
            as: "paragraph",
            text: [
              { text: "bold", strong: true },
              { text: " italic", emphasis: true },
            ],
          },
          { as: "table", columns: [{ heading: "A" }], rows: [["1"]], isNamedByFirst: true },
        ]),
      ),
    );
    const say = (program: string, ...options: string[]) =>
      execFileSync(program, [...options, path], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    expect(say("pdfinfo")).toMatch(/Tagged: +yes/);
    expect(say("pdfinfo", "-meta")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(say("pdfinfo", "-struct-text").replace(/\s+/g, " ")).toBe(
      'Document H1 (block) "Plan of Rosa Ibarra" H2 (block) "Gaps" P (block) "bold italic" Table (block) THead TR TH: /Scope /Column "A" TBody TR TH: /Scope /Row "1" ',
    );
    const fonts = say("pdffonts").trim().split("\n").slice(2);
    expect(fonts).toHaveLength(3);
    for (const font of fonts) expect(font).toMatch(/yes yes yes +\d/);
  });
});
