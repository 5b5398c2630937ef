/** Copies the lines inside it. Without a clipboard, as over plain http, its button stays away. */
export class AtCopy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    const text = this.querySelector('[data-part="text"]');
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (button === null || text === null || clipboard === undefined) return;
    button.hidden = false;
    button.addEventListener("click", () => {
      // Forbidden by the browser: what is marked can be copied by hand.
      this.#copy(clipboard, text).catch(() => getSelection()?.selectAllChildren(text));
    });
  }

  async #copy(clipboard: Clipboard, text: Element): Promise<void> {
    await clipboard.writeText([...text.children].map((line) => line.textContent.trim()).join("\n"));
    const said = this.querySelector('[role="status"]');
    if (said !== null) said.textContent = this.dataset["copied"] ?? "";
  }
}
