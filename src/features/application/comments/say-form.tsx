import type { TypedEntry } from "../../../core/entries/entry.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { TextAreaField } from "../../../ui/controls/text-area-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { commentsWords } from "../../../ui/wording/site/application/comments.ts";
import { formId } from "../../../web/form-id.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Entered, Visit } from "../../../web/visit.ts";
import { LONGEST_COMMENT, LONGEST_PAGE } from "./comment.form.ts";
import { partOptions } from "./parts.ts";

type Props = {
  readonly visit: Visit;
  readonly action: string;
  /** A comment, or a note of staff: in which field it is sent. */
  readonly field: "said" | "note";
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly isSecond?: boolean;
  /** Where whoever applies chooses who reads it: the name of their association. */
  readonly chooses?: string;
  readonly entries: readonly TypedEntry[];
  readonly entered: Entered | undefined;
};

/** Says something of an application, or of a part of it. The id is made with the page: sent twice it is said once. */
export const SayForm = (props: Props) => {
  const { visit, action, field, label, hint, button, isSecond, chooses, entries, entered } = props;
  const { language, world } = visit;
  const words = commentsWords[language];
  return (
    <Form
      language={language}
      action={action}
      says={button}
      entered={entered}
      labels={{ [field]: label, part: words.about, to: words.to.label, page: words.to.page }}
      refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
      warnsUnsaved
    >
      <Hidden
        name="id"
        value={formId(entered === undefined ? undefined : visit.entered, "id", () =>
          world.ids.id<"comment">(),
        )}
      />
      {chooses === undefined ? null : (
        <RadioGroup
          language={language}
          name="to"
          label={words.to.label}
          value="coordinators"
          entered={entered}
          choices={[
            {
              value: "coordinators",
              label: words.to.coordinators,
              hint: words.to.coordinatorsHint(chooses),
            },
            {
              value: "administrators",
              label: words.to.administrators,
              hint: words.to.administratorsHint(chooses),
            },
          ]}
        />
      )}
      <TextAreaField
        language={language}
        name={field}
        label={label}
        hint={hint}
        entered={entered}
        maxLength={LONGEST_COMMENT}
      />
      <SelectField
        language={language}
        name="part"
        id={`part-${field}`}
        label={words.about}
        hint={words.aboutHint}
        need="optional"
        nothing={words.all}
        entered={entered}
        options={partOptions(entries, language)}
      />
      {chooses === undefined ? null : (
        <TextField
          language={language}
          name="page"
          label={words.to.page}
          hint={words.to.pageHint}
          need="optional"
          entered={entered}
          autocomplete="off"
          maxLength={LONGEST_PAGE}
        />
      )}
      <ButtonGroup>
        <Button kind={isSecond === true ? "secondary" : "primary"}>{button}</Button>
      </ButtonGroup>
    </Form>
  );
};
