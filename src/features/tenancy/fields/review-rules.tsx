import {
  type ReviewRules,
  readingOrders,
  reviewerQualities,
  secondLevels,
} from "../../../core/association/settings/review-rules.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { Fieldset } from "../../../ui/controls/fieldset.tsx";
import { NumberField } from "../../../ui/controls/number-field.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { SelectField } from "../../../ui/controls/select-field.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import type { SettingsWords } from "../../../ui/wording/site/settings-words.ts";
import type { Speech } from "../../../ui/wording/speech.ts";
import { groupName, type Line, numberIn, type SettingFields, textIn } from "./setting-fields.ts";

const numbers = ["votingMembers", "quorum", "fromElsewhere"] as const;

/** Who reads, and how. */
const readingLines = (
  rules: ReviewRules,
  review: SettingsWords["review"],
  speech: Speech,
): readonly Line[] => {
  const qualities = rules.reviewersAre.map((quality) => review.qualities[quality]);
  return [
    { part: "reviewers", term: review.reviewers, said: speech.count(rules.reviewers, review.people) },
    {
      part: "reviewersAre",
      term: review.reviewersAre,
      said: qualities.length === 0 ? review.anybody : speech.list(qualities),
    },
    { part: "order", term: review.order, said: review.orders[rules.order] },
    { part: "secondLevel", term: review.secondLevel, said: review.secondLevels[rules.secondLevel] },
  ];
};

export const reviewRulesFields: SettingFields<ReviewRules> = {
  write: (rules) => ({
    reviewers: [String(rules.reviewers)],
    order: [rules.order],
    secondLevel: [rules.secondLevel],
    reviewersAre: rules.reviewersAre,
    committeeVotes: rules.committeeVotes ? ["yes"] : [],
    ...Object.fromEntries(numbers.map((name) => [name, [String(rules[name])]])),
  }),
  read: (typed) => ({
    value: {
      reviewers: numberIn(typed, "reviewers"),
      order: textIn(typed, "order"),
      secondLevel: textIn(typed, "secondLevel"),
      reviewersAre: typed["reviewersAre"] ?? [],
      committeeVotes: textIn(typed, "committeeVotes") === "yes",
      ...Object.fromEntries(numbers.map((name) => [name, numberIn(typed, name)])),
    },
    fieldOf: groupName,
  }),
  labels: ({ words: { review } }) => ({
    reviewers: review.reviewers,
    order: review.order,
    secondLevel: review.secondLevel,
    reviewersAre: review.reviewersAre,
    ...Object.fromEntries(numbers.map((name) => [name, review[name]])),
  }),
  Fields: ({ among: { language, words, speech }, entered }) => {
    const { review } = words;
    const field = { language, entered } as const;
    const unit = review.people.many;
    return (
      <>
        <SelectField
          {...field}
          name="reviewers"
          label={review.reviewers}
          options={[1, 2, 3, 4, 5].map((count) => ({
            value: String(count),
            label: speech.count(count, review.people),
          }))}
          nothing={false}
        />
        <CheckboxGroup
          {...field}
          name="reviewersAre"
          label={review.reviewersAre}
          need="optional"
          choices={reviewerQualities.map((value) => ({ value, label: review.qualities[value] }))}
        />
        <RadioGroup
          {...field}
          name="order"
          label={review.order}
          choices={readingOrders.map((value) => ({ value, label: review.orders[value] }))}
        />
        <RadioGroup
          {...field}
          name="secondLevel"
          label={review.secondLevel}
          hint={review.secondLevelHint}
          choices={secondLevels.map((value) => ({ value, label: review.secondLevels[value] }))}
        />
        <Fieldset legend={review.committee}>
          <Checkbox {...field} name="committeeVotes" label={review.committeeVotes} need="unmarked" />
          <NumberField {...field} name="votingMembers" label={review.votingMembers} unit={unit} isWhole />
          <NumberField
            {...field}
            name="quorum"
            label={review.quorum}
            hint={review.quorumHint}
            unit={unit}
            isWhole
          />
          <NumberField {...field} name="fromElsewhere" label={review.fromElsewhere} unit={unit} isWhole />
        </Fieldset>
      </>
    );
  },
  lines: (value, { words: { review }, speech }) => [
    ...readingLines(value, review, speech),
    {
      part: "committee",
      term: review.committee,
      said: value.committeeVotes ? review.committeeVotes : review.noCommittee,
    },
    ...numbers.map((part) => ({
      part,
      term: review[part],
      said: speech.count(value[part], review.people),
    })),
  ],
  Shown: ({ among: { words, speech }, value }) => {
    const { review } = words;
    const committee = review.committeeIs(
      speech.count(value.votingMembers, review.people),
      speech.number(value.quorum),
      speech.number(value.fromElsewhere),
    );
    return (
      <SummaryList
        rows={[
          ...readingLines(value, review, speech).map(({ term, said }) => ({ term, details: said })),
          { term: review.committee, details: value.committeeVotes ? committee : review.noCommittee },
        ]}
      />
    );
  },
};
