/** Closes the menu inside it as menus close: by Escape, by a press elsewhere, by moving on. */
export class AtMenu extends HTMLElement {
  #menu: HTMLDetailsElement | null = null;

  readonly #onPress = (event: Event): void => {
    if (event.target instanceof Node && !this.contains(event.target)) this.#close();
  };

  #close(): void {
    this.#menu?.removeAttribute("open");
  }

  connectedCallback(): void {
    this.#menu = this.querySelector("details");
    document.addEventListener("pointerdown", this.#onPress);
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.#menu?.open !== true) return;
      this.#close();
      this.querySelector("summary")?.focus();
    });
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close();
    });
  }

  disconnectedCallback(): void {
    document.removeEventListener("pointerdown", this.#onPress);
  }
}
