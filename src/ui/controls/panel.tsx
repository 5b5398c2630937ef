import type { Child } from "hono/jsx";

export type PanelProps = {
  /** Unlike any other id of the page: the heading's. */
  readonly id: string;
  readonly heading: string;
  readonly level?: 2 | 3 | undefined;
  readonly actions?: Child;
  readonly children?: Child;
};

/** A part of a page on a sheet of its own, named by its heading. */
export const Panel = ({ id, heading, level = 2, actions, children }: PanelProps) => (
  <section class="panel" aria-labelledby={id}>
    <div class="panel-heading">
      {level === 2 ? <h2 id={id}>{heading}</h2> : <h3 id={id}>{heading}</h3>}
      {actions === undefined ? null : <div class="button-group">{actions}</div>}
    </div>
    {children}
  </section>
);
