import { html } from "hono/html";
import { Frame } from "./frame.tsx";
import type { FrameProps } from "./frame-props.ts";

/** A whole page as HTML with its doctype; hand it to `context.html`. A promise where a child is asynchronous. */
export const document = (frame: FrameProps): ReturnType<typeof html> =>
  html`<!doctype html>${<Frame {...frame} />}`;
