import { deviceDrafts } from "./entry/device.ts";
import { type DraftGroup, forgetAllKept, grouped } from "./entry/drafts.ts";
import { livingEditors } from "./entry/living.ts";
import { forgetBegun } from "./entry/resume.ts";
import { sendGroup } from "./entry/send-group.ts";

/** While drafts wait and the browser does not say that the network is back, in milliseconds. */
const AGAIN = 30_000;

/**
 * Stands on every page of somebody signed in: sends what pages that are closed by now could not send, forgets what others
 * typed on this device, and lets nobody sign out unwarned while something waits.
 */
export class AtDrafts extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #again = (): void => {
    this.#sendAll().catch(() => undefined);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== "/sign-out") return;
    event.preventDefault();
    this.#signOut(form).catch(() => form.submit());
  };

  connectedCallback(): void {
    navigator.serviceWorker?.register("/service-worker.js").catch(() => undefined);
    document.addEventListener("submit", this.#onSubmit);
    window.addEventListener("online", this.#again);
    this.#again();
  }

  disconnectedCallback(): void {
    document.removeEventListener("submit", this.#onSubmit);
    window.removeEventListener("online", this.#again);
    clearTimeout(this.#timer);
  }

  /** What waits of this account; what waits of others is forgotten. */
  async #own(): Promise<readonly DraftGroup[]> {
    const drafts = deviceDrafts();
    await drafts.forgetOthers();
    return grouped(await drafts.all());
  }

  async #sendAll(): Promise<void> {
    clearTimeout(this.#timer);
    const { entry: here, begun } = document.querySelector<HTMLElement>("at-entry")?.dataset ?? {};
    const living = await livingEditors();
    for (const group of await this.#own()) {
      // The page of an entry takes up its drafts itself.
      if (group.entry === here || group.entry === begun || living.has(group.editor)) continue;
      if (await sendGroup(deviceDrafts(), group)) continue;
      this.#timer = setTimeout(this.#again, AGAIN);
      return;
    }
  }

  async #signOut(form: HTMLFormElement): Promise<void> {
    const waits = (await this.#own()).length > 0 || document.querySelector("at-entry[data-waits]") !== null;
    if (waits && !window.confirm(this.dataset["leaving"])) return;
    await forgetAllKept();
    forgetBegun();
    for (const entry of document.querySelectorAll("at-entry")) entry.dispatchEvent(new Event("forget"));
    form.submit();
  }
}
