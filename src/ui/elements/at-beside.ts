import { changeOver } from "./entry/change-over.ts";

/** Some changes come right after each other: what stands beside the form is asked for once. */
const PAUSE = 400;

/**
 * A form beside which is told what it comes to: told anew a moment after something in it was changed. The form is sent as
 * by a button of the value in `data-next`, which keeps nothing; of the page that answers only the parts in `data-beside`
 * are taken.
 */
export class AtBeside extends HTMLElement {
  #timer = 0;
  #asked = 0;

  async #tell(form: HTMLFormElement): Promise<void> {
    const asked = ++this.#asked;
    const sent = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") sent.append(name, value);
    sent.set("next", this.dataset["next"] ?? "");
    const response = await fetch(form.action, { method: "POST", body: sent, redirect: "error" });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // What was changed meanwhile is asked about again.
    if (!response.ok || asked !== this.#asked) return;
    for (const part of this.querySelectorAll<HTMLElement>("[data-beside]")) {
      const wanted = page.querySelector(`[data-beside="${part.dataset["beside"] ?? ""}"]`);
      if (wanted !== null) changeOver(part, wanted);
    }
  }

  connectedCallback(): void {
    this.addEventListener("input", (event) => {
      const form = event.target instanceof Element ? event.target.closest("form") : null;
      if (form === null) return;
      clearTimeout(this.#timer);
      // What stands there stays as it was where it cannot be asked for.
      this.#timer = window.setTimeout(() => void this.#tell(form).catch(() => undefined), PAUSE);
    });
  }
}
