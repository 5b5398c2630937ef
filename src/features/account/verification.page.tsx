import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { linkWords } from "../../ui/wording/site/links.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { Visit } from "../../web/visit.ts";
import type { Followed } from "./followed-link.ts";
import { refusalOf } from "./refusal-of.ts";

/**
 * Adds an address to the account that asked for it. Only at a session of that account: otherwise somebody could have
 * another person's address added to theirs by that person's own click.
 */
export const verificationPage = (visit: Visit, { link }: Followed): Reply => {
  const { language, person } = visit;
  const words = linkWords[language];
  const { title, text, button } = words.purposes.verify;
  const isTheirs = person !== undefined && person.id === link.personId;
  return shown({
    title,
    body: (
      <>
        <PageHeading heading={title} lead={text(link.address)} />
        {isTheirs ? (
          <Form language={language} action="/link/verify" refusal={refusalOf(visit)}>
            <p>{words.signedInElsewhere(person.name)}</p>
            <ButtonGroup>
              <Button>{button}</Button>
            </ButtonGroup>
          </Form>
        ) : (
          <>
            {person === undefined ? null : <p>{words.signedInElsewhere(person.name)}</p>}
            <p>{words.signInFirst}</p>
            {person === undefined ? (
              <p>
                <ButtonLink href="/sign-in?next=%2Flink">{words.signIn}</ButtonLink>
              </p>
            ) : null}
          </>
        )}
      </>
    ),
  });
};
