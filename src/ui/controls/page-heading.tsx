import type { Child } from "hono/jsx";

export type PageHeadingProps = {
  readonly heading: string;
  /** 1 but where it heads a part of a page. */
  readonly level?: 1 | 2 | 3 | undefined;
  /** A breadcrumb, or whose page it is. */
  readonly above?: Child;
  /** What the page is for, in a sentence. */
  readonly lead?: Child;
  /** Buttons for what is mostly done here. */
  readonly actions?: Child;
};

const Heading = ({ level, children }: { readonly level: 1 | 2 | 3; readonly children?: Child }) =>
  level === 1 ? <h1>{children}</h1> : level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>;

/** The head of a page. */
export const PageHeading = ({ heading, level = 1, above, lead, actions }: PageHeadingProps) => (
  <header class="page-heading">
    {above}
    <div class="page-heading-line">
      <Heading level={level}>{heading}</Heading>
      {actions === undefined ? null : <div class="button-group">{actions}</div>}
    </div>
    {lead === undefined ? null : <p class="lead">{lead}</p>}
  </header>
);
