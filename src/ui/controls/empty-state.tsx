import type { Child } from "hono/jsx";

export type EmptyStateProps = {
  readonly heading: string;
  /** Why there is nothing, and what would be here. */
  readonly children?: Child;
  /** The way to the first one. */
  readonly action?: Child;
};

/** In place of a list of nothing. */
export const EmptyState = ({ heading, children, action }: EmptyStateProps) => (
  <div class="empty-state">
    <svg
      class="logo empty-mark"
      viewBox="0 0 32 32"
      width="40"
      height="40"
      aria-hidden="true"
      focusable="false"
    >
      <path class="logo-large" d="M20 5.6A12 12 0 1 0 20 26.4" />
    </svg>
    <p class="empty-heading">{heading}</p>
    <div class="prose">{children}</div>
    {action}
  </div>
);
