import { controlWords } from "../wording/site/controls.ts";
import { Field } from "./field.tsx";
import { type FieldProps, inputAttributes, wire } from "./field-wiring.ts";

export type FileFieldProps = FieldProps & {
  /** Endings and types, as in `.pdf,image/jpeg`: a help for choosing and no check. */
  readonly accept?: string | undefined;
  readonly isSeveral?: boolean | undefined;
};

/** Files from the device. With a script the chosen ones are listed and can be dropped in. The form must be multipart. */
export const FileField = (props: FileFieldProps) => {
  const wiring = wire(props);
  const words = controlWords[props.language].files;
  return (
    <Field {...props} wiring={wiring}>
      <at-files class="files">
        <input
          {...inputAttributes(props, wiring)}
          type="file"
          accept={props.accept}
          multiple={props.isSeveral}
        />
        <p class="hint" data-part="drop" hidden>
          {words.drop}
        </p>
        <ul class="file-list" aria-label={words.chosen} data-part="list" hidden></ul>
      </at-files>
    </Field>
  );
};
