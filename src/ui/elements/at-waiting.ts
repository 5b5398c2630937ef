import { keptDrafts } from "./entry/drafts.ts";

/** Says how many changes wait on this device for the network, and goes on once it is back. */
export class AtWaiting extends HTMLElement {
  readonly #onOnline = (): void => location.reload();

  connectedCallback(): void {
    window.addEventListener("online", this.#onOnline);
    keptDrafts
      .all()
      .then(({ length }) => this.#say(length))
      .catch(() => undefined);
  }

  disconnectedCallback(): void {
    window.removeEventListener("online", this.#onOnline);
  }

  #say(count: number): void {
    const { none = "", one = "", many = "" } = this.dataset;
    this.textContent = count === 0 ? none : (count === 1 ? one : many).replace("{count}", String(count));
  }
}
