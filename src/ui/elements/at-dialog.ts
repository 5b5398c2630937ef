/** Opens the question beside a link over the page, in place of the page that asks the same. */
export class AtDialog extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>(":scope > a");
    const dialog = this.querySelector("dialog");
    if (link === null || dialog === null || typeof dialog.showModal !== "function") return;
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      // Into a new tab: that is what the page of its own is for.
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      dialog.showModal();
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      link.click();
    });
  }
}
