import { makeListbox } from "./listbox.ts";
import { type Found, makeSuggestions, type Suggestion } from "./suggestions.ts";

/** The input that stands in for a select, which stays in the form unseen and carries the value. */
const standIn = (select: HTMLSelectElement): HTMLInputElement => {
  const input = document.createElement("input");
  for (const name of ["id", "aria-describedby", "aria-invalid", "required", "disabled"]) {
    const value = select.getAttribute(name);
    if (value !== null) input.setAttribute(name, value);
  }
  input.type = "text";
  input.value = select.value === "" ? "" : (select.selectedOptions[0]?.text ?? "");
  select.id = `${select.id}-value`;
  select.required = false;
  select.hidden = true;
  select.before(input);
  return input;
};

/**
 * Makes a list that can be searched by typing of the select inside it, or of the input with its datalist. Into the
 * former goes one of the choices or nothing, into the latter anything.
 */
export class AtCombobox extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector("select");
    const datalist = this.querySelector("datalist");
    const input = select === null ? this.querySelector("input") : standIn(select);
    if (input === null || input.disabled) return;
    input.removeAttribute("list");
    input.autocomplete = "off";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");

    const suggestions = makeSuggestions(select?.options ?? datalist?.options ?? [], this.dataset["source"]);
    const said = document.createElement("div");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");

    let isTaking = false;
    const take = ({ value, label }: Suggestion): void => {
      input.value = label;
      if (select !== null) select.value = value;
      listbox.close();
      isTaking = true;
      (select ?? input).dispatchEvent(new Event("input", { bubbles: true }));
      (select ?? input).dispatchEvent(new Event("change", { bubbles: true }));
      isTaking = false;
    };
    const listbox = makeListbox(input, input.labels?.[0]?.textContent.trim() ?? "", take);
    input.setAttribute("aria-controls", listbox.element.id);

    const show = (found: Found, step: number): void => {
      if (found === "outdated" || document.activeElement !== input) return;
      listbox.show(found === "away" ? [] : found);
      if (step !== 0) listbox.move(step);
      said.textContent = found === "away" ? (this.dataset["away"] ?? "") : this.#count(found.length);
    };
    const open = (typed: string, step = 0): void => {
      suggestions.find(typed).then((found) => show(found, step), listbox.close);
    };
    /** A select has no value but its choices: what is typed is one of them, nothing, or undone. */
    const settle = (): void => {
      listbox.close();
      if (select === null) return;
      const exact = suggestions.exactly(input.value);
      if (input.value.trim() === "") select.value = "";
      else if (exact === undefined)
        input.value = select.value === "" ? "" : (select.selectedOptions[0]?.text ?? "");
      else if (exact.value !== select.value) take(exact);
    };

    input.addEventListener("input", () => {
      if (!isTaking) open(input.value);
    });
    input.addEventListener("blur", settle);
    select?.addEventListener("change", () => {
      // Chosen elsewhere on the page.
      if (!isTaking) input.value = select.value === "" ? "" : (select.selectedOptions[0]?.text ?? "");
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        if (listbox.isOpen()) listbox.move(step);
        else open(select === null ? input.value : "", step);
      } else if (event.key === "Enter" && !listbox.isOpen()) settle();
      else if (event.key === "Enter") {
        event.preventDefault();
        const pointed = listbox.pointed();
        if (pointed === undefined) listbox.close();
        else take(pointed);
      } else if (event.key === "Escape" && listbox.isOpen()) {
        event.preventDefault();
        event.stopPropagation();
        listbox.close();
      }
    });
    this.append(
      this.#opener(input, () => (listbox.isOpen() ? listbox.close() : open(""))),
      listbox.element,
      said,
    );
  }

  /** A button for the hand; the keyboard has its arrows. */
  #opener(input: HTMLInputElement, toggle: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "combobox-open";
    button.tabIndex = -1;
    button.setAttribute("aria-label", this.dataset["open"] ?? "");
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      input.focus();
      toggle();
    });
    return button;
  }

  #count(found: number): string {
    const { none = "", foundOne = "", foundMany = "" } = this.dataset;
    const words = found === 0 ? none : found === 1 ? foundOne : foundMany;
    return words.replace("{count}", String(found));
  }
}
