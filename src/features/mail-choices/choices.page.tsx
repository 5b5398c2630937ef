import { mailGroups, requiredFor } from "../../core/messages/recipients.ts";
import { unwantedBy } from "../../store/mail-choices.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { CheckboxGroup } from "../../ui/controls/checkbox-group.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { mailChoiceWords } from "../../ui/wording/site/mail-choices.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";

/** What somebody gets by mail, and what always comes, with the reason. */
export const choicesPage: Show = async ({ world, person, language, entered }) => {
  if (person === undefined) throw new Error("a door let a visitor through");
  const unwanted = await world.store.withinPerson(person.id, async (tx) => unwantedBy(tx, person.id));
  const words = mailChoiceWords[language];
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <Form language={language} action="/me/mail" labels={{ wanted: words.label }} entered={entered}>
          <CheckboxGroup
            language={language}
            name="wanted"
            label={words.label}
            need="optional"
            choices={mailGroups.map((group) => ({
              value: group,
              label: words.groups[group].name,
              hint: words.groups[group].hint,
            }))}
            values={mailGroups.filter((group) => !unwanted.includes(group))}
            entered={entered}
          />
          <ButtonGroup>
            <Button>{words.save}</Button>
          </ButtonGroup>
        </Form>
        <Panel id="always" heading={words.always}>
          <SummaryList
            rows={requiredFor.map((why) => ({
              term: words.required[why].name,
              details: words.required[why].hint,
            }))}
          />
        </Panel>
      </>
    ),
  });
};
