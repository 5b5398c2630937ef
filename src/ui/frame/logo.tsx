/** The mark: a large arc and a small one that open towards each other and meet. Hidden from screen readers. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path class="logo-large" d="M20 5.6A12 12 0 1 0 20 26.4" />
    <path class="logo-small" d="M17.8 11.6a5.8 5.8 0 1 1 0 8.8" />
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
    <path class="logo-large" d="M20 5.6A12 12 0 1 0 20 26.4" />
    <path class="logo-small" d="M33.8 11.6a5.8 5.8 0 1 1 0 8.8" />
  </svg>
);
