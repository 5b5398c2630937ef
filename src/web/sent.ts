import type { Result } from "../core/kernel/result.ts";
import type { FileTooLarge, KeptFile } from "../services/files.ts";

/** What a form's action takes beside its fields. It is read only once the door was asked. */
export type Receives =
  /** Files chosen in a form, each of which goes straight to where files are kept. */
  | {
      readonly as: "files";
      readonly field: string;
      readonly each: number;
      readonly count: number;
      /** The most bytes of a text that may be pasted instead; as much as of any field where nothing is said. */
      readonly texts?: number;
    }
  /** Bytes and nothing else; the fields stand in the address, and one may be a header. */
  | { readonly as: "bytes"; readonly most: number; readonly header?: string };

/** A file that came in a form. */
export type SentFile = { readonly name: string; readonly kept: Result<KeptFile, FileTooLarge> };

/** What came beside the fields. */
export type Sent = {
  readonly files: readonly SentFile[];
  /** More files came than are taken at once: those beyond were passed over. */
  readonly tooMany: boolean;
  readonly bytes: Uint8Array;
};

/** Where nothing came beside the fields. */
export const nothingSent: Sent = { files: [], tooMany: false, bytes: new Uint8Array() };

/** In a form without parts a byte may be written as three signs: %C3. */
const ESCAPED = 3;

/** The most bytes of a request. */
export const mostOf = (receives: Receives): number =>
  receives.as === "bytes"
    ? receives.most
    : receives.each * receives.count + 256 * 1024 + ESCAPED * (receives.texts ?? 0);
