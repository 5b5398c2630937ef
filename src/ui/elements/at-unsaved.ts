/** Asks before the page is left while something is typed in the form inside it and not sent. */
export class AtUnsaved extends HTMLElement {
  #isChanged = false;

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#isChanged) event.preventDefault();
  };

  connectedCallback(): void {
    // Shown again with mistakes: what is in it was typed and is not saved.
    this.#isChanged = this.querySelector(".error-summary") !== null;
    this.addEventListener("input", () => {
      this.#isChanged = true;
    });
    this.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) this.#isChanged = false;
    });
    window.addEventListener("beforeunload", this.#onLeave);
  }

  disconnectedCallback(): void {
    window.removeEventListener("beforeunload", this.#onLeave);
  }
}
