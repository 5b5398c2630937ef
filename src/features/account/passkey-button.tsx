import { Button } from "../../ui/controls/button.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import type { Language } from "../../ui/wording/speech.ts";

type PasskeyButtonProps = {
  readonly language: Language;
  readonly label: string;
  /** What the browser is to ask the device for. */
  readonly options: object;
  /** A passkey is made, or one that exists is shown. */
  readonly ceremony: "create" | "show";
  /** Where the form is sent by this button, if not to its own address. */
  readonly formaction?: string;
  /** Offers passkeys where the address is typed as well. */
  readonly offersWhileTyping?: boolean;
  readonly isPrimary?: boolean;
};

/**
 * The button of a passkey inside a form. A script asks the device, writes its answer into the hidden field and sends the
 * form; without one the server answers what is needed.
 */
export const PasskeyButton = (props: PasskeyButtonProps) => {
  const { language, label, options, ceremony, formaction, offersWhileTyping, isPrimary } = props;
  const words = signInWords[language].passkey;
  return (
    <at-passkey
      data-options={JSON.stringify(options)}
      data-ceremony={ceremony}
      data-typing={offersWhileTyping === true ? "yes" : undefined}
      data-unsupported={words.notSupported}
      data-stopped={words.stopped}
    >
      <input type="hidden" name="answer" value="" />
      <Button kind={isPrimary === true ? "primary" : "secondary"} formaction={formaction}>
        {label}
      </Button>
      <p class="hint" data-part="says" role="status">
        {words.needsScript}
      </p>
    </at-passkey>
  );
};
