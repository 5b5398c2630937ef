import { refusalOf } from "./confined/refused.ts";
import { frameReader, writeFrame } from "./frames.ts";
import type { CleanPicture } from "./parsers.ts";
import type { Task } from "./tasks.ts";

// The process in which one file that somebody sent is read: it is told of it on its input, answers on its output, and ends.

type Read = { readonly value: unknown; readonly bytes?: Uint8Array };

const withoutBytes = ({ bytes, ...value }: CleanPicture): Read => ({
  value,
  bytes,
});

const inOne = (pages: readonly CleanPicture[]): Read => ({
  value: { pages: pages.map(({ bytes, ...page }) => ({ ...page, size: bytes.byteLength })) },
  bytes: Buffer.concat(pages.map(({ bytes }) => bytes)),
});

const read = async (task: Task, bytes: Uint8Array): Promise<Read> => {
  switch (task.task) {
    case "picture":
      return withoutBytes(
        await (
          await import(/* slow: each needs libraries of its own */ "./confined/read-picture.ts")
        ).readPicture(bytes),
      );
    case "picture-of-words":
      return withoutBytes(
        await (
          await import(/* slow: each needs libraries of its own */ "./confined/read-picture.ts")
        ).pictureOfWords(bytes),
      );
    case "pdf":
      return {
        value: await (
          await import(/* slow: each needs libraries of its own */ "./confined/read-pdf.ts")
        ).readPdf(bytes),
      };
    case "pdf-pages":
      return inOne(
        await (
          await import(/* slow: each needs libraries of its own */ "./confined/draw-pages.ts")
        ).drawPages(bytes, task),
      );
    case "sheet":
      return {
        value: await (
          await import(/* slow: each needs libraries of its own */ "./confined/read-sheet.ts")
        ).readSheets(bytes),
      };
    case "returned-mail":
      return {
        value: await (
          await import(/* slow: each needs libraries of its own */ "./confined/read-returned.ts")
        ).readReturnedMail(bytes),
      };
  }
};

const say = (pieces: readonly Uint8Array[]): void => {
  for (const piece of pieces) process.stdout.write(piece);
  process.stdout.end(() => process.exit(0));
};

const giveUp = (error: unknown): void => say(writeFrame({ ok: false, refusal: refusalOf(error) }));

const answer = async (task: Task, bytes: Uint8Array): Promise<void> => {
  // What a library throws where nobody waits for it.
  process.once("uncaughtException", giveUp);
  try {
    const done = await read(task, bytes);
    say(writeFrame({ ok: true, value: done.value }, done.bytes));
  } catch (error) {
    giveUp(error);
  }
};

const take = frameReader();
process.stdin.on("data", (piece: Uint8Array) => {
  const frame = take(piece);
  if (frame === undefined) return;
  process.stdin.removeAllListeners("data");
  answer(frame.header as Task, frame.bytes).catch(giveUp);
});
// Whoever would read the answer is gone.
process.stdin.on("end", () => process.exit(0));
