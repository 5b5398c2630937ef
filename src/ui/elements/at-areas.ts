import { askSuggested, type Suggested } from "./entry/ask-suggested.ts";
import { fold } from "./matching.ts";

/** Some saves come right after each other: suggestions are asked for once. */
const PAUSE = 600;

/**
 * The boxes of areas inside it: lets them be searched, and brings those to the top that what was typed lets think of, once
 * it is saved. A box that is ticked, or that somebody is at, stays where it is; none is ever ticked from here.
 */
export class AtAreas extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #entry: Element | null = null;

  readonly #onSaved = (): void => {
    clearTimeout(this.#timer);
    // What is suggested stays as it was where it cannot be asked for.
    this.#timer = setTimeout(() => void this.#ask().catch(() => undefined), PAUSE);
  };

  connectedCallback(): void {
    this.#entry = this.closest("at-entry");
    this.#entry?.addEventListener("saved", this.#onSaved);
    const part = this.querySelector<HTMLElement>('[data-part="search"]');
    const input = part?.querySelector("input");
    if (part === null || input === null || input === undefined) return;
    part.hidden = false;
    input.addEventListener("input", () => this.#search(input.value));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#entry?.removeEventListener("saved", this.#onSaved);
  }

  #search(typed: string): void {
    const words = fold(typed).split(/\s+/);
    let found = 0;
    for (const group of this.#groups()) {
      let inGroup = 0;
      for (const choice of group.querySelectorAll<HTMLElement>(".choice")) {
        const text = fold(`${group.querySelector("legend")?.textContent ?? ""} ${choice.textContent ?? ""}`);
        choice.hidden = !words.every((word) => text.includes(word));
        if (!choice.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      found += inGroup;
    }
    const said = this.querySelector('[data-part="found"]');
    const { none = "", one = "", many = "" } = this.dataset;
    if (said !== null)
      said.textContent =
        fold(typed) === ""
          ? ""
          : found === 0
            ? none
            : found === 1
              ? one
              : many.replace("{count}", String(found));
  }

  #groups(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-group]")];
  }

  async #ask(): Promise<void> {
    const { source } = this.dataset;
    const entry = this.#entry instanceof HTMLElement ? this.#entry.dataset["entry"] : undefined;
    if (source === undefined || entry === undefined) return;
    const suggested = await askSuggested(source, entry);
    if (suggested !== undefined) this.#show(suggested);
  }

  #choiceOf(area: string): HTMLElement | undefined {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    return boxes.find(({ value }) => value === area)?.closest<HTMLElement>(".choice") ?? undefined;
  }

  #show(suggested: readonly Suggested[]): void {
    const part = this.querySelector<HTMLElement>('[data-part="suggested"]');
    const list = part?.querySelector(".choices");
    if (part === null || list === null || list === undefined) return;
    const isFree = (choice: Element): boolean =>
      choice.querySelector("input:checked") === null && !choice.contains(document.activeElement);
    const wanted = new Set(suggested.map(({ area }) => area));
    for (const choice of list.querySelectorAll<HTMLElement>(".choice"))
      if (isFree(choice) && !wanted.has(choice.querySelector("input")?.value ?? "")) this.#putBack(choice);
    for (const { area, because } of suggested) {
      const choice = this.#choiceOf(area);
      if (choice === undefined || !isFree(choice)) continue;
      choice.hidden = false;
      sayBecause(choice, because);
      if (choice.parentElement !== list) list.append(choice);
    }
    part.hidden = list.children.length === 0;
    for (const group of this.#groups()) group.hidden = group.querySelector(".choice:not([hidden])") === null;
  }

  #putBack(choice: HTMLElement): void {
    const [expertise] = (choice.querySelector("input")?.value ?? "").split("/");
    choice.querySelector(".area-because")?.remove();
    const home = this.#groups().find((group) => group.dataset["group"] === expertise);
    home?.querySelector(".choices")?.append(choice);
  }
}

/** Says at a box which words let think of it. */
const sayBecause = (choice: HTMLElement, because: string): void => {
  const hint = choice.querySelector(".hint");
  const there = choice.querySelector(".area-because");
  if (there !== null) there.textContent = because;
  else if (hint !== null) {
    const said = document.createElement("span");
    said.className = "area-because";
    said.textContent = because;
    hint.prepend(said);
  }
};
