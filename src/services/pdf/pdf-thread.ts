import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { MINUTE } from "../../core/kernel/instant.ts";
import type { PdfContent } from "../../core/kernel/pdf-content.ts";
import { no, yes } from "../../core/kernel/result.ts";
import { makeLine } from "../line.ts";
import type { Pdf } from "./pdf.ts";

/** Memory of the thread, in MB: beside it stand the pictures and files of one PDF. */
const LIMITS = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 };

const LONGEST = 2 * MINUTE;
const IDLE = MINUTE;

/** So many wait at most: each keeps in memory what its PDF is made of. */
const WAITING = 12;

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
 * Makes PDFs in a thread, one after the other, so that a long one keeps nobody else waiting for the server; only so many wait
 * at once. The thread starts
 * with the first PDF and ends when none has been asked for a while; one that fails takes only its own PDF with it.
 */
export const pdfThread = (waiting = WAITING): Pdf => {
  let thread: Thread | undefined;
  let idle: NodeJS.Timeout | undefined;
  const line = makeLine({ atOnce: 1, waiting });
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
  return async (content) => {
    const made = await line.inTurn(async () => make(content));
    return made === undefined ? no({ code: "pdf-busy" }) : yes(made);
  };
};
