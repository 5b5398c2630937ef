/** A file on its way, as the page shows it. */
export type UploadLine = {
  readonly element: HTMLLIElement;
  readonly goes: (sent: number, bytes: number) => void;
  readonly says: (text: string, look?: "wrong") => void;
  readonly leadsTo: (href: string, text: string) => void;
  readonly ends: (canBeRetried: boolean) => void;
  readonly begins: () => void;
};

const button = (text: string, says: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button-quiet button-small";
  made.textContent = text;
  made.setAttribute("aria-label", says);
  made.addEventListener("click", press);
  return made;
};

/** Makes the line of a file: its name, how far it is, and what can be done. */
export const makeLine = (
  name: string,
  words: DOMStringMap,
  { cancel, retry }: { readonly cancel: () => void; readonly retry: () => void },
): UploadLine => {
  const element = document.createElement("li");
  const title = document.createElement("span");
  title.className = "upload-name";
  title.textContent = name;
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute("aria-label", name);
  const state = document.createElement("span");
  state.className = "upload-state hint";
  state.textContent = words["waits"] ?? "";
  const stop = button(words["cancel"] ?? "", `${words["cancel"] ?? ""}: ${name}`, cancel);
  const again = button(words["again"] ?? "", `${words["again"] ?? ""}: ${name}`, retry);
  again.hidden = true;
  element.append(title, bar, state, stop, again);
  return {
    element,
    goes: (sent, bytes) => {
      const percent = bytes === 0 ? 100 : Math.floor((sent / bytes) * 100);
      bar.value = percent;
      state.textContent = (words["goes"] ?? "").replace("{percent}", String(percent));
      element.classList.remove("is-wrong");
    },
    says: (text, look) => {
      state.textContent = text;
      element.classList.toggle("is-wrong", look === "wrong");
    },
    leadsTo: (href, text) => {
      const link = document.createElement("a");
      link.href = href;
      link.textContent = text;
      state.replaceChildren(link);
      element.classList.remove("is-wrong");
    },
    begins: () => {
      bar.hidden = false;
      stop.hidden = false;
      again.hidden = true;
    },
    ends: (canBeRetried) => {
      // Whoever stands on what goes away stands on what is there.
      const wasHere = element.contains(document.activeElement);
      bar.hidden = true;
      stop.hidden = true;
      again.hidden = !canBeRetried;
      if (wasHere) (canBeRetried ? again : element.querySelector("a"))?.focus();
    },
  };
};
