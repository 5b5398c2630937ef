import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentWords } from "../../src/ui/wording/site/portfolio/documents.ts";
import { cast } from "../kit/actors.ts";
import {
  bombPdf,
  hostilePdfs,
  pictureBombPdf,
  strangePdfs,
  streamBombPdf,
} from "../kit/hostile-files/pdf-files.ts";
import { hostilePictures, noisyPng, phonePicture, pictures } from "../kit/hostile-files/picture-files.ts";
import { hostileSheets, numberRow, textCell, workbookFile } from "../kit/hostile-files/sheet-files.ts";
import type { Answer } from "../kit/house.ts";
import { accountOn, sendBytes, sendFiles, sendForm } from "../kit/send-files.ts";
import { openStage, type Row, type Stage } from "../kit/stage.ts";

// Every hostile file that we know is sent as a person sends one, by a form and by a script. Whatever it is: nothing breaks, a
// sentence says what is wrong, and nothing is served that was not looked through or made anew.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

type Made = readonly [string, () => Promise<Buffer> | Buffer];

const named = (
  of: string,
  files: Readonly<Record<string, () => Promise<Buffer> | Buffer>>,
): readonly Made[] => Object.entries(files).map(([name, make]) => [`${of}: ${name}`, make]);

const files: readonly Made[] = [
  ...named("a picture", pictures),
  ...named("a picture", { "of a phone": phonePicture, "of noise": noisyPng, ...hostilePictures }),
  ...named("a PDF", strangePdfs),
  ...named("a PDF", hostilePdfs),
  ...named("a workbook", { whole: () => workbookFile({ sheets: [numberRow(1, [1])] }), ...hostileSheets }),
];

const bombs: readonly Made[] = [
  ["content of 6 GB", bombPdf],
  ["one stream of 512 MB", streamBombPdf],
  ["a picture of 900 million pixels", pictureBombPdf],
];

const { personId } = cast.members.person;
const person = () => stage.as("person");

const ownDocument = async (): Promise<Row | undefined> =>
  (await stage.rows("documents")).find((row) => row["person_id"] === personId);

/** The sentences in the notices and beside the fields of a page. */
const said = (page: string): string =>
  page.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

/** What may not be in anything that we made. */
const active: readonly string[] = ["<script", "alert(1)", "PK\u0003\u0004", "Exif", "A phone", "acTL"];

