import { heldText, LONGEST_QUERY } from "../../core/kernel/held-text.ts";
import { changeOver } from "./entry/change-over.ts";

/** Some changes come right after each other: what stands beside the form is asked for once. */
const PAUSE = 400;

/**
 * A form beside which is told what it comes to: told anew a moment after something in it was changed. The form is sent as
 * by a button of the value in `data-next`, which keeps nothing; of the page that answers only the parts in `data-beside`
 * are taken. With `data-address` what is chosen is held in the address of the page as well, with days and hours, so that it
 * is there when the page is loaded again or come back to. Nothing in words is, nor any field of `data-in-words`: an address
 * stays in the history of the browser. It says whose page it is as the form does, so that nobody else gets what it holds. Where it would be too long it holds nothing.
 */
export class AtBeside extends HTMLElement {
  #timer = 0;
  #asked = 0;

  #typedIn(form: HTMLFormElement): URLSearchParams {
    const typed = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") typed.append(name, value);
    typed.set("next", this.dataset["next"] ?? "");
    return typed;
  }

  #hold(form: HTMLFormElement): void {
    const { address, inWords = "" } = this.dataset;
    if (address === undefined) return;
    const inLines = new Set(
      [...form.querySelectorAll<HTMLInputElement>("input[type=text], textarea")].map(({ name }) => name),
    );
    const left = new Set(inWords.split(" "));
    const held = new URLSearchParams();
    for (const [name, text] of this.#typedIn(form))
      if (!left.has(name)) held.append(name, inLines.has(name) ? heldText(text) : text);
    const query = held.toString();
    history.replaceState(history.state, "", query.length > LONGEST_QUERY ? address : `${address}?${query}`);
  }

  async #tell(form: HTMLFormElement): Promise<void> {
    const asked = ++this.#asked;
    this.#hold(form);
    const sent = this.#typedIn(form);
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
    this.addEventListener("submit", (event) => {
      // What was asked for stands beside a page that is left by now.
      clearTimeout(this.#timer);
      if (event.target instanceof HTMLFormElement) this.#hold(event.target);
    });
  }
}
