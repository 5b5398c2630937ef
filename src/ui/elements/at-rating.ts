const SOON = 800;
const AGAIN = 5000;

/** What the server answers to what was typed. */
type Kept = {
  readonly is: "kept" | "closed" | "elsewhere";
  readonly seen?: string;
  readonly texts?: { readonly [part: string]: string };
};

/**
 * One part of a rating, saved as it is filled in: `data-save` is where it is sent. Its button saves too; it waits for what
 * is on its way, so that the page does not come too late to itself.
 */
export class AtRating extends HTMLElement {
  #timer = 0;
  #isTyped = false;
  #sending: Promise<void> | undefined;

  readonly #onHide = (): void => {
    if (document.hidden && this.#isTyped) this.#send(true).catch(() => undefined);
  };

  connectedCallback(): void {
    this.addEventListener("input", () => this.#typed(SOON));
    this.addEventListener("submit", (event) => this.#onSubmit(event), { capture: true });
    document.addEventListener("visibilitychange", this.#onHide);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#onHide);
  }

  #onSubmit(event: SubmitEvent): void {
    clearTimeout(this.#timer);
    this.#isTyped = false;
    const sending = this.#sending;
    const form = event.target;
    if (sending === undefined || !(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    const goOn = (): void => form.requestSubmit(submitter);
    sending.then(goOn).catch(goOn);
  }

  #typed(pause: number): void {
    this.#isTyped = true;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#send(false).catch(() => undefined), pause);
  }

  #say(part: string, text: string): void {
    const place = this.querySelector(`[data-part="${part}"]`);
    if (place !== null) place.textContent = text;
  }

  async #send(isLeaving: boolean): Promise<void> {
    // One after the other: each brings what the one before was told.
    if (this.#sending !== undefined) await this.#sending;
    if (!this.#isTyped) return;
    this.#sending = this.#sendNow(isLeaving).finally(() => {
      this.#sending = undefined;
    });
    await this.#sending;
  }

  async #sendNow(isLeaving: boolean): Promise<void> {
    const form = this.querySelector("form");
    const address = this.dataset["save"];
    if (form === null || address === undefined) return;
    this.#isTyped = false;
    this.#say("state", this.dataset["saving"] ?? "");
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    try {
      const response = await fetch(address, {
        method: "POST",
        body,
        redirect: "error",
        keepalive: isLeaving,
      });
      if (!response.ok) throw new Error(String(response.status));
      this.#take(form, (await response.json()) as Kept);
    } catch {
      this.#say("state", this.dataset["failed"] ?? "");
      this.#typed(AGAIN);
    }
  }

  #take(form: HTMLFormElement, kept: Kept): void {
    this.#say("state", this.dataset[kept.is] ?? "");
    const seen = form.querySelector<HTMLInputElement>('input[name="seen"]');
    if (seen !== null && kept.seen !== undefined) seen.value = kept.seen;
    for (const [part, text] of Object.entries(kept.texts ?? {})) this.#say(part, text);
  }
}
