import { connect, type Socket } from "node:net";
import { no, type Result, yes } from "../core/kernel/result.ts";
import type { Scanner, ScanRefusal } from "./scanner.ts";
import type { ScannerPlace } from "./scanner-place.ts";

/** How much is sent at once. */
const PIECE = 64 * 1024;

/** How long a scan may take in all, which is longer than clamd lets one take; and the longest answer that is read. */
const PATIENCE = 150_000;
const LONGEST_ANSWER = 4096;

const lengthOf = (length: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(length);
  return four;
};

/**
 * Lets a connection that takes nothing more be read to its end: clamd answers and closes where something is too large, and
 * a write that fails would otherwise throw away what it said. True from then on.
 */
const outlivingWrites = (socket: Socket): (() => boolean) => {
  let hasFailed = false;
  const write = socket._write.bind(socket);
  socket._write = (chunk, encoding, done) =>
    write(chunk, encoding, (error) => {
      hasFailed ||= error !== null && error !== undefined;
      done();
    });
  return () => hasFailed;
};

const send = async (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((done, fail) => {
    socket.write(bytes, (error) => {
      if (error) fail(error);
      else done();
    });
  });

const sendAll = async (socket: Socket, bytes: Uint8Array): Promise<void> => {
  const isClosed = outlivingWrites(socket);
  await send(socket, Buffer.from("zINSTREAM\0"));
  for (let at = 0; at < bytes.length && !isClosed(); at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    await send(socket, lengthOf(piece.length));
    await send(socket, piece);
  }
  await send(socket, lengthOf(0));
};

/** The answer up to the end of the connection: `stream: OK`, `stream: NAME FOUND`, or a sentence that ends in ERROR. */
const answerFrom = async (socket: Socket): Promise<string> =>
  new Promise((done, fail) => {
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (piece: string) => {
      text += piece;
      if (text.includes("\0") || text.length > LONGEST_ANSWER) done(text);
    });
    socket.on("end", () => done(text));
    socket.on("error", fail);
    socket.on("close", () => fail(new Error("closed")));
  });

const readAnswer = (answer: string): Result<null, ScanRefusal> => {
  const text = answer.split("\0")[0]?.trim() ?? "";
  if (text === "stream: OK") return yes(null);
  const found = /^stream: (.+) FOUND$/.exec(text);
  if (found?.[1] !== undefined) return no({ code: "found", name: found[1] });
  if (/size limit exceeded.*ERROR$/i.test(text)) return no({ code: "too-large" });
  if (text.endsWith("ERROR")) return no({ code: "failed", why: text.slice(0, 200) });
  return no({ code: "away", why: text === "" ? "no answer" : text.slice(0, 200) });
};

/** Asks clamd, which listens at a place. What does not answer in time is away: nothing passes unseen. */
export const clamdScanner = (place: ScannerPlace, patience = PATIENCE): Scanner => ({
  scan: async (bytes) => {
    const socket = connect(place);
    const timer = setTimeout(() => socket.destroy(new Error("took too long")), patience);
    try {
      const answer = answerFrom(socket);
      // It may answer before it has read everything, as where that is more than it takes.
      const sent = sendAll(socket, bytes);
      sent.catch(() => undefined);
      return readAnswer(await answer);
    } catch (error) {
      const why = error instanceof Error ? ("code" in error ? String(error.code) : error.message) : "failed";
      return no({ code: "away", why });
    } finally {
      clearTimeout(timer);
      socket.destroy();
    }
  },
});
