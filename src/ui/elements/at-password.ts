/** Shows what is typed in the password field inside it, and hides it again before the form is sent. */
export class AtPassword extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector("input");
    const button = this.querySelector("button");
    if (input === null || button === null || input.disabled) return;
    const show = (isShown: boolean): void => {
      input.type = isShown ? "text" : "password";
      button.textContent = (isShown ? this.dataset["hide"] : this.dataset["show"]) ?? "";
    };
    button.hidden = false;
    button.addEventListener("click", () => show(input.type === "password"));
    // Browsers keep what was typed in plain fields, but not passwords.
    input.form?.addEventListener("submit", () => show(false));
  }
}
