import { LookUpField, type RegisteredPerson } from "../../../ui/controls/look-up-field.tsx";
import type { Language } from "../../../ui/wording/speech.ts";

/** Whom the page of an entry names in the register of standing. */
export type Registered = {
  /** The page of the entry. */
  readonly page: string;
  /** The id of whom the entry names as it is stored; empty where it names nobody. */
  readonly stored: string;
  /** The name that is typed in the entry. */
  readonly typed: string;
  /** What the register says of whom the page names. */
  readonly found: RegisteredPerson | undefined;
};

type HolderFieldProps = {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly registered: Registered | undefined;
};

/** Who somebody is in the register of standing. */
export const HolderField = ({ registered, ...field }: HolderFieldProps) => (
  <LookUpField
    {...field}
    stored={registered?.stored}
    found={registered?.found}
    page={registered?.page ?? ""}
    typed={registered?.typed}
    fills="name"
  />
);
