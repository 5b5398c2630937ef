/** Boxes of which one stands for all the others: ticking it ticks them, and it is ticked as long as all of them are. */
export class AtTicks extends HTMLElement {
  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    // What stands for several names them all.
    const all = boxes.find(({ value }) => value.includes(" "));
    if (all === undefined) return;
    const others = boxes.filter((box) => box !== all);
    const settle = (): void => {
      all.checked = others.every(({ checked }) => checked);
      all.indeterminate = !all.checked && others.some(({ checked }) => checked);
    };
    const tickAll = (): void => {
      for (const box of others) box.checked = all.checked;
    };
    // A page that came back with it ticked, or that the browser filled in again.
    if (all.checked) tickAll();
    settle();
    this.addEventListener("change", ({ target }) => {
      if (target === all) tickAll();
      settle();
    });
  }
}
