import { parentPort } from "node:worker_threads";
import type { PdfContent } from "../../core/kernel/pdf-content.ts";
import { writePdf } from "./write-pdf.ts";

// The thread that makes PDFs: takes one content at a time and answers with its bytes.
parentPort?.on("message", (content: PdfContent) => {
  writePdf(content).then(
    (bytes) => parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]),
    (error: unknown) =>
      setImmediate(() => {
        throw error; // ends the thread, which tells whoever waits
      }),
  );
});
