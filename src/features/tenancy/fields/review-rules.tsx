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
import { groupName, numberIn, type SettingFields, textIn } from "./setting-fields.ts";

const numbers = ["votingMembers", "quorum", "fromElsewhere"] as const;

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
  Shown: ({ among: { words, speech }, value }) => {
    const { review } = words;
    const qualities = value.reviewersAre.map((quality) => review.qualities[quality]);
    const committee = review.committeeIs(
      speech.count(value.votingMembers, review.people),
      speech.number(value.quorum),
      speech.number(value.fromElsewhere),
    );
    return (
      <SummaryList
        rows={[
          { term: review.reviewers, details: speech.count(value.reviewers, review.people) },
          {
            term: review.reviewersAre,
            details: qualities.length === 0 ? review.anybody : speech.list(qualities),
          },
          { term: review.order, details: review.orders[value.order] },
          { term: review.secondLevel, details: review.secondLevels[value.secondLevel] },
          { term: review.committee, details: value.committeeVotes ? committee : review.noCommittee },
        ]}
      />
    );
  },
};
