import { changeOver } from "./change-over.ts";

/** Some saves come right after each other: what stands beside the entry is asked for once. */
const PAUSE = 500;

const inside = (html: string): HTMLElement => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return body;
};

/** Shows HTML of ours in a place of the page, changing what differs. */
export const showHtml = (place: Element, html: string): void => {
  const wanted = place.cloneNode(false) as Element;
  wanted.replaceChildren(...inside(html).childNodes);
  changeOver(place, wanted);
};

/** Brings what the entry means for its person up to date, a moment after it was saved. */
export const makeBeside = () => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = async (): Promise<void> => {
    const panel = document.querySelector<HTMLElement>("#readiness");
    const place = panel?.querySelector('[data-part="body"]') ?? panel;
    const source = panel?.dataset["source"];
    if (place === null || place === undefined || source === undefined) return;
    const response = await fetch(source, { headers: { Accept: "application/json" } });
    if (!response.ok || response.redirected) return;
    const { html } = (await response.json()) as { readonly html: string };
    showHtml(place, html);
  };
  return (): void => {
    clearTimeout(timer);
    // What stands there stays as it was where it cannot be asked for.
    timer = setTimeout(() => void refresh().catch(() => undefined), PAUSE);
  };
};
