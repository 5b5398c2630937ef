import { type Language, speechIn } from "../../../ui/wording/speech.ts";

type ShareBarProps = { readonly language: Language; readonly share: number };

const WIDTH = 100;

/** A part of a whole: the number says it, the bar repeats it. */
export const ShareBar = ({ language, share }: ShareBarProps) => (
  <span class="share">
    <span class="share-words">{speechIn(language).share(share)}</span>
    <svg
      class="meter-bar"
      viewBox={`0 0 ${WIDTH} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <line class="meter-track" x1="0" y1="4" x2={WIDTH} y2="4" />
      <line class="meter-fill" x1="0" y1="4" x2={Math.round(share * WIDTH * 10) / 10} y2="4" />
    </svg>
  </span>
);
