import type { Child } from "hono/jsx";
import type { Among } from "./among.ts";

type WithoutRegisterProps = {
  readonly among: Pick<Among, "registered">;
  /** What stands in each field. */
  readonly texts: { readonly [field: string]: readonly string[] };
  /** What is said in place of what is folded away. */
  readonly note?: string;
  readonly children?: Child;
};

/**
 * What need not be asked of somebody whom the register knows: it is folded away, and stays there for whoever turns out to
 * be somebody else. Of somebody who is not in the register any more, nothing is known but what is said here.
 */
export const WithoutRegister = ({ among, texts, note, children }: WithoutRegisterProps) => {
  const isNamed = (texts["holder"]?.[0] ?? "") !== "";
  if (isNamed && among.registered?.found === undefined) return children;
  return (
    <>
      {note === undefined ? null : (
        <p data-shown-with="holder" hidden={!isNamed}>
          {note}
        </p>
      )}
      <div class="entry-said" data-hidden-with="holder" hidden={isNamed}>
        {children}
      </div>
    </>
  );
};
