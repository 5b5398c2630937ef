import { countKept } from "./entry/drafts.ts";

/** Between looks whether the site can be reached: a browser often says so too early, or not at all. */
const AGAIN = 5000;

/** Says how many changes wait on this device for the network, and opens the page that was asked for once it is back. */
export class AtWaiting extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  readonly #look = (): void => {
    fetch("/healthz", { method: "HEAD", cache: "no-store" })
      .then(({ ok }) => (ok ? location.reload() : undefined))
      .catch(() => undefined);
  };

  connectedCallback(): void {
    window.addEventListener("online", this.#look);
    this.#timer = setInterval(this.#look, AGAIN);
    countKept()
      .then((count) => this.#say(count))
      .catch(() => undefined);
  }

  disconnectedCallback(): void {
    window.removeEventListener("online", this.#look);
    clearInterval(this.#timer);
  }

  #say(count: number): void {
    const { none = "", one = "", many = "" } = this.dataset;
    this.textContent = count === 0 ? none : (count === 1 ? one : many).replace("{count}", String(count));
  }
}
