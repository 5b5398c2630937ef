/**
 * Makes one part of the page like another, touching only what differs: what is the same stays, so that the focus is kept
 * and a screen reader tells no more than what changed.
 */
export const changeOver = (there: Element, wanted: Element): void => {
  if (there.isEqualNode(wanted)) return;
  const [before, after] = [[...there.children], [...wanted.children]];
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
    );
  const isLike =
    before.length === after.length &&
    before.length > 0 &&
    !hasText(there) &&
    !hasText(wanted) &&
    before.every((child, at) => child.tagName === after[at]?.tagName);
  if (!isLike) {
    there.replaceChildren(...wanted.cloneNode(true).childNodes);
    return;
  }
  for (const [at, child] of before.entries()) {
    const next = after[at] as Element;
    if (child.isEqualNode(next)) continue;
    if (child.children.length > 0) {
      for (const name of child.getAttributeNames()) if (!next.hasAttribute(name)) child.removeAttribute(name);
      for (const { name, value } of next.attributes)
        if (child.getAttribute(name) !== value) child.setAttribute(name, value);
      changeOver(child, next);
    } else child.replaceWith(next.cloneNode(true));
  }
};
