const browsers = [
  ["edge", /\bEdg(e|A|iOS)?\//],
  ["opera", /\b(OPR|Opera)\b/],
  ["samsung", /\bSamsungBrowser\//],
  ["firefox", /\b(Firefox|FxiOS)\//],
  ["chrome", /(Chrome|CriOS|Chromium)\//],
  ["safari", /\bSafari\//],
] as const;

const systems = [
  ["ipad", /\biPad\b/],
  ["iphone", /\b(iPhone|iPod)\b/],
  ["android", /\bAndroid\b/],
  ["chromebook", /\bCrOS\b/],
  ["windows", /\bWindows\b/],
  ["mac", /\b(Macintosh|Mac OS X)\b/],
  ["linux", /\bLinux\b/],
] as const;

export type BrowserName = (typeof browsers)[number][0];
export type SystemName = (typeof systems)[number][0];

/** What a session's device can be recognised by; undefined where the browser does not say it in a way we know. */
export type Device = { readonly browser: BrowserName | undefined; readonly system: SystemName | undefined };

const firstIn = <Name extends string>(
  known: readonly (readonly [Name, RegExp])[],
  agent: string,
): Name | undefined => known.find(([, sign]) => sign.test(agent))?.[0];

/** What is kept of a browser's description of itself: two words of ours, and nothing by which it could be followed. */
export const deviceText = (agent: string): string =>
  `${firstIn(browsers, agent) ?? "other"} ${firstIn(systems, agent) ?? "other"}`;

/** Reads what {@link deviceText} wrote. */
export const readDevice = (text: string): Device => {
  const [browser, system] = text.split(" ");
  return {
    browser: browsers.find(([name]) => name === browser)?.[0],
    system: systems.find(([name]) => name === system)?.[0],
  };
};
