import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { makeEntry } from "../../../../tests/kit/entry-pages.ts";
import { certificate, drawing, photograph, plainPdf } from "../../../../tests/kit/made-files.ts";
import { accountOn, type ChosenFile, sendBytes, sendFiles } from "../../../../tests/kit/send-files.ts";
import { openStage, type Row, type Stage } from "../../../../tests/kit/stage.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import { mostKept } from "../../../core/documents/document.ts";
import { addDocument } from "../../../store/document-changes.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const send = async (files: readonly ChosenFile[], fields: Readonly<Record<string, string>> = {}) =>
  sendFiles(stage, stage.as("person"), files, fields);
const documents = async (): Promise<readonly Row[]> =>
  (await stage.rows("documents"))
    .filter((row) => row["person_id"] === personId)
    .toSorted((a, b) => Number(a["position"]) - Number(b["position"]));
const audited = async (): Promise<readonly unknown[]> =>
  (await stage.rows("audit_events"))
    .toSorted((a, b) => Number(a["number"]) - Number(b["number"]))
    .map(({ action }) => action)
    .filter((action) => /^(document|entry)/.test(String(action)));

describe("a form without a script", () => {
  test("brings a certificate, which is looked through at once and shown as pictures", async () =>
    stage.forgetting(async () => {
      const answer = await send([{ name: "certificate.pdf", bytes: certificate() }]);
      expect(answer.status).toBe(303);
      const [document] = await documents();
      expect(answer.location).toBe(`/portfolio/documents/${String(document?.["id"])}`);
      expect(document).toMatchObject({ name: "certificate.pdf", type: "pdf", state: "clean", pages: 1 });
      const page = await stage.as("person").follow(answer);
      expect(page.text).toContain("We read this in the document");
      expect(page.text).toContain('value="Listening to Babies"');
      expect(page.text).toContain('value="2025-03-01"');
      expect(page.text).toContain(`<img src="${answer.location}/pages/1"`);
      expect(page.text).not.toContain("<embed");
      const picture = await stage.as("person").get(`${answer.location}/pages/1`);
      expect(picture.headers.get("content-type")).toMatch(/^image\/(png|jpeg)$/);
      const file = await stage.as("person").get(`${answer.location}/file`);
      expect(Object.fromEntries(file.headers)).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename*=UTF-8''certificate.pdf",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      });
      expect(await audited()).toEqual(["document.added"]);
    }));

  test("brings several at once, each with what came of it", async () =>
    stage.forgetting(async () => {
      const answer = await send([
        { name: "one.pdf", bytes: certificate("One") },
        { name: "camera.HEIC", bytes: joined(new Uint8Array([0, 0, 0, 24]), bytesOf("ftypheic0000")) },
        { name: "Año/../../two.pdf", bytes: await photograph() },
      ]);
      expect(answer.status).toBe(200);
      expect(answer.text).toContain("one.pdf: arrived.");
      expect(answer.text).toContain("HEIC, which phones use");
      // What is a JPEG is one, whatever its name says.
      expect(answer.text).toContain("two.jpg: arrived.");
      expect((await documents()).map(({ name, type, state }) => [name, type, state])).toEqual([
        ["one.pdf", "pdf", "clean"],
        ["two.jpg", "jpeg", "clean"],
      ]);
    }));

  test("keeps nothing of what is not taken, nor of a picture more than what it shows", async () =>
    stage.forgetting(async () => {
      const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
      const text = bytesOf("hello, this is no picture");
      const photo = await photograph(61, 41);
      const torn = certificate("Torn").slice(0, 300);
      const paper = certificate("Whole");
      for (const bytes of [text, photo, torn, paper]) await send([{ name: "sent", bytes }]);
      const { files } = stage.world;
      const lies = async (bytes: Uint8Array): Promise<boolean> =>
        (await files.open(digest(bytes))) !== undefined;
      expect([await lies(text), await lies(photo), await lies(torn), await lies(paper)]).toEqual([
        false,
        false,
        false,
        true,
      ]);
    }));

  test("says so where nothing was chosen", async () =>
    stage.forgetting(async () => {
      const answer = await send([]);
      expect(answer.status).toBe(409);
      expect(answer.text).toContain("No file is chosen.");
    }));

  test("the same content is the same document, and where it stands is added", async () =>
    stage.forgetting(async () => {
      const first = await send([{ name: "one.pdf", bytes: certificate() }]);
      const entry = await makeEntry(stage.as("person"), "training", { title: "Babies" });
      const again = await send([{ name: "again.pdf", bytes: certificate() }]);
      expect(again.location).toBe(first.location);
      const there = await send([{ name: "again.pdf", bytes: certificate() }], { entry });
      expect(there.location).toBe(`/portfolio/training/${entry}#documents`);
      expect(await documents()).toHaveLength(1);
      expect(await audited()).toEqual(["document.added", "entry.added", "document.attached"]);
    }));

  test("of somebody signed out, or of another account, brings nothing", async () =>
    stage.forgetting(async () => {
      const file = { name: "one.pdf", bytes: certificate() };
      const signedOut = await sendFiles(stage, stage.as("visitor"), [file]);
      expect(signedOut.status).toBe(401);
      const { text } = await stage.as("other-person").get("/portfolio/documents");
      const another = await sendFiles(stage, stage.as("person"), [file], { account: accountOn(text) });
      expect(another.status).toBe(409);
      const unbound = await sendFiles(stage, stage.as("person"), [file], { account: "" });
      expect(unbound.status).toBe(409);
      expect(await stage.rows("documents")).toEqual([]);
    }));

  test("a photograph is turned upright and says nothing of where it was taken", async () =>
    stage.forgetting(async () => {
      const answer = await send([{ name: "photo.jpg", bytes: await photograph(60, 40) }]);
      const file = await stage.as("person").get(`${answer.location}/file`);
      expect(file.text).not.toMatch(/Exif|GPS|Rosa/);
      const [part] = await stage.rows("document_files");
      expect(part).toMatchObject({ part: 0, width: 40, height: 60 });
    }));
});

