import { mailGroups, requiredFor } from "../../core/messages/recipients.ts";
import { addressesOf } from "../../store/addresses.ts";
import { unwantedAtOwn, unwantedBy } from "../../store/mail-choices.ts";
import { together } from "../../store/together.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { CheckboxGroup } from "../../ui/controls/checkbox-group.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { mailChoiceWords } from "../../ui/wording/site/mail-choices.ts";
import { MailTrouble } from "../../web/mail-trouble.tsx";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { choiceAddress } from "./find-choice.ts";

/** What somebody gets by mail, and what always comes, with the reason. */
export const choicesPage: Show = async ({ world, person, language, entered }) => {
  if (person === undefined) throw new Error("a door let a visitor through");
  const { unwanted, atOwn, addresses } = await world.store.withinPerson(person.id, async (tx) =>
    together({
      unwanted: unwantedBy(tx, person.id),
      atOwn: unwantedAtOwn(tx),
      addresses: addressesOf(tx, person.id),
    }),
  );
  const words = mailChoiceWords[language];
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <MailTrouble language={language} addresses={addresses} />
        <Form language={language} action="/me/mail" labels={{ wanted: words.label }} entered={entered}>
          <CheckboxGroup
            language={language}
            name="wanted"
            label={words.label}
            need="unmarked"
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
        {atOwn.length === 0 ? null : (
          <Panel id="at-addresses" heading={words.atOwn.heading}>
            <p>{words.atOwn.lead}</p>
            <SummaryList
              rows={atOwn.map(({ address, group }) => {
                const { name } = words.atAddress[group];
                const says = words.atOwn.againAbout(name, address);
                return {
                  term: name,
                  details: address,
                  action: (
                    <Form
                      language={language}
                      action={choiceAddress(world, { of: "address", address, group })}
                      says={says}
                    >
                      <Hidden name="again" value="yes" />
                      <Button kind="secondary" small says={says}>
                        {words.atOwn.again}
                      </Button>
                    </Form>
                  ),
                };
              })}
            />
          </Panel>
        )}
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
