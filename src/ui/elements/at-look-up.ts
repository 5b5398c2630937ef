import { foldedName } from "../../core/register/name-words.ts";
import { makeListbox } from "./listbox.ts";
import { type Found, makeSuggestions, type Suggestion } from "./suggestions.ts";

/** Somebody as the source tells of them. */
type Registered = {
  readonly holder: string;
  readonly name: string;
  readonly association: string;
  readonly says: string;
};

/** Fewer letters than this find nobody. */
const FEWEST = 2;

/**
 * Whom the page of looking up led back with is shown once. An address can come from anywhere: it chooses nobody by itself,
 * and what it brought is kept with what somebody does next.
 */
const tidyAddress = (): void => {
  const address = new URL(location.href);
  if (!address.searchParams.has("holder")) return;
  address.searchParams.delete("holder");
  address.searchParams.delete("named");
  history.replaceState(history.state, "", address);
};

/**
 * Finds people in the registers while somebody types a name. The hidden input inside it keeps the id of the one chosen,
 * and says by an event that it has changed; set from elsewhere, what is shown follows.
 */
export class AtLookUp extends HTMLElement {
  readonly #known = new Map<string, Registered>();
  #observer: MutationObserver | undefined;

  connectedCallback(): void {
    const kept = this.querySelector<HTMLInputElement>('input[type="hidden"]');
    const input = this.querySelector<HTMLInputElement>('[data-part="typed"]');
    if (kept === null || input === null) return;
    this.#part("plain")?.setAttribute("hidden", "");
    this.#showFirst(kept);
    this.#part("undo")?.addEventListener("click", (event) => {
      event.preventDefault();
      this.#set(kept, "");
      const name = this.#named();
      (name ?? input).focus();
      name?.select();
    });
    this.#part("take-name")?.addEventListener("click", (event) => {
      event.preventDefault();
      this.#fillIn(this.#known.get(kept.value));
      this.#part("undo")?.focus();
    });
    this.#named()?.addEventListener("input", () => this.#showDifference(kept.value));
    // Setting the value of a hidden input changes its attribute.
    this.#observer = new MutationObserver(() => {
      this.#forgetUnsaved();
      this.#show(kept.value);
    });
    this.#observer.observe(kept, { attributes: true, attributeFilter: ["value"] });
    this.#searchIn(input, kept);
    // From then on the page around it says what is saved.
    this.closest("form")?.addEventListener("input", () => this.#forgetUnsaved(), { once: true });
    tidyAddress();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  /** What the server says of whom the form names. */
  #showFirst({ value }: HTMLInputElement): void {
    const textOf = (name: string): string => this.#part(name)?.textContent ?? "";
    if (value !== "")
      this.#known.set(value, {
        holder: value,
        name: textOf("name"),
        association: textOf("association"),
        says: textOf("says"),
      });
    this.#show(value);
  }

  #show(holder: string): void {
    const found = this.#known.get(holder);
    const chosen = this.#part("chosen");
    const search = this.#part("search");
    for (const name of ["name", "association", "says"] as const) {
      const part = this.#part(name);
      if (part !== null) part.textContent = found?.[name] ?? "";
    }
    if (chosen !== null) chosen.hidden = holder === "";
    if (search !== null) search.hidden = holder !== "";
    this.#showDifference(holder);
  }

  /** The field in which the name of the person is typed. */
  #named(): HTMLInputElement | undefined {
    const field = this.closest("form")?.elements.namedItem(this.dataset["fills"] ?? "");
    return field instanceof HTMLInputElement ? field : undefined;
  }

  /** Says where another name is typed than whoever was chosen has in the register. */
  #showDifference(holder: string): void {
    const [name, typed] = [this.#known.get(holder)?.name ?? "", this.#named()?.value.trim() ?? ""];
    const differs = name !== "" && typed !== "" && foldedName(typed) !== foldedName(name);
    const said = this.#part("differs");
    if (said !== null)
      said.textContent = (this.dataset["differs"] ?? "")
        .replace("{name}", () => name)
        .replace("{typed}", () => typed);
    for (const part of [said, this.#part("take-name")]) if (part !== null) part.hidden = !differs;
  }

  #set(kept: HTMLInputElement, holder: string): void {
    kept.value = holder;
    this.#show(holder);
    kept.dispatchEvent(new Event("input", { bubbles: true }));
    kept.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #forgetUnsaved(): void {
    this.#part("unsaved")?.setAttribute("hidden", "");
  }

  #fillIn(found: Registered | undefined): void {
    const field = this.#named();
    if (field === undefined || found === undefined || field.value === found.name) return;
    field.value = found.name;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #searchIn(input: HTMLInputElement, kept: HTMLInputElement): void {
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    const said = document.createElement("p");
    said.className = "hint";
    said.setAttribute("role", "status");
    const take = ({ value }: Suggestion): void => {
      const found = this.#known.get(value);
      listbox.close();
      if (found === undefined) return;
      input.value = "";
      said.textContent = "";
      this.#set(kept, value);
      this.#fillIn(found);
      this.#part("undo")?.focus();
    };
    const listbox = makeListbox(input, input.labels?.[0]?.textContent.trim() ?? "", take);
    input.setAttribute("aria-controls", listbox.element.id);
    const suggestions = makeSuggestions([], this.dataset["source"], (answer) =>
      (answer as readonly Registered[]).map((each) => {
        this.#known.set(each.holder, each);
        return { value: each.holder, label: each.name, detail: `${each.association} · ${each.says}` };
      }),
    );
    const show = (found: Found): void => {
      const isWanted = document.activeElement === input && input.value.trim().length >= FEWEST;
      if (found === "outdated" || !isWanted) return;
      listbox.show(found === "away" ? [] : found);
      said.textContent = found === "away" ? (this.dataset["away"] ?? "") : this.#count(found.length);
    };
    input.addEventListener("input", () => {
      if (input.value.trim().length >= FEWEST) {
        suggestions.find(input.value).then(show, listbox.close);
        return;
      }
      listbox.close();
      said.textContent = "";
    });
    input.addEventListener("blur", listbox.close);
    input.addEventListener("keydown", (event) => {
      const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
      if (isArrow && listbox.isOpen()) {
        event.preventDefault();
        listbox.move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter") {
        // A name that is looked for sends no form.
        event.preventDefault();
        const pointed = listbox.pointed();
        if (pointed !== undefined) take(pointed);
      } else if (event.key === "Escape" && listbox.isOpen()) {
        event.preventDefault();
        event.stopPropagation();
        listbox.close();
      }
    });
    const place = document.createElement("div");
    place.className = "look-up-list";
    input.after(place);
    place.append(input, listbox.element);
    place.after(said);
  }

  #count(found: number): string {
    const { none = "", foundOne = "", foundMany = "" } = this.dataset;
    return (found === 0 ? none : found === 1 ? foundOne : foundMany).replace("{count}", String(found));
  }
}
