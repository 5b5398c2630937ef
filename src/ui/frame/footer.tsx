import { frameWords } from "../wording/site/frame.ts";
import { AppearanceSwitch } from "./appearance-switch.tsx";
import type { FrameProps } from "./frame-props.ts";

/** What Attune is and is not, and how light the pages are. */
export const Footer = (props: FrameProps) => {
  const words = frameWords[props.language];
  return (
    <footer class="site-footer">
      <div class="site-footer-words">
        <p>{words.purpose}</p>
        <p>{words.marks}</p>
      </div>
      <AppearanceSwitch {...props} />
    </footer>
  );
};
