import type { Result } from "../core/kernel/result.ts";

/** The digest by which a file is found: SHA-256 of its bytes, in lower-case hexadecimal. */
export type Sha256 = string;

/** A file that is kept. */
export type KeptFile = { readonly sha256: Sha256; readonly bytes: number };

/** More bytes came than may. */
export type FileTooLarge = { readonly code: "file-too-large"; readonly most: number };

/** What is kept, wherever it comes from. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** A file, opened to be read from one byte up to another, the last not included. */
export type OpenedFile = {
  readonly bytes: number;
  readonly stream: () => ReadableStream<Uint8Array>;
};

/** A part of a file. */
export type Range = { readonly from: number; readonly to: number };

/** A file that arrives piece by piece: ids come from browsers, so that two people may send the same one. */
export type UploadKey = { readonly person: string; readonly id: string };

/**
 * Files by their content: the same bytes are kept once, whoever brought them. Which file is whose stands in the database;
 * whoever has only a digest has nothing.
 */
export type Files = {
  /** Keeps some bytes; once it answers they stand. Beyond the most nothing is kept. */
  readonly keep: (content: Content, most: number) => Promise<Result<KeptFile, FileTooLarge>>;
  /** Opens a file, or a part of it; undefined where there is none. */
  readonly open: (sha256: Sha256, range?: Range) => Promise<OpenedFile | undefined>;
  /** All of a file, for what has to look at it as a whole. */
  readonly read: (sha256: Sha256) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Forgets a file, unless it was kept again since a moment; true where it is gone. */
  readonly forget: (sha256: Sha256, keptBefore: number) => Promise<boolean>;
  /** What was last kept before a moment, in groups. */
  readonly keptBefore: (moment: number) => AsyncIterable<readonly Sha256[]>;
  /** Removes what crashed or abandoned uploads left before a moment; how many files that were. */
  readonly sweep: (before: number) => Promise<number>;
  /** Files that arrive piece by piece, each under whoever sends it and an id of its own. */
  readonly unfinished: {
    /** Writes a piece where it belongs; what stood there before is written over. */
    readonly write: (upload: UploadKey, offset: number, bytes: Uint8Array) => Promise<void>;
    /** The first bytes of it; undefined where there are fewer. */
    readonly open: (upload: UploadKey, bytes: number) => Promise<OpenedFile | undefined>;
    readonly forget: (upload: UploadKey) => Promise<void>;
  };
};
