import type { Child } from "hono/jsx";

export type PageHeadingProps = {
  readonly heading: string;
  /** A breadcrumb, or whose page it is. */
  readonly above?: Child;
  /** What the page is for, in a sentence. */
  readonly lead?: Child;
  /** Buttons for what is mostly done here. */
  readonly actions?: Child;
};

/** The head of a page. */
export const PageHeading = ({ heading, above, lead, actions }: PageHeadingProps) => (
  <header class="page-heading">
    {above}
    <div class="page-heading-line">
      <h1>{heading}</h1>
      {actions === undefined ? null : <div class="button-group">{actions}</div>}
    </div>
    {lead === undefined ? null : <p class="lead">{lead}</p>}
  </header>
);
