import type { Child } from "hono/jsx";

/** One thing to choose, with what needs to be known to choose it. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: Child;
  readonly disabled?: boolean | undefined;
};

/** The id of the nth choice: the first has the group's own, so that a link to the group leads to it. */
const choiceId = (groupId: string, index: number): string =>
  index === 0 ? groupId : `${groupId}-${index + 1}`;

type ChoiceInputProps = {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly groupId: string;
  readonly index: number;
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly isRequired?: boolean | undefined;
  readonly isWrong?: boolean | undefined;
};

/** One box or button with its label; the label is part of what can be touched. */
export const ChoiceInput = (props: ChoiceInputProps) => {
  const { type, name, groupId, index, choice, isChosen, isRequired, isWrong } = props;
  const id = choiceId(groupId, index);
  const hintId = choice.hint === undefined ? undefined : `${id}-choice-hint`;
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={isChosen}
        disabled={choice.disabled}
        required={isRequired}
        aria-invalid={isWrong === true ? "true" : undefined}
        aria-describedby={hintId}
      />
      <label for={id}>{choice.label}</label>
      {hintId === undefined ? null : (
        <div class="hint" id={hintId}>
          {choice.hint}
        </div>
      )}
    </div>
  );
};
