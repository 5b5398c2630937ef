/** What can be done with an entry is offered once there is one, on the page that it was begun on too. */
export const offerActions = (page: Element): void => {
  for (const actions of page.querySelectorAll<HTMLElement>(".entry-actions")) actions.hidden = false;
};

/** Leads every button of a page to the entry with which it goes on in place of the one that it was made for. */
export const leadTo = (page: Element, before: string, entry: string): void => {
  for (const name of ["action", "formaction"])
    for (const element of page.querySelectorAll(`[${name}*="${before}"]`))
      element.setAttribute(name, (element.getAttribute(name) ?? "").replace(before, entry));
};