const bytesAt = async (
  address: string,
): Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Buffer }> => {
  const { cookies } = person();
  const { url } = stage.world.site;
  const response = await stage.fetch(
    new Request(`${url}${address}`, {
      headers: {
        host: new URL(url).host,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
    }),
  );
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
};

const closed = {
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
};

/** What was taken is shown as pictures that we made, and handed out only as what it is, to be downloaded. */
const expectCleanlyServed = async (document: Row): Promise<void> => {
  const address = `/portfolio/documents/${String(document["id"])}`;
  const page = await person().get(address);
  expect(page.status).toBe(200);
  expect(page.text).not.toMatch(/<(embed|object|iframe)/);
  const file = await bytesAt(`${address}/file`);
  expect(Object.fromEntries(file.headers)).toMatchObject(closed);
  expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
  expect(file.headers.get("content-type")).toMatch(
    document["type"] === "pdf" ? /^application\/pdf$/ : /^image\/(jpeg|png)$/,
  );
  const shown = Number(document["pictures"] ?? 0);
  const drawn = await bytesAt(`${address}/pages/1`);
  expect(drawn.status).toBe(shown === 0 && document["type"] === "pdf" ? drawn.status : 200);
  const made = document["type"] === "pdf" ? [drawn] : [drawn, file];
  for (const { bytes, headers, status } of made) {
    if (status !== 200) continue;
    const { format } = await sharp(bytes).metadata();
    expect(headers.get("content-type")).toBe(`image/${format}`);
    expect(active.filter((word) => bytes.includes(word))).toEqual([]);
  }
};

const whys: readonly string[] = Object.values(documentWords.en.stateText.refused);

/** What was not taken is nowhere, and its page says why. */
const expectHeld = async (document: Row): Promise<void> => {
  const address = `/portfolio/documents/${String(document["id"])}`;
  const page = await person().get(address);
  expect(page.status).toBe(200);
  expect(whys.filter((why) => said(page.text).includes(why))).toHaveLength(1);
  expect((await person().get(`${address}/file`)).status).toBe(404);
  expect((await person().get(`${address}/pages/1`)).status).toBe(404);
};

const expectHandled = async (broke: number): Promise<void> => {
  const document = await ownDocument();
  if (document !== undefined) {
    expect(["clean", "refused"]).toContain(document["state"]);
    await (document["state"] === "clean" ? expectCleanlyServed(document) : expectHeld(document));
  }
  expect(stage.logged.filter((line) => line.includes('"broke"'))).toHaveLength(broke);
  expect((await person().get("/portfolio/documents")).status).toBe(200);
  // Nothing half-sent is left lying.
  expect(await stage.world.files.sweep(Number.MAX_SAFE_INTEGER)).toBe(0);
};

const brokeSoFar = (): number => stage.logged.filter((line) => line.includes('"broke"')).length;

test.each([...files, ...bombs])("%s, sent by a form", async (_, make) =>
  stage.forgetting(async () => {
    const broke = brokeSoFar();
    const answer = await sendFiles(stage, person(), [
      { name: "../<b>a\u202e.jpg", bytes: await make(), type: "image/jpeg" },
    ]);
    const document = await ownDocument();
    expect(answer.status).toBe(document === undefined ? 409 : 303);
    await expectHandled(broke);
  }),
);

const ID = "0c000000-0000-4000-8000-0000000000d9";
const PIECE = 1024 * 1024;

const sentInPieces = async (bytes: Buffer): Promise<Answer> => {
  const browser = person();
  const account = accountOn((await browser.get("/portfolio/documents")).text);
  const uploads = "/portfolio/uploads";
  const begun = await browser.post(uploads, {
    account,
    id: ID,
    name: "a.jpg",
    bytes: String(bytes.byteLength),
  });
  if (begun.status !== 200 || begun.text.includes("refused")) return begun;
  for (let at = 0; at < bytes.byteLength; at += PIECE)
    await sendBytes(
      stage,
      browser,
      `${uploads}/${ID}/piece?offset=${at}&account=${account}`,
      bytes.subarray(at, at + PIECE),
    );
  return browser.post(`${uploads}/${ID}/finish`, { account });
};

// The same work behind another way in: not all of them every time.
const some = process.env["ATTUNE_TEST_ALL"] === undefined ? files.filter((_, at) => at % 5 === 2) : files;

test.each(some)("%s, sent by a script", async (_, make) =>
  stage.forgetting(async () => {
    const broke = brokeSoFar();
    const answer = await sentInPieces(await make());
    const document = await ownDocument();
    const told = JSON.parse(answer.text) as { readonly refused?: string; readonly document?: string };
    expect(told.document).toBe(document?.["id"]);
    // Words, and not only where nothing was kept of it.
    expect((told.refused ?? "").length > 20).toBe(document?.["state"] !== "clean");
    await expectHandled(broke);
  }),
);

const lists: readonly Made[] = [
  ...named("a workbook", hostileSheets),
  ...named("a workbook", {
    "whose texts are those of every object": () =>
      workbookFile({
        sheets: [
          `<row r="1">${textCell("A1", "__proto__")}${textCell("B1", "constructor")}</row>`,
          `<row r="1">${textCell("A1", "title")}</row><row r="2">${textCell("A2", "__proto__")}</row>`,
        ],
      }),
    "whose cells are scripts": () =>
      workbookFile({
        sheets: [
          `<row r="1">${textCell("A1", "Title")}${textCell("B1", "Date")}${textCell("C1", "Hours")}</row><row r="2">${textCell("A2", "&lt;script&gt;alert(1)&lt;/script&gt;")}${textCell("B2", "=cmd|' /C calc'!A0")}${textCell("C2", "1e309")}</row>`,
        ],
      }),
  }),
  ...named("no list", hostilePictures),
  ...named("no list", hostilePdfs),
];

test.each(lists)("%s, chosen to be imported", async (_, make) =>
  stage.forgetting(async () => {
    const broke = brokeSoFar();
    const id = stage.world.ids.id();
    const file = { field: "file", name: "hours.xlsx", bytes: await make() };
    const answer = await sendForm(stage, person(), "/portfolio/import", { id }, file);
    expect([303, 409, 422]).toContain(answer.status);
    const page = answer.status === 303 ? await person().follow(answer) : answer;
    expect(page.status).toBe(answer.status === 303 ? 200 : answer.status);
    expect(page.text.includes('role="alert"') || page.text.includes("error-summary")).toBe(
      answer.status !== 303,
    );
    expect(page.text).not.toContain("<script>alert(1)");
    await expectHandled(broke);
    expect((await stage.rows("portfolio_entries")).filter((row) => row["person_id"] === personId)).toEqual(
      [],
    );
  }),
);
