import { type FormFields, formFields } from "./form-fields.ts";

/** The page of an entry as the server shows it now. */
export type PageNow = {
  readonly version: number;
  readonly fields: FormFields;
  /** What is kept beside the fields, as its form sends it. */
  readonly beside: string;
};

/** Asks for the page of an entry once more; undefined where it shows something else, as the way to sign in. */
export const pageNow = async (entry: string): Promise<PageNow | undefined> => {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const there = page.querySelector<HTMLElement>("at-entry");
  if (there?.dataset["entry"] !== entry) return undefined;
  return {
    version: Number(there.dataset["version"]),
    fields: formFields(there),
    beside: there.querySelector<HTMLInputElement>('input[name="beside"]')?.value ?? "{}",
  };
};
