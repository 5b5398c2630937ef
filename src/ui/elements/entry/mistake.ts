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

/** Takes away what is said in a question of one kind, and that it is told of its inputs. */
const takeAway = (question: Element, kind: string): void => {
  for (const said of question.querySelectorAll(`.${kind}`)) {
    const around = said.parentElement;
    const input = around === null ? null : describedIn(around);
    if (input !== null) described(input, (ids) => ids.filter((id) => id !== said.id));
    said.remove();
  }
};

/** Says something of one kind in a question, as the server would show it; its input, or undefined where it is said already. */
const say = (question: Element, kind: string, html: string): Element | undefined => {
  const around = question.querySelector(".field");
  const [said, input] = [parsed(html), around === null ? null : describedIn(around)];
  if (around === null || said === null || input === null) return undefined;
  if (around.querySelector(`:scope > .${kind}`)?.isEqualNode(said) === true) return undefined;
  takeAway(question, kind);
  const before = around.querySelector(":scope > .hint") ?? around.firstElementChild;
  before?.after(document.adoptNode(said));
  described(input, (ids) => [said.id, ...ids]);
  return input;
};

/** Takes away what is said of a mistake in a question. */
export const hideMistake = (question: Element): void => {
  takeAway(question, "mistake");
  for (const wrong of question.querySelectorAll(".has-mistake")) wrong.classList.remove("has-mistake");
  for (const input of question.querySelectorAll('[aria-invalid="true"]'))
    input.setAttribute("aria-invalid", "false");
};

/** Says in a question what is wrong with what was typed there, as the server would show it. */
export const showMistake = (question: Element, html: string): void => {
  const input = say(question, "mistake", html);
  if (input === undefined) return;
  for (const around of question.querySelectorAll(".field")) {
    if (around.querySelector(":scope > .mistake") !== null) around.classList.add("has-mistake");
  }
  if (
    input instanceof HTMLInputElement ||
    input instanceof HTMLTextAreaElement ||
    input instanceof HTMLSelectElement
  )
    input.setAttribute("aria-invalid", "true");
};

/** Says in a question why what was typed there looks mistyped, or takes that away. */
export const sayDoubt = (question: Element, html: string | undefined): void => {
  if (html === undefined) takeAway(question, "doubt");
  else say(question, "doubt", html);
};
