import type { Child } from "hono/jsx";

export type PersonLineProps = {
  readonly name: string;
  readonly href?: string | undefined;
  /** Role, place or address, in one line. */
  readonly detail?: Child;
  readonly children?: Child;
};

/** Somebody, in a line: the name is what one looks for. */
export const PersonLine = ({ name, href, detail, children }: PersonLineProps) => (
  <div class="person-line">
    <span class="person-name">{href === undefined ? name : <a href={href}>{name}</a>}</span>
    {detail === undefined ? null : <span class="person-detail">{detail}</span>}
    {children}
  </div>
);
