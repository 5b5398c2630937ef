/** The same zone under another name: machines differ in which of its names they use. */
const namedBy = (zone: string): string =>
  new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;

const optionOf = (select: HTMLSelectElement, zone: string): HTMLOptionElement | undefined => {
  const options = [...select.options].filter(({ value }) => value !== "");
  const same = options.find(({ value }) => value === zone);
  if (same !== undefined) return same;
  return options.find(({ value }) => {
    try {
      return namedBy(value) === zone;
    } catch {
      // A name that this browser does not know.
      return false;
    }
  });
};

/** Writes the time zone of the device into the hidden input inside it, or offers it for the list inside it. */
export class AtTimeZone extends HTMLElement {
  connectedCallback(): void {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const hidden = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    if (hidden !== null) hidden.value = timeZone;
    const select = this.querySelector("select");
    const button = this.querySelector<HTMLButtonElement>('[data-part="use"]');
    if (select !== null && button !== null) this.#offer(select, button, timeZone);
  }

  #offer(select: HTMLSelectElement, button: HTMLButtonElement, zone: string): void {
    const option = optionOf(select, zone);
    if (option === undefined) return;
    const show = (): void => {
      button.hidden = select.value === option.value;
    };
    button.textContent = button.textContent.replace("{zone}", option.text);
    button.addEventListener("click", () => {
      select.value = option.value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      // The button goes, so the focus must have somewhere to be.
      (this.querySelector<HTMLElement>('[role="combobox"]') ?? select).focus();
    });
    select.addEventListener("change", show);
    show();
  }
}
