import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { missingClamd, type OwnClamd, startClamd } from "../../../../tests/kit/clamd.ts";
import { dot, keepDocumentOf } from "../../../../tests/kit/documents.ts";
import { certificate, drawing } from "../../../../tests/kit/made-files.ts";
import { keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { sendFiles } from "../../../../tests/kit/send-files.ts";
import { openStage, type Row, type Stage } from "../../../../tests/kit/stage.ts";
import { DAY, MINUTE } from "../../../core/kernel/instant.ts";
import { no, yes } from "../../../core/kernel/result.ts";
import { forgetFiles } from "../../../document-tasks.ts";
import { clamdScanner } from "../../../services/clamd.ts";
import type { Scanner } from "../../../services/scanner.ts";
import { forgetDeletedDocuments } from "../../../store/document-looks.ts";
import type { World } from "../../../store/world.ts";
import { lookThrough, lookThroughHeld } from "./look-through.ts";

const { personId } = cast.members.person;
let stage: Stage;
let scanner: Scanner | undefined;
beforeAll(async () => {
  // One that a test sets.
  const set: Scanner = { scan: async (bytes) => scanner?.scan(bytes) ?? yes(null) };
  stage = await openStage({ also: (world: World) => ({ ...world, scanner: set }) });
});
afterAll(async () => stage.close());

const away: Scanner = { scan: async () => no({ code: "away", why: "gone" }) };
const documents = async (): Promise<readonly Row[]> => stage.rows("documents");
const send = async (bytes: Uint8Array) => sendFiles(stage, stage.as("person"), [{ name: "document", bytes }]);

const isLeftOut = missingClamd !== undefined && process.env["ATTUNE_TEST_ALL"] !== "1";

describe.skipIf(isLeftOut)("with a real clamd", () => {
  let clamd: OwnClamd;
  beforeAll(async () => {
    if (missingClamd !== undefined) throw new Error(missingClamd);
    clamd = await startClamd({ word: "Harmful Training", file: dot("bad") });
    scanner = clamdScanner({ path: clamd.socket });
  });
  afterAll(async () => {
    scanner = undefined;
    await clamd?.stop();
  });

  test("what it knows is not taken, and what it does not know is", async () =>
    stage.forgetting(async () => {
      const bad = await send(certificate("Harmful Training"));
      expect((await documents())[0]).toMatchObject({ state: "refused", reason: "virus" });
      expect((await stage.as("person").follow(bad)).text).toContain("carries something harmful");
      expect(await stage.rows("document_files")).toEqual([]);
      await send(certificate("Good Training"));
      expect(
        (await documents()).map(({ state }) => String(state)).toSorted((a, b) => (a < b ? -1 : 1)),
      ).toEqual(["clean", "refused"]);
    }));
});

describe("what cannot be looked through now", () => {
  test("is held, shown to nobody, and looked through when that can be", async () =>
    stage.forgetting(async () => {
      scanner = away;
      const answer = await send(await drawing());
      const id = answer.location?.split("/").at(-1) ?? "";
      const person = stage.as("person");
      expect((await documents())[0]).toMatchObject({ state: "waiting", taken_at: null });
      expect((await person.follow(answer)).text).toContain("We are still looking through this document.");
      expect((await person.get(`/portfolio/documents/${id}/file`)).status).toBe(404);
      expect((await person.get(`/portfolio/documents/${id}/pages/1`)).status).toBe(404);
      const { clock } = stage;
      const now = clock.now();
      expect(await lookThroughHeld(stage.world)).toEqual({ looked: 0, held: 0 });
      clock.advance(MINUTE);
      expect(await lookThroughHeld(stage.world)).toEqual({ looked: 0, held: 1 });
      scanner = undefined;
      clock.advance(MINUTE);
      expect(await lookThroughHeld(stage.world)).toEqual({ looked: 0, held: 0 });
      clock.advance(MINUTE);
      expect(await lookThroughHeld(stage.world)).toEqual({ looked: 1, held: 0 });
      clock.set(now);
      expect(await lookThroughHeld(stage.world)).toEqual({ looked: 0, held: 0 });
      expect((await person.get(`/portfolio/documents/${id}/file`)).status).toBe(200);
    }));

  test("is read in the language of its person", async () =>
    stage.forgetting(async () => {
      const { world } = stage;
      const spanish = cast.members["other-person"];
      for (const { personId: each } of [cast.members.person, spanish])
        await keepDocumentOf(world, each, { isHeld: true });
      const languages: string[] = [];
      const words: World["parsers"]["words"] = async (_, language) => {
        languages.push(language);
        return yes({ text: "" });
      };
      await lookThroughHeld({ ...world, parsers: { ...world.parsers, words } });
      expect(languages.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(["en", "es"]);
    }));

  test("is given up after a week, and its person is told", async () =>
    stage.forgetting(async () => {
      const { clock, world } = stage;
      const now = clock.now();
      scanner = away;
      const answer = await send(await drawing());
      clock.set(now + 8 * DAY);
      expect(await lookThroughHeld(world)).toEqual({ looked: 0, held: 1 });
      clock.set(now);
      scanner = undefined;
      expect((await documents())[0]).toMatchObject({
        state: "refused",
        reason: "not-looked-through",
        tries: 2,
      });
      expect((await stage.as("person").follow(answer)).text).toContain("could not be looked through");
    }));

  test("because the scanner takes nothing as large is refused at once", async () =>
    stage.forgetting(async () => {
      scanner = { scan: async () => no({ code: "too-large" }) };
      await send(await drawing());
      scanner = undefined;
      expect((await documents())[0]).toMatchObject({ state: "refused", reason: "too-large-to-check" });
    }));

  test("of one person keeps no other from their turn, however much it is", async () =>
    stage.forgetting(async () => {
      const { world, clock } = stage;
      for (let count = 0; count < 21; count++)
        await keepDocumentOf(world, personId, { name: `${count}.png`, isHeld: true });
      clock.advance(1);
      const { personId: other } = cast.members["other-person"];
      const theirs = await keepDocumentOf(world, other, { isHeld: true });
      expect(await lookThroughHeld(world)).toEqual({ looked: 20, held: 0 });
      const [settled] = (await documents()).filter(({ id }) => id === theirs);
      expect(settled).toMatchObject({ state: "clean" });
      clock.advance(-1);
    }));

  test("while one person's documents take long, those of another are looked through", async () =>
    stage.forgetting(async () => {
      let release: () => void = () => undefined;
      const released = new Promise<void>((go) => {
        release = go;
      });
      let slow = 0;
      scanner = {
        scan: async (bytes) => {
          if (!new TextDecoder("latin1").decode(bytes).includes("slow")) return yes(null);
          slow++;
          await released;
          return yes(null);
        },
      };
      const sent = ["slow 1", "slow 2", "slow 3"].map(async (about) => send(dot(about)));
      const file = { name: "theirs.png", bytes: dot("of another") };
      await sendFiles(stage, stage.as("other-person"), [file]);
      expect((await documents()).find(({ name }) => name === "theirs.png")).toMatchObject({ state: "clean" });
      expect(slow).toBeLessThanOrEqual(1);
      release();
      await Promise.all(sent);
      scanner = undefined;
    }));

  test("is left to whoever took it, until they were killed", async () =>
    stage.forgetting(async () => {
      const { world, clock } = stage;
      const id = await keepDocumentOf(world, personId, { isHeld: true });
      const now = clock.now();
      const killed: World = {
        ...world,
        files: {
          ...world.files,
          read: async () => {
            // The process ends here: what it took is never given back.
            expect(await lookThroughHeld(world)).toEqual({ looked: 0, held: 0 });
            return undefined;
          },
        },
      };
      await lookThrough(killed, { person: personId, id }, "en");
      clock.set(now + 6 * MINUTE);
      expect(await lookThroughHeld(world)).toEqual({ looked: 1, held: 0 });
      clock.set(now);
    }));
});

test("what was made of a document and went before it was named leaves it held, which is said", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const id = await keepDocumentOf(world, personId, { isHeld: true });
    const [before] = await stage.rows("documents");
    const sent = String(before?.["sent_sha256"]);
    const swept: World = { ...world, files: { ...world.files, open: async () => undefined } };
    expect(await lookThrough(swept, { person: personId, id }, "en")).toBe(false);
    expect(await documents()).toMatchObject([{ state: "waiting", taken_at: null }]);
    expect(await world.files.open(sent)).toBeDefined();
    expect(await lookThrough(world, { person: personId, id }, "en")).toBe(true);
    expect(await documents()).toMatchObject([{ state: "clean" }]);
  }));

