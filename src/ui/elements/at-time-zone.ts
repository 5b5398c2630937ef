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

/** Writes the time zone of the device into the hidden input inside it, or offers it, and others, for the list inside it. */
export class AtTimeZone extends HTMLElement {
  connectedCallback(): void {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const hidden = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    if (hidden !== null) hidden.value = timeZone;
    const select = this.querySelector("select");
    if (select !== null) this.#offerAll(select, timeZone);
  }

  #offerAll(select: HTMLSelectElement, device: string): void {
    const offered = new Set<HTMLOptionElement>();
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-part="use"]')) {
      const option = optionOf(select, button.dataset["zone"] ?? device);
      // What the device says already is not offered twice.
      if (option === undefined || offered.has(option)) continue;
      offered.add(option);
      this.#offer(select, button, option);
    }
  }

  #offer(select: HTMLSelectElement, button: HTMLButtonElement, option: HTMLOptionElement): void {
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
