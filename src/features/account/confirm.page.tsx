import { confirmations } from "../../core/account/factors.ts";
import { factorsOf } from "../../store/factors.ts";
import { passkeysOf } from "../../store/passkeys.ts";
import { together } from "../../store/together.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { nextOf } from "./next.ts";
import { challengeFor } from "./passkey-asking.ts";
import { ProofForms } from "./proof-forms.tsx";
import { refusalOf } from "./refusal-of.ts";
import { ownOf } from "./signed-in.ts";

/** Asks whoever is signed in to show once more that it is them. */
export const confirmPage: Show = async (visit) => {
  const { world, language } = visit;
  const { personId, sessionId } = ownOf(visit);
  const { factors, passkeys } = await world.store.withinPerson(personId, async (tx) =>
    together({
      factors: factorsOf(tx, personId),
      passkeys: passkeysOf(tx, personId),
    }),
  );
  const offers = confirmations(factors);
  const next = nextOf(visit);
  const words = signInWords[language].confirm;
  const challenge = challengeFor(world, { purpose: "confirm", subject: sessionId });
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        {offers.length > 0 ? (
          <ProofForms
            visit={visit}
            under="/sign-in/confirm"
            offers={offers}
            passkeyOptions={await world.signIn.passkeys.askFor(challenge, passkeys)}
            next={next}
          />
        ) : (
          <Form language={language} action="/sign-in/confirm/link" refusal={refusalOf(visit)}>
            <p>{words.link}</p>
            {next === undefined ? null : <Hidden name="next" value={next} />}
            <ButtonGroup>
              <Button>{words.linkButton}</Button>
            </ButtonGroup>
          </Form>
        )}
      </>
    ),
  });
};
