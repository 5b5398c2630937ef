import type { Child } from "hono/jsx";

export type SummaryRow = {
  readonly term: string;
  readonly details: Child;
  /** A link to change it, or buttons. */
  readonly action?: Child;
};

/** Things and what is recorded of each. */
export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }) => (
  <dl class="summary-list">
    {rows.map(({ term, details, action }) => (
      <div class="summary-row">
        <dt>{term}</dt>
        <dd>{details}</dd>
        {action === undefined ? null : <dd class="summary-action">{action}</dd>}
      </div>
    ))}
  </dl>
);
