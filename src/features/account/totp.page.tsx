import { inGroups } from "../../core/account/totp-code.ts";
import { addressesOf } from "../../store/addresses.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { CodeField } from "../../ui/controls/code-field.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { securityWords } from "../../ui/wording/site/security.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { nextOf } from "./next.ts";
import { refusalOf } from "./refusal-of.ts";
import { ownOf } from "./signed-in.ts";
import { proposedSecret } from "./totp.ts";

const Picture = ({
  size,
  path,
  says,
}: {
  readonly size: number;
  readonly path: string;
  readonly says: string;
}) => (
  <svg class="qr-code" role="img" aria-label={says} viewBox={`0 0 ${size} ${size}`} width="240" height="240">
    <rect width={size} height={size} fill="#fff" />
    <path d={path} fill="#000" shape-rendering="crispEdges" />
  </svg>
);

/** Sets up an authenticator app: the secret as a picture and as a key, and the first code as the proof that it arrived. */
export const totpPage: Show = async (visit) => {
  const { world, language, entered } = visit;
  const own = ownOf(visit);
  const addresses = await world.store.withinPerson(own.personId, async (tx) => addressesOf(tx, own.personId));
  const { secret, sealed } = proposedSecret(world, own.sessionId, entered?.typed["setup"]?.[0]);
  const account = addresses.find(({ main }) => main)?.address ?? "";
  const address = world.signIn.totp.address(secret, account);
  const { size, path } = world.signIn.squaresOf(address);
  const next = nextOf(visit);
  const words = securityWords[language].totp;
  return shown({
    title: words.heading,
    body: (
      <>
        <PageHeading heading={words.heading} lead={words.what} />
        <div class="prose">
          <ol>
            {words.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </div>
        <Picture size={size} path={path} says={words.picture} />
        <SummaryList
          rows={[
            {
              term: words.key,
              details: <code>{inGroups(secret)}</code>,
              action: <a href={address}>{words.openHere}</a>,
            },
          ]}
        />
        <p class="hint">{words.keyHint}</p>
        <Form
          language={language}
          action="/me/security/totp"
          labels={{ code: words.code }}
          entered={entered}
          refusal={refusalOf(visit)}
        >
          <Hidden name="setup" value={sealed} />
          {next === undefined ? null : <Hidden name="next" value={next} />}
          <CodeField
            language={language}
            name="code"
            label={words.code}
            hint={words.codeHint}
            length={6}
            entered={entered}
          />
          <ButtonGroup>
            <Button>{words.save}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};
