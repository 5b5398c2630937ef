/** The signs of the house, drawn on twenty by twenty with one stroke width. */
const drawings = {
  met: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zM6.5 10.2l2.4 2.4l4.6-5",
  unmet: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zM6.7 10h6.6",
  judgement: "M10 3v13M6 16.5h8M4 6h12M4 6l-2 5a2.2 2.2 0 0 0 4 0zM16 6l-2 5a2.2 2.2 0 0 0 4 0z",
  recommended: "M10 2.8l2.2 4.6l5 .7l-3.6 3.5l.9 5l-4.5-2.4l-4.5 2.4l.9-5l-3.6-3.5l5-.7z",
  problem: "M10 2.5l8 14.5h-16zM10 8v4M10 14.4v.1",
  warning: "M10 2.5l8 14.5h-16zM10 8v4M10 14.4v.1",
  information: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zM10 9.2v4.6M10 6.3v.1",
  success: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zM6.5 10.2l2.4 2.4l4.6-5",
  error: "M7 2.5h6l4.5 4.5v6l-4.5 4.5h-6l-4.5-4.5v-6zM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4",
  up: "M10 16v-12M5 9l5-5l5 5",
  down: "M10 4v12M5 11l5 5l5-5",
  previous: "M12.5 4l-6 6l6 6",
  next: "M7.5 4l6 6l-6 6",
  document: "M14.5 9l-5.6 5.6a3 3 0 0 1-4.3-4.3l6.3-6.3a2 2 0 0 1 2.9 2.9l-6 6a1 1 0 0 1-1.5-1.5l5.1-5.1",
  tick: "M4 10.5l4 4l8-9",
} as const;

export type IconName = keyof typeof drawings;

/** A sign beside words that say the same: hidden from screen readers. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={drawings[name]} />
  </svg>
);
