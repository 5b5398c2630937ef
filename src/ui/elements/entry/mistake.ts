const parsed = (html: string): Element | null =>
  new DOMParser().parseFromString(html, "text/html").body.firstElementChild;

/** What a mistake is told of: the input, or the group of them. */
const describedIn = (around: Element): Element | null =>
  around instanceof HTMLFieldSetElement ? around : around.querySelector("input, textarea, select");

const described = (element: Element, change: (ids: readonly string[]) => readonly string[]): void => {
  const ids = (element.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== "");
  const changed = change(ids).join(" ");
  if (changed === "") element.removeAttribute("aria-describedby");
  else element.setAttribute("aria-describedby", changed);
};

/** Takes away what is said of a mistake in a question. */
export const hideMistake = (question: Element): void => {
  for (const mistake of question.querySelectorAll(".mistake")) {
    const around = mistake.parentElement;
    const input = around === null ? null : describedIn(around);
    if (input !== null) described(input, (ids) => ids.filter((id) => id !== mistake.id));
    mistake.remove();
  }
  for (const wrong of question.querySelectorAll(".has-mistake")) wrong.classList.remove("has-mistake");
  for (const input of question.querySelectorAll('[aria-invalid="true"]'))
    input.setAttribute("aria-invalid", "false");
};

/** Says in a question what is wrong with what was typed there, as the server would show it. */
export const showMistake = (question: Element, html: string): void => {
  const around = question.querySelector(".field");
  const [mistake, input] = [parsed(html), around === null ? null : describedIn(around)];
  if (around === null || mistake === null || input === null) return;
  const there = around.querySelector(":scope > .mistake");
  if (there?.isEqualNode(mistake) === true) return;
  hideMistake(question);
  const before = around.querySelector(":scope > .hint") ?? around.firstElementChild;
  before?.after(document.adoptNode(mistake));
  around.classList.add("has-mistake");
  described(input, (ids) => [mistake.id, ...ids]);
  if (
    input instanceof HTMLInputElement ||
    input instanceof HTMLTextAreaElement ||
    input instanceof HTMLSelectElement
  )
    input.setAttribute("aria-invalid", "true");
};