describe("hostile files", () => {
  const pdf = certificate();
  test.each<readonly [string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "There is nothing in this file"],
    [
      "a page behind the name of a picture",
      () => bytesOf("<!doctype html><script>1</script>"),
      "This is a web page",
    ],
    [
      "a drawing that runs",
      () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>'),
      "This is a web page",
    ],
    ["a PDF behind something else", () => joined(bytesOf("GIF9\n"), pdf), "Something stands before the PDF"],
    ["a program", () => bytesOf("#!/bin/sh\n"), "This is a program"],
    ["a workbook", () => joined(bytesOf("PK\u0003\u0004"), bytesOf("[Content_Types].xml")), "office program"],
    ["noise", () => bytesOf("hello"), "neither a PDF nor"],
  ])("%s is not taken, and it is said what to do", async (_, make, says) =>
    stage.forgetting(async () => {
      const answer = await send([{ name: "picture.jpg", bytes: await make(), type: "image/jpeg" }]);
      expect(answer.status).toBe(409);
      expect(answer.text).toContain(says);
      expect(await documents()).toEqual([]);
    }),
  );

  test.each<readonly [string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["a torn picture", async () => (await drawing()).subarray(0, 40), "damaged"],
    ["a torn PDF", () => bytesOf("%PDF-1.4\nnothing of it"), "damaged"],
    [
      "a picture of a pixel by a million",
      () => {
        // The head of a PNG: as wide as it may be.
        const head = Buffer.from("89504e470d0a1a0a0000000d49484452000f424000000001080200000000000000", "hex");
        return new Uint8Array(head);
      },
      "damaged",
    ],
  ])("%s is kept from everybody", async (_, make, reason) =>
    stage.forgetting(async () => {
      const answer = await send([{ name: "file", bytes: await make() }]);
      const [document] = await documents();
      expect([document?.["state"], document?.["reason"]]).toEqual(["refused", reason]);
      expect((await stage.as("person").get(`${answer.location}/file`)).status).toBe(404);
      expect((await stage.as("person").get(`${answer.location}/pages/1`)).status).toBe(404);
      expect(await stage.rows("document_files")).toEqual([]);
    }),
  );

  test("what hangs behind a picture is gone", async () =>
    stage.forgetting(async () => {
      const bytes = joined(await photograph(), bytesOf("PK\u0003\u0004<html><script>alert(1)</script>"));
      const answer = await send([{ name: "photo.jpg", bytes }]);
      const file = await stage.as("person").get(`${answer.location}/file`);
      expect(file.status).toBe(200);
      expect(file.text).not.toMatch(/script|PK/);
    }));

  test("a PDF with scripts is only ever downloaded, and its pages are pictures", async () =>
    stage.forgetting(async () => {
      const bytes = plainPdf(["Hello"], {
        catalog: "/OpenAction 6 0 R",
        further: ["<< /S /JavaScript /JS (app.alert(1)) >>"],
      });
      const answer = await send([{ name: "active.pdf", bytes }]);
      expect((await documents())[0]).toMatchObject({ state: "clean" });
      const page = await stage.as("person").get(answer.location ?? "");
      expect(page.text).not.toMatch(/<(embed|object|iframe)/);
      const file = await stage.as("person").get(`${answer.location}/file`);
      expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
    }));

  test("more than twenty megabytes are refused while they come", async () =>
    stage.forgetting(async () => {
      const bytes = joined(bytesOf("%PDF-1.4\n"), new Uint8Array(20 * 1024 * 1024));
      const answer = await send([{ name: "large.pdf", bytes }]);
      expect(answer.status).toBe(409);
      expect(answer.text).toContain("larger than 20 megabytes");
    }));

  test.each([
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "text/plain",
  ])("a body that is no form of %s brings nothing", async (type) =>
    stage.forgetting(async () => {
      const browser = stage.as("person");
      const response = await stage.fetch(
        new Request("http://localhost:3000/portfolio/documents/upload", {
          method: "POST",
          headers: {
            host: "localhost:3000",
            origin: "http://localhost:3000",
            "content-type": type,
            cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
          },
          body: "--x\r\nContent-Disposition: form-data; name=files; filename=a.pdf\r\n\r\n%PDF-",
        }),
      );
      expect([400, 409]).toContain(response.status);
      expect(await documents()).toEqual([]);
    }),
  );
});

