import type { Child } from "hono/jsx";

export type HeroProps = {
  readonly heading: string;
  readonly lead: Child;
  /** The one or two ways in. */
  readonly actions?: Child;
};

/** The head of the first page of a house: what it is, in large, and the ways in. */
export const Hero = ({ heading, lead, actions }: HeroProps) => (
  <header class="hero">
    <svg class="logo hero-arcs" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="logo-large" d="M20 5.6A12 12 0 1 0 20 26.4" />
      <path class="logo-small" d="M17.8 11.6a5.8 5.8 0 1 1 0 8.8" />
    </svg>
    <h1>{heading}</h1>
    <p class="lead">{lead}</p>
    {actions === undefined ? null : <div class="button-group">{actions}</div>}
  </header>
);
