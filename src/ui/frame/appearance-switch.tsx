import { frameWords } from "../wording/site/frame.ts";
import { frameAddresses, switchFields } from "./addresses.ts";
import { CarriedFields } from "./carried-fields.tsx";
import { appearances, type FrameProps } from "./frame-props.ts";

/** Light, dark, or as the device says; the server keeps the choice in a cookie and sets `data-theme`. */
export const AppearanceSwitch = ({
  language,
  address,
  appearance,
  carried,
}: Pick<FrameProps, "language" | "address" | "appearance" | "carried">) => {
  const words = frameWords[language];
  return (
    <form
      class="appearance-switch"
      method="post"
      action={frameAddresses.appearance}
      aria-label={words.appearance}
    >
      <CarriedFields fields={carried} />
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