test("what is deleted says until when it takes up room", async () =>
  stage.forgetting(async () => {
    const id = await keepDocumentOf(stage.world, personId, {});
    const person = stage.as("person");
    await person.post(`/portfolio/documents/${id}/delete`);
    const day = (at: number) =>
      new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" }).format(at);
    expect((await person.get("/portfolio/documents")).text).toContain(
      `goes for good on ${day(stage.clock.now() + 30 * DAY)}`,
    );
  }));

test("whoever a portfolio is shared with sees what is clean and stands beside an entry, and nothing else", async () =>
  stage.forgetting(async () => {
    const { world, clock } = stage;
    const entry = await keepEntryOf(world, personId, "training", { title: ["Attachment"] });
    const shown = await keepDocumentOf(world, personId, { name: "shown.png", entry });
    const loose = await keepDocumentOf(world, personId, { name: "loose.png" });
    const held = await keepDocumentOf(world, personId, { name: "held.png", entry, isHeld: true });
    await sharePortfolioOf(world, "a", personId);
    clock.advance(MINUTE);
    const staff = stage.as("a-coordinator");
    const page = `/a/${cast.associations.a.slug}/portfolios/${personId}`;
    const { text } = await staff.get(page);
    expect([text.includes("shown.png"), text.includes("loose.png"), text.includes("held.png")]).toEqual([
      true,
      false,
      false,
    ]);
    const statuses = async (id: string) =>
      Promise.all(
        ["", "/file", "/pages/1"].map(
          async (part) => (await staff.get(`${page}/documents/${id}${part}`)).status,
        ),
      );
    expect(await statuses(shown)).toEqual([200, 200, 200]);
    expect(await statuses(loose)).toEqual([404, 404, 404]);
    expect(await statuses(held)).toEqual([404, 404, 404]);
    await stage.as("person").post(`/portfolio/documents/${shown}/delete`);
    expect(await statuses(shown)).toEqual([404, 404, 404]);
    expect(await stage.rows("portfolio_looks")).toHaveLength(1);
    clock.advance(-MINUTE);
  }));

test("a file is forgotten once no document of anybody names it", async () =>
  stage.forgetting(async () => {
    const { world, clock } = stage;
    const content = dot("of two people");
    const mine = await keepDocumentOf(world, personId, { content });
    const { personId: other } = cast.members["other-person"];
    const theirs = await keepDocumentOf(world, other, { content });
    const [file] = await stage.rows("document_files");
    const sha256 = String(file?.["sha256"]);
    const later = clock.now() + 40 * DAY;
    const forget = async (by: "person" | "other-person", id: string) => {
      await stage.as(by).post(`/portfolio/documents/${id}/delete`);
      await world.store.withinJob(async (tx) => forgetDeletedDocuments(tx, later));
      await forgetFiles(world, later);
    };
    await forget("person", mine);
    expect(await world.files.open(sha256)).toBeDefined();
    await forget("other-person", theirs);
    expect(await world.files.open(sha256)).toBeUndefined();
  }));
