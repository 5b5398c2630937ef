import type { Child } from "hono/jsx";

type Props = {
  /** Where the page is read again. */
  readonly from: string;
  /** True as long as something on it is still under way. */
  readonly waits: boolean;
  /** What is said once nothing is any more. */
  readonly ready: string;
  readonly children?: Child;
};

/** A page that tells its parts anew as long as something is under way, and when something comes. */
export const ToldAnew = ({ from, waits, ready, children }: Props) => (
  <at-fresh data-from={from} data-waits={waits ? "" : undefined} data-ready={ready}>
    {children}
    <p class="visually-hidden" role="status" data-said></p>
  </at-fresh>
);

/** A part of it. */
export const FreshPart = ({ name, children }: { readonly name: string; readonly children?: Child }) => (
  <div data-fresh={name}>{children}</div>
);
