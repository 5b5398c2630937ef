import { createHash } from "node:crypto";
import { offlinePage } from "../ui/frame/offline-page.tsx";
import type { Assets } from "./assets.ts";

/** Where a browser finds the worker, at the root so that it serves every page, and the page that it keeps. */
const addresses = { worker: "/service-worker.js", page: "/offline" } as const;

/** The worker's script with the files that it keeps: those of this build and no others. */
const workerScript = (assets: Assets, page: string): string | undefined => {
  const script = assets.files.get(assets.serviceWorker);
  if (script === undefined) return undefined;
  const files = [assets.css, assets.js, assets.icon, addresses.page];
  // A page in other words is another page, also where the files are the same.
  const digest = createHash("sha256")
    .update([...files, page].join("\n"))
    .digest("hex")
    .slice(0, 16);
  const told = `const attuneFiles = ${JSON.stringify(files)}; const attuneCache = "attune-${digest}";\n`;
  return told + new TextDecoder().decode(script.content);
};

/** What browsers keep for when there is no network, by its address. It is of nobody, so no door stands before it. */
export const offlineFiles = (
  assets: Assets,
): readonly { readonly address: string; readonly type: string; readonly content: string }[] => {
  const page = offlinePage(assets);
  const script = workerScript(assets, page);
  return [
    { address: addresses.page, type: "text/html; charset=utf-8", content: page },
    ...(script === undefined
      ? []
      : [{ address: addresses.worker, type: "text/javascript; charset=utf-8", content: script }]),
  ];
};
