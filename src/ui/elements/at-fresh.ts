import { changeOver } from "./entry/change-over.ts";

/** Between looks, and once nothing came of some of them; after the last, whoever waits still has a link. */
const SOON = 3000;
const LATER = 15_000;
const SOON_ENOUGH = 20;
const MOST_LOOKS = 60;

/**
 * A page on which something is still under way (`data-waits`): its parts in `data-fresh` are told anew until nothing is, and
 * whenever something inside says that it `came`. What is outside of the parts is left alone.
 */
export class AtFresh extends HTMLElement {
  #timer = 0;
  #looks = 0;
  #asked = 0;

  readonly #came = (): void => void this.#look().catch(() => undefined);

  connectedCallback(): void {
    this.addEventListener("came", this.#came);
    this.#wait();
  }

  disconnectedCallback(): void {
    this.removeEventListener("came", this.#came);
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!("waits" in this.dataset) || this.#looks >= MOST_LOOKS) return;
    const pause = this.#looks < SOON_ENOUGH ? SOON : LATER;
    this.#timer = window.setTimeout(() => {
      if (document.hidden) {
        this.#wait();
        return;
      }
      this.#looks++;
      const goesOn = (): void => this.#wait();
      this.#look().then(goesOn, goesOn);
    }, pause);
  }

  async #look(): Promise<void> {
    const asked = ++this.#asked;
    const response = await fetch(this.dataset["from"] ?? location.href, {
      cache: "no-store",
      redirect: "error",
    });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!response.ok || asked !== this.#asked) return;
    const wanted = page.querySelector<HTMLElement>("at-fresh");
    if (wanted === null) return;
    for (const part of this.querySelectorAll<HTMLElement>("[data-fresh]")) {
      const next = wanted.querySelector(`[data-fresh="${part.dataset["fresh"] ?? ""}"]`);
      if (next !== null) changeOver(part, next);
    }
    const waited = "waits" in this.dataset;
    this.toggleAttribute("data-waits", "waits" in wanted.dataset);
    const said = this.querySelector("[data-said]");
    if (waited && !("waits" in this.dataset) && said !== null) said.textContent = this.dataset["ready"] ?? "";
    if (!waited) this.#wait();
  }
}
