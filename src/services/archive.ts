import { zipSync } from "fflate";
import type { Instant } from "../core/kernel/instant.ts";

/** A file that goes into an archive. */
export type ArchivedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Writes a few short files as one ZIP, each with the moment at which they were made. */
export type WriteArchive = (files: readonly ArchivedFile[], at: Instant) => Uint8Array<ArrayBuffer>;

export const writeArchive: WriteArchive = (files, at) =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: at });
