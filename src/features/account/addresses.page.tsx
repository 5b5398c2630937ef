import { MOST_ADDRESSES } from "../../core/account/address-rules.ts";
import { addressesOf, type FoundAddress } from "../../store/addresses.ts";
import { addressesToVerify } from "../../store/link-tokens.ts";
import { together } from "../../store/together.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { Tag } from "../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { accountWords } from "../../ui/wording/site/account.ts";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { type Language, momentIn } from "../../ui/wording/speech.ts";

import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { refusalOf } from "./refusal-of.ts";
import { ownOf } from "./signed-in.ts";

const Choices = ({ language, address }: { readonly language: Language; readonly address: FoundAddress }) => {
  const words = accountWords[language].addresses;
  return (
    <ButtonGroup>
      <Form language={language} action={`/me/addresses/${address.id}/main`}>
        <Button kind="secondary" small says={words.makeMainSays(address.address)}>
          {words.makeMain}
        </Button>
      </Form>
      <Form language={language} action={`/me/addresses/${address.id}/remove`}>
        <Button kind="secondary" small says={words.removeSays(address.address)}>
          {words.remove}
        </Button>
      </Form>
    </ButtonGroup>
  );
};

/** The addresses of a person, those that wait to be proved, and the way to another. */
export const addressesPage: Show = async (visit) => {
  const { world, language, entered } = visit;
  const { personId } = ownOf(visit);
  const now = world.clock.now();
  const { addresses, waiting } = await world.store.withinPerson(personId, async (tx) =>
    together({
      addresses: addressesOf(tx, personId),
      waiting: addressesToVerify(tx, personId, now),
    }),
  );
  const words = accountWords[language].addresses;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        <SummaryList
          rows={addresses.map((address) => ({
            term: address.main ? words.main : words.second,
            details: (
              <>
                {address.address}{" "}
                {address.bouncedAt === null ? null : <Tag tone="warning">{words.bounced}</Tag>}
              </>
            ),
            ...(address.main ? {} : { action: <Choices language={language} address={address} /> }),
          }))}
        />
        {waiting.length === 0 ? null : (
          <Panel id="waiting" heading={words.waiting}>
            <div class="prose">
              <ul>
                {waiting.map(({ address, expiresAt }) => (
                  <li>{words.waitingUntil(address, momentIn(visit, expiresAt))}</li>
                ))}
              </ul>
            </div>
          </Panel>
        )}
        <Panel id="add" heading={words.addTitle}>
          {addresses.length >= MOST_ADDRESSES ? (
            <p>{words.full}</p>
          ) : (
            <Form
              language={language}
              action="/me/addresses"
              labels={{ address: signInWords[language].address }}
              entered={entered}
              refusal={refusalOf(visit)}
            >
              <TextField
                language={language}
                name="address"
                type="email"
                label={signInWords[language].address}
                hint={words.addHint}
                autocomplete="email"
                entered={entered}
              />
              <ButtonGroup>
                <Button>{words.add}</Button>
              </ButtonGroup>
            </Form>
          )}
        </Panel>
      </>
    ),
  });
};
