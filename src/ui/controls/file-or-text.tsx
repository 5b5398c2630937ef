import type { FieldProps } from "./field-wiring.ts";
import { FileField } from "./file-field.tsx";
import { TextAreaField } from "./text-area-field.tsx";

type SentProps = Pick<FieldProps, "language" | "entered"> & {
  readonly words: {
    readonly file: string;
    readonly fileHint: string;
    readonly pasted: string;
    readonly pastedHint: string;
  };
  /** Endings and types of the file. */
  readonly accept: string;
};

/** The file that a list or a text is in. */
export const SentFile = ({ language, entered, words, accept }: SentProps) => (
  <FileField
    language={language}
    entered={entered}
    name="file"
    label={words.file}
    hint={words.fileHint}
    need="unmarked"
    accept={accept}
  />
);

/** The same as text, pasted from elsewhere. */
export const SentText = ({ language, entered, words }: Omit<SentProps, "accept">) => (
  <TextAreaField
    language={language}
    entered={entered}
    name="pasted"
    label={words.pasted}
    hint={words.pastedHint}
    need="unmarked"
    rows={6}
  />
);

/** A list or a text to bring in: as a file, or pasted. The form must be multipart. */
export const FileOrText = (props: SentProps) => (
  <>
    <SentFile {...props} />
    <SentText {...props} />
  </>
);
