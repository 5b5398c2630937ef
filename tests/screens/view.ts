import type { Page } from "playwright-core";

/** A page in one of its states, as people meet it. */
export type View = {
  /** Becomes the file's name. */
  readonly name: string;
  /** Who looks; a visitor where left out. */
  readonly as?: string;
  readonly address: string;
  /** What is done before the picture is taken. */
  readonly after?: (page: Page) => Promise<void>;
};
