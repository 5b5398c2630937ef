/** The mark: a large arc and a small one that open towards each other and meet. Hidden from screen readers. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path class="logo-large" d="M4 23a12 12 0 0 1 24 0" />
    <path class="logo-small" d="M10 23a6 6 0 0 0 12 0" />
  </svg>
);

/** The arcs of the mark that have lost each other, on pages where something is missing. */
export const ArcsApart = () => (
  <svg
    class="logo arcs-apart"
    viewBox="0 0 48 32"
    width="72"
    height="48"
    aria-hidden="true"
    focusable="false"
  >
    <path class="logo-large" d="M4 23a12 12 0 0 1 24 0" />
    <path class="logo-small" d="M30 20a6 6 0 0 0 12 0" />
  </svg>
);
