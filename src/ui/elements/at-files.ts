const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

const sizeOf = (bytes: number, language: string): string => {
  const [amount, unit] = bytes < MEGABYTE ? [bytes / KILOBYTE, "kilobyte"] : [bytes / MEGABYTE, "megabyte"];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(amount);
};

const lineOf = ({ name, size }: File, language: string): HTMLLIElement => {
  const line = document.createElement("li");
  const [title, weight] = [document.createElement("span"), document.createElement("span")];
  title.textContent = name;
  weight.textContent = sizeOf(size, language);
  weight.className = "file-size";
  line.append(title, weight);
  return line;
};

/** Lists the files chosen in the input inside it, and lets files be dropped there. */
export class AtFiles extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector("input");
    const list = this.querySelector<HTMLElement>('[data-part="list"]');
    const drop = this.querySelector<HTMLElement>('[data-part="drop"]');
    if (input === null || list === null || input.disabled) return;
    const show = (): void => {
      const files = [...(input.files ?? [])];
      list.replaceChildren(...files.map((file) => lineOf(file, document.documentElement.lang)));
      list.hidden = files.length === 0;
    };
    input.addEventListener("change", show);
    // The browser may have kept the choice on the way back to this page.
    show();
    if (drop !== null) drop.hidden = false;
    this.#acceptDrops(input);
  }

  #acceptDrops(input: HTMLInputElement): void {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    this.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      this.classList.add("is-over");
    });
    this.addEventListener("dragleave", () => this.classList.remove("is-over"));
    this.addEventListener("drop", (event) => {
      this.classList.remove("is-over");
      const files = event.dataTransfer?.files;
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      const kept = new DataTransfer();
      for (const file of input.multiple ? files : [...files].slice(0, 1)) kept.items.add(file);
      input.files = kept.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
}
