import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The addresses of the bundled files as pages name them, and the files themselves. */
export type Assets = {
  readonly css: string;
  readonly js: string;
  readonly icon: string;
  readonly serviceWorker: string;
  readonly files: ReadonlyMap<string, { readonly content: Uint8Array<ArrayBuffer>; readonly type: string }>;
};

const types: { readonly [ending: string]: string } = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
};

/** Reads the files that `script/bundle` made; their names carry a hash, so browsers may keep them for ever. */
export const readAssets = async (folder: string): Promise<Assets> => {
  const named = JSON.parse(await readFile(join(folder, "assets.json"), "utf8")) as Readonly<
    Record<string, string>
  >;
  const files = new Map<string, { content: Uint8Array<ArrayBuffer>; type: string }>();
  for (const name of Object.values(named)) {
    const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    files.set(`/assets/${name}`, { content: new Uint8Array(await readFile(join(folder, name))), type });
  }
  const address = (which: string): string => `/assets/${named[which] ?? ""}`;
  return {
    css: address("site.css"),
    js: address("site.js"),
    icon: address("icon.svg"),
    serviceWorker: address("service-worker.js"),
    files,
  };
};
