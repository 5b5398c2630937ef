import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

/** Asks the device for a passkey when its button is pressed, writes the answer into the form and sends it. */
export class AtPasskey extends HTMLElement {
  #isAsking = false;

  #say(what: "unsupported" | "stopped" | "nothing"): void {
    const said = this.querySelector('[data-part="says"]');
    if (said !== null) said.textContent = this.dataset[what] ?? "";
  }

  #send(button: HTMLButtonElement, answer: object): void {
    const field = this.querySelector<HTMLInputElement>('input[name="answer"]');
    if (field === null) return;
    field.value = JSON.stringify(answer);
    button.form?.requestSubmit(button);
  }

  async #ask(): Promise<object> {
    const options: unknown = JSON.parse(this.dataset["options"] ?? "{}");
    return this.dataset["ceremony"] === "create"
      ? startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
      : startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
  }

  /** Passkeys among the proposals for the address, where the browser can do that. Whoever ignores them types on. */
  async #askWhileTyping(): Promise<object | undefined> {
    if (!(await browserSupportsWebAuthnAutofill())) return undefined;
    const optionsJSON = JSON.parse(this.dataset["options"] ?? "{}") as PublicKeyCredentialRequestOptionsJSON;
    return startAuthentication({ optionsJSON, useBrowserAutofill: true });
  }

  connectedCallback(): void {
    const button = this.querySelector("button");
    if (button === null) return;
    if (!browserSupportsWebAuthn()) {
      button.hidden = true;
      this.#say("unsupported");
      return;
    }
    this.#say("nothing");
    button.addEventListener("click", (event) => {
      event.preventDefault();
      if (this.#isAsking) return;
      this.#isAsking = true;
      this.#say("nothing");
      this.#ask()
        .then((answer) => this.#send(button, answer))
        .catch(() => this.#say("stopped"))
        .finally(() => {
          this.#isAsking = false;
        });
    });
    if (this.dataset["typing"] === "yes")
      this.#askWhileTyping()
        .then((answer) => answer && this.#send(button, answer))
        // Ended by the button, by leaving the page, or by the person: nothing to say.
        .catch(() => undefined);
  }
}
