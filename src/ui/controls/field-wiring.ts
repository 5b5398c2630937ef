import type { Child } from "hono/jsx";
import type { Language } from "../wording/speech.ts";
import { type Entered, mistakeOf } from "./entered.ts";

/** `unmarked` is for fields of which nobody expects anything, as in a search. */
export type Need = "required" | "optional" | "unmarked";

/** What all fields have in common. */
export type FieldProps = {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  /** By default made of the name; needed where a name stands several times on a page. */
  readonly id?: string | undefined;
  readonly hint?: Child;
  readonly need?: Need | undefined;
  readonly disabled?: boolean | undefined;
  /** The form as it came back, from which the field takes its value and its mistake. */
  readonly entered?: Entered | undefined;
  /** A mistake in words of its own, in place of the usual ones for its problem. */
  readonly mistake?: string | undefined;
  /** Why what stands there looks mistyped, though it is taken as it is. */
  readonly doubt?: string | undefined;
};

/** The id of a field, also where a link leads to that tells of its mistake. */
export const fieldId = (name: string): string => name.replaceAll(/[^\w-]+/g, "-");

/** What a field wrapper and its input must agree on. */
export type Wiring = {
  readonly id: string;
  readonly hintId: string | undefined;
  readonly mistakeId: string | undefined;
  readonly mistake: string | undefined;
  readonly doubtId: string | undefined;
  readonly doubt: string | undefined;
  readonly describedBy: string | undefined;
};

/** Ties a field's label, hint and mistake to its input. `more` are ids of further descriptions, such as a unit. */
export const wire = (props: FieldProps, ...more: readonly string[]): Wiring => {
  const id = props.id ?? fieldId(props.name);
  const mistake = props.mistake ?? mistakeOf(props.name, props.entered, props.language);
  const hintId = props.hint === undefined ? undefined : `${id}-hint`;
  const mistakeId = mistake === undefined ? undefined : `${id}-mistake`;
  const { doubt } = props;
  const doubtId = doubt === undefined ? undefined : `${id}-doubt`;
  const describedBy = [mistakeId, doubtId, hintId, ...more].filter((part) => part !== undefined).join(" ");
  return {
    id,
    hintId,
    mistakeId,
    mistake,
    doubtId,
    doubt,
    describedBy: describedBy === "" ? undefined : describedBy,
  };
};

/** The attributes of a native input. Some readers call an empty required input wrong unless told that it is not. */
export const inputAttributes = (props: FieldProps, wiring: Wiring) => {
  const isRequired = (props.need ?? "required") === "required";
  return {
    id: wiring.id,
    name: props.name,
    required: isRequired,
    disabled: props.disabled,
    "aria-describedby": wiring.describedBy,
    "aria-invalid": wiring.mistake !== undefined ? "true" : isRequired ? "false" : undefined,
  } as const;
};
