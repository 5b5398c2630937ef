// Builds what runs: the command line and the server for Node, the browser's script and styles. `script/bundle` calls it
// with the folder to fill.
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

const [out = ""] = process.argv.slice(2);

const forNode = {
  main: "src/cli/main.ts",
  "simulate-worker": "src/cli/simulate-worker.ts",
  "pdf-worker": "src/services/pdf/pdf-worker.ts",
  server: "src/main.ts",
  "parse-worker": "src/services/parsers/parse-worker.ts",
};

/** Packages written as CommonJS ask for Node's own modules by `require`. */
const requireForPackages =
  'import { createRequire as attuneCreateRequire } from "node:module"; const require = attuneCreateRequire(import.meta.url);';

await build({
  entryPoints: forNode,
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node24",
  outdir: out,
  chunkNames: "[name]-[hash]",
  entryNames: "[name]",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  banner: { js: requireForPackages },
  external: [
    // Left out of the installation: pg asks for it only when told to.
    "pg-native",
    // They come with programs, fonts and tables of their own, which they look for beside themselves.
    "sharp",
    "@napi-rs/canvas",
    "pdfjs-dist",
  ],
  logLevel: "warning",
});

const forBrowsers = await build({
  entryPoints: [
    "src/ui/styles/site.css",
    "src/ui/elements/site.ts",
    "src/ui/elements/service-worker.ts",
    "src/ui/frame/icon.svg",
  ],
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome111", "firefox115", "safari16.4"],
  loader: { ".svg": "copy" },
  outdir: join(out, "public"),
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  metafile: true,
  logLevel: "warning",
});

const named = Object.fromEntries(
  Object.entries(forBrowsers.metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint !== undefined)
    .map(([path, { entryPoint = "" }]) => [basename(entryPoint).replace(/\.ts$/, ".js"), basename(path)]),
);
await writeFile(join(out, "public", "assets.json"), JSON.stringify(named));
