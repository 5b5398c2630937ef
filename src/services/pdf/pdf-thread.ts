import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { MINUTE } from "../../core/kernel/instant.ts";
import type { PdfContent } from "../../core/kernel/pdf-content.ts";
import { no, yes } from "../../core/kernel/result.ts";
import { makeTurns } from "../turns.ts";
import type { Pdf } from "./pdf.ts";

/** Memory of the thread, in MB: beside it stand the pictures and files of one PDF. */
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 };

const LONGEST = 2 * MINUTE;
const IDLE = MINUTE;

/**
 * So many wait at most, and so many of one person beside the one that is made for them: each keeps in memory what its PDF is
 * made of. Whoever would wait longer is told to come again.
 */
const LINE = { most: 12, mostOfOne: 2, patience: 2 * MINUTE };

type Thread = { readonly make: (content: PdfContent) => Promise<Uint8Array>; readonly end: () => void };

const startThread = (onGone: () => void): Thread => {
  const url = new URL(`./pdf-worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(url, { resourceLimits: LIMITS });
  worker.unref(); // an idle thread keeps no process
  const failed = new Promise<never>((_, reject) => {
    worker.once("error", (error) => reject(new Error("the PDF could not be made", { cause: error })));
    worker.once("exit", () => {
      onGone();
      reject(new Error("the thread that makes PDFs has ended"));
    });
  });
  failed.catch(() => undefined); // whoever waits for a PDF is told
  const end = (): void => void worker.terminate();
  return {
    end,
    make: async (content) => {
      const tooLong = setTimeout(end, LONGEST);
      worker.ref();
      try {
        const answered = once(worker, "message") as Promise<[Uint8Array]>;
        answered.catch(() => undefined);
        worker.postMessage(content);
        const [bytes] = await Promise.race([answered, failed]);
        return bytes;
      } finally {
        clearTimeout(tooLong);
        worker.unref();
      }
    },
  };
};

/**
 * Makes PDFs in a thread, one after the other and person by person, so that a long one keeps nobody else waiting for the
 * server, and whoever asks for many nobody else for theirs; only so many wait at once. The thread starts with the first PDF and ends when none has been asked for a while; one that fails takes only its own PDF with it.
 */
export const pdfThread = (limits = LINE): Pdf => {
  let thread: Thread | undefined;
  let idle: NodeJS.Timeout | undefined;
  const line = makeTurns({ places: 1, ...limits });
  const make = async (content: PdfContent): Promise<Uint8Array> => {
    clearTimeout(idle);
    const started: Thread =
      thread ??
      startThread(() => {
        if (thread === started) thread = undefined;
      });
    thread = started;
    try {
      return await started.make(content);
    } catch (error) {
      if (thread === started) thread = undefined;
      throw error;
    } finally {
      idle = setTimeout(() => thread?.end(), IDLE);
      idle.unref();
    }
  };
  return async (content, whose) => {
    const made = await line.inTurn(whose, async () => make(content));
    return made === undefined ? no({ code: "pdf-busy" }) : yes(made);
  };
};
