import type { Suggestion } from "./suggestions.ts";

/** The list under a combobox, by the pattern of the ARIA Authoring Practices: the focus stays in the input. */
export const makeListbox = (input: HTMLInputElement, name: string, choose: (choice: Suggestion) => void) => {
  const list = document.createElement("div");
  list.className = "combobox-list";
  list.id = `${input.id}-choices`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", name);
  list.hidden = true;
  let choices: readonly Suggestion[] = [];
  let active = -1;

  const point = (index: number): void => {
    active = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(at === index));
    const option = list.children[index];
    if (option === undefined) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  };

  const close = (): void => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    point(-1);
  };

  const show = (found: readonly Suggestion[]): void => {
    choices = found;
    list.replaceChildren(
      ...found.map((choice, index) => {
        const option = document.createElement("div");
        option.setAttribute("role", "option");
        option.id = `${list.id}-${index}`;
        option.textContent = choice.label;
        if (choice.detail !== undefined) {
          const detail = document.createElement("span");
          detail.className = "option-detail";
          detail.textContent = choice.detail;
          option.append(" ", detail);
        }
        // Pressing must not take the focus from the input, or the list would close under the finger.
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => choose(choice));
        return option;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    point(-1);
  };

  return {
    element: list,
    show,
    close,
    isOpen: (): boolean => !list.hidden,
    pointed: (): Suggestion | undefined => choices[active],
    /** Moves by so many, around the ends. */
    move: (by: number): void => {
      if (choices.length === 0) return;
      const from = active === -1 && by < 0 ? 0 : active;
      point((from + by + choices.length) % choices.length);
    },
  };
};
