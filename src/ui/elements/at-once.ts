/** After this long without an answer the form may be sent again, in milliseconds. */
const PATIENCE = 20_000;

/** Sends the form inside it once, however often its button is pressed, and says that it is on its way. */
export class AtOnce extends HTMLElement {
  #isSent = false;
  #timer = 0;

  readonly #onShow = (event: PageTransitionEvent): void => {
    // Back from the next page, which the browser had kept this one for.
    if (event.persisted) this.#reset();
  };

  #mark(): void {
    const said = this.querySelector(":scope > form > .form-wait");
    if (said !== null) said.textContent = this.#isSent ? (this.dataset["wait"] ?? "") : "";
    for (const button of this.querySelectorAll("button")) {
      if (button.type !== "submit" || button.formMethod === "dialog") continue;
      // Not `disabled`: the name and value of the pressed button belong to what is sent.
      if (this.#isSent) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#isSent = false;
    this.#mark();
  }

  connectedCallback(): void {
    const said = document.createElement("p");
    said.className = "form-wait";
    said.setAttribute("role", "status");
    this.querySelector(":scope > form")?.append(said);
    window.addEventListener("pageshow", this.#onShow);
    this.addEventListener("submit", (event) => {
      const { submitter } = event;
      if (event.defaultPrevented) return;
      if (submitter instanceof HTMLButtonElement && submitter.formMethod === "dialog") return;
      if (this.#isSent) {
        event.preventDefault();
        return;
      }
      this.#isSent = true;
      this.#mark();
      this.#timer = window.setTimeout(() => this.#reset(), PATIENCE);
    });
  }

  disconnectedCallback(): void {
    window.removeEventListener("pageshow", this.#onShow);
    clearTimeout(this.#timer);
  }
}
