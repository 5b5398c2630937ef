import { addressesOf } from "../../store/addresses.ts";
import { passkeysOf } from "../../store/passkeys.ts";
import { together } from "../../store/together.ts";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { securityWords } from "../../ui/wording/site/security.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { nextOf } from "./next.ts";
import { challengeFor } from "./passkey-asking.ts";
import { PasskeyButton } from "./passkey-button.tsx";
import { refusalOf } from "./refusal-of.ts";
import { ownOf } from "./signed-in.ts";

/** Adds a passkey under a name. */
export const passkeysPage: Show = async (visit) => {
  const { world, language, person, entered } = visit;
  const { personId, sessionId } = ownOf(visit);
  const { addresses, has } = await world.store.withinPerson(personId, async (tx) =>
    together({
      addresses: addressesOf(tx, personId),
      has: passkeysOf(tx, personId),
    }),
  );
  const options = await world.signIn.passkeys.askForNew(
    {
      id: personId,
      address: addresses.find(({ main }) => main)?.address ?? "",
      name: person?.name ?? "",
      has,
    },
    challengeFor(world, { purpose: "add", subject: sessionId }),
  );
  const next = nextOf(visit);
  const words = securityWords[language].passkeys;
  return shown({
    title: words.add,
    body: (
      <>
        <PageHeading heading={words.add} lead={words.addLead} />
        <Form
          language={language}
          action="/me/security/passkeys"
          labels={{ name: words.name }}
          entered={entered}
          refusal={refusalOf(visit)}
        >
          {next === undefined ? null : <Hidden name="next" value={next} />}
          <TextField
            language={language}
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={words.usualName}
            autocomplete="off"
            maxLength={100}
            entered={entered}
          />
          <PasskeyButton
            language={language}
            label={words.addButton}
            options={options}
            ceremony="create"
            isPrimary
          />
        </Form>
      </>
    ),
  });
};
