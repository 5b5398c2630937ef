import { frameWords } from "../wording/site/frame.ts";
import { frameAddresses, switchFields } from "./addresses.ts";
import { appearances, type FrameProps } from "./frame-props.ts";

/** Light, dark, or as the device says; the server keeps the choice in a cookie and sets `data-theme`. */
export const AppearanceSwitch = ({
  language,
  address,
  appearance,
}: Pick<FrameProps, "language" | "address" | "appearance">) => {
  const words = frameWords[language];
  return (
    <form
      class="appearance-switch"
      method="post"
      action={frameAddresses.appearance}
      aria-label={words.appearance}
    >
      <input type="hidden" name={switchFields.back} value={address} />
      {appearances.map((choice) => (
        <button
          type="submit"
          name={switchFields.to}
          value={choice}
          class="quiet-button"
          aria-pressed={(appearance ?? "auto") === choice ? "true" : "false"}
        >
          {words.appearances[choice]}
        </button>
      ))}
    </form>
  );
};
