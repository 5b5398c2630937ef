import type { Child } from "hono/jsx";

export type DisclosureProps = {
  readonly summary: Child;
  readonly isOpen?: boolean | undefined;
  readonly children?: Child;
};

/** Something that can be unfolded. What everybody needs does not belong in it. */
export const Disclosure = ({ summary, isOpen, children }: DisclosureProps) => (
  <details class="disclosure" open={isOpen}>
    <summary>{summary}</summary>
    <div class="disclosure-body">{children}</div>
  </details>
);