describe("pieces that a script sends", () => {
  const ID = "0c000000-0000-4000-8000-0000000000d1";
  const uploads = "/portfolio/uploads";
  const begin = async (
    fields: Readonly<Record<string, string>>,
    by: "person" | "other-person" = "person",
  ) => {
    const browser = stage.as(by);
    const account = accountOn((await browser.get("/portfolio/documents")).text);
    return {
      account,
      browser,
      answer: await browser.post(uploads, { account, id: ID, name: "one.pdf", ...fields }),
    };
  };

  test("arrive in any way, once, and become the document", async () =>
    stage.forgetting(async () => {
      const bytes = certificate();
      const { account, browser, answer } = await begin({ bytes: String(bytes.length) });
      expect(JSON.parse(answer.text)).toEqual({ offset: 0 });
      const piece = async (offset: number, to: number) =>
        JSON.parse(
          (
            await sendBytes(
              stage,
              browser,
              `${uploads}/${ID}/piece?offset=${offset}&account=${account}`,
              bytes.subarray(offset, to),
            )
          ).text,
        ) as unknown;
      expect(await piece(200, 300)).toEqual({ offset: 0 });
      expect(await piece(0, 200)).toEqual({ offset: 200 });
      expect(await piece(0, 200)).toEqual({ offset: 200 });
      expect(await piece(100, 300)).toEqual({ offset: 300 });
      expect(JSON.parse((await browser.get(`${uploads}/${ID}`)).text)).toEqual({ offset: 300 });
      const early = await browser.post(`${uploads}/${ID}/finish`, { account });
      expect(early.text).toContain("Not all of the file");
      expect(await piece(300, bytes.length)).toEqual({ offset: bytes.length });
      const finished = JSON.parse((await browser.post(`${uploads}/${ID}/finish`, { account })).text) as {
        readonly document: string;
      };
      expect(finished).toMatchObject({ name: "one.pdf", wasThere: false });
      const again = JSON.parse((await browser.post(`${uploads}/${ID}/finish`, { account })).text) as unknown;
      expect(again).toEqual(finished);
      expect(await documents()).toHaveLength(1);
      const file = await browser.get(`/portfolio/documents/${finished.document}/file`);
      expect(bytesOf(file.text)).toEqual(bytes);
    }));

  test("have their room from when they are begun", async () =>
    stage.forgetting(async () => {
      const { world } = stage;
      const bytes = mostKept.bytes - 30 * 1024 * 1024;
      const large = {
        id: world.ids.id<"document">(),
        name: "large",
        type: "pdf",
        bytes,
        sha256: "a".repeat(64),
      } as const;
      await world.store.withinPerson(personId, async (tx) => {
        await addDocument(tx, operatorPermit("document.change"), personId, large, world.clock.now());
        tx.log.append({ action: "document.added", subject: { kind: "document", id: large.id } });
      });
      const first = await begin({ bytes: String(20 * 1024 * 1024) });
      expect(JSON.parse(first.answer.text)).toEqual({ offset: 0 });
      const second = await begin({ bytes: String(20 * 1024 * 1024), id: ID.replace("d1", "d2") });
      expect(second.answer.text).toContain("as many documents as there is room for");
    }));

  test("are nobody else's", async () =>
    stage.forgetting(async () => {
      await begin({ bytes: "100" });
      const { account, browser } = await begin({ bytes: "50" }, "other-person");
      expect(JSON.parse((await browser.get(`${uploads}/${ID}`)).text)).toEqual({ offset: 0 });
      await sendBytes(
        stage,
        browser,
        `${uploads}/${ID}/piece?offset=0&account=${account}`,
        new Uint8Array(50),
      );
      expect(JSON.parse((await stage.as("person").get(`${uploads}/${ID}`)).text)).toEqual({ offset: 0 });
    }));

  test("that do not belong are refused, and what was begun can be given up", async () =>
    stage.forgetting(async () => {
      const { account, browser, answer } = await begin({ bytes: String(21 * 1024 * 1024) });
      expect(answer.text).toContain("larger than 20 megabytes");
      await begin({ bytes: "100" });
      const other = await browser.post(uploads, { account, id: ID, name: "x", bytes: "101" });
      expect(other.text).toContain("could not be sent");
      const beyond = await sendBytes(
        stage,
        browser,
        `${uploads}/${ID}/piece?offset=90&account=${account}`,
        new Uint8Array(20),
      );
      expect(beyond.text).toContain("could not be sent");
      const huge = await sendBytes(
        stage,
        browser,
        `${uploads}/${ID}/piece?offset=0&account=${account}`,
        new Uint8Array(1024 * 1024 + 1),
      );
      expect(huge.status).toBe(413);
      expect((await browser.post(`${uploads}/${ID}/cancel`, { account })).text).toBe("{}");
      expect((await browser.get(`${uploads}/${ID}`)).status).toBe(404);
    }));
});
