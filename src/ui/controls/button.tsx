import type { Child } from "hono/jsx";

/** `primary` once a page, `danger` for what cannot be undone, `quiet` for what stands beside something else. */
export type ButtonKind = "primary" | "secondary" | "danger" | "quiet";

type Look = {
  readonly kind?: ButtonKind | undefined;
  /** Lower, for rows of tables; still large enough for fingers on touch screens. */
  readonly small?: boolean | undefined;
  readonly children?: Child;
};

export type ButtonProps = Look & {
  readonly type?: "submit" | "button" | "reset" | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** The id of the form it sends, where it stands outside of it. */
  readonly form?: string | undefined;
  readonly formaction?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** What it is about, for whoever does not see what it stands beside: "Delete the entry Attachment Theory". */
  readonly says?: string | undefined;
};

export type ButtonLinkProps = Look & {
  readonly href: string;
  readonly says?: string | undefined;
  readonly download?: boolean | undefined;
};

const classes = ({ kind = "primary", small }: Look): string =>
  ["button", `button-${kind}`, ...(small === true ? ["button-small"] : [])].join(" ");

/** A button; it sends its form unless told otherwise. */
export const Button = ({ kind, small, children, says, type = "submit", ...rest }: ButtonProps) => (
  <button class={classes({ kind, small })} type={type} aria-label={says} {...rest}>
    {children}
  </button>
);

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const ButtonLink = ({ kind, small, children, href, says, download }: ButtonLinkProps) => (
  <a class={classes({ kind, small })} href={href} aria-label={says} download={download}>
    {children}
  </a>
);

/** Buttons that belong together, the first choice first. */
export const ButtonGroup = ({ children }: { readonly children?: Child }) => (
  <div class="button-group">{children}</div>
);
