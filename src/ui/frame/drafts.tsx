import { savingWords } from "../wording/site/portfolio/saving.ts";
import type { FrameProps } from "./frame-props.ts";

/**
 * Whose page it is to the script that keeps what was typed until it has arrived: bound to the account, and on a device
 * that others use too, nowhere. It has the words of saving for every element of the page.
 */
export const Drafts = ({ language, person }: Pick<FrameProps, "language" | "person">) => {
  if (person?.account === undefined) return null;
  const words = savingWords[language];
  return (
    <at-drafts
      hidden
      data-account={person.account}
      data-key={person.draftKey}
      data-drafts={person.isShared === true ? "none" : "kept"}
      data-saving={words.saving}
      data-kept={words.kept}
      data-held={words.held}
      data-wait-kept={words.waitKept}
      data-wait-held={words.waitHeld}
      data-signed-out={words.signedOut}
      data-sign-in={words.signIn}
      data-refused={words.refused}
      data-too-long={words.tooLong}
      data-leaving={words.leaving}
    />
  );
};
