import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { languages } from "../core/kernel/language.ts";
import { offlineWords } from "../ui/wording/site/offline.ts";
import type { Assets } from "./assets.ts";
import { houseHeaders } from "./headers.ts";
import { offlineFiles } from "./offline.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(async () => house.close());

const script = new TextEncoder().encode("keep(attuneFiles);");
const assets = (css: string): Assets => ({
  css,
  js: "/assets/site-1.js",
  icon: "/assets/icon-1.svg",
  serviceWorker: "/assets/service-worker-1.js",
  files: new Map([["/assets/service-worker-1.js", { content: script, type: "text/javascript" }]]),
});

const workerOf = (of: Assets): string | undefined =>
  offlineFiles(of).find(({ address }) => address === "/service-worker.js")?.content;

test("the page for when there is no network is in every language and the same for everybody", async () => {
  const ask = async (cookie: string): Promise<Response> =>
    house.fetch(
      new Request("http://localhost:3000/offline", { headers: { host: "localhost:3000", cookie } }),
    );
  const answer = await ask("");
  const text = await answer.text();
  for (const language of languages) {
    expect(text).toContain(`lang="${language}"`);
    expect(text).toContain(offlineWords[language].happened);
  }
  for (const [name, value] of Object.entries(houseHeaders(house.world.site)))
    expect([name, answer.headers.get(name)]).toEqual([name, value]);
  expect(await (await ask("attune-session=x; attune-language=es")).text()).toBe(text);
});

test("the worker keeps the files of its build and that page, under a name of their own", () => {
  const first = workerOf(assets("/assets/site-1.css"));
  expect(first).toContain('["/assets/site-1.css","/assets/site-1.js","/assets/icon-1.svg","/offline"]');
  expect(first).toContain("keep(attuneFiles);");
  const nameIn = (text = ""): string | undefined => /attuneCache = "([^"]+)"/.exec(text)?.[1];
  expect(nameIn(workerOf(assets("/assets/site-2.css")))).not.toBe(nameIn(first));
});

test("without a build there is no worker", () => {
  expect(workerOf({ ...assets("/assets/site-1.css"), files: new Map() })).toBe(undefined);
});
