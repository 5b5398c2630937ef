import { hasSecondFactor } from "../../core/account/factors.ts";
import { no, yes } from "../../core/kernel/result.ts";
import { factorsOf } from "../../store/factors.ts";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Copyable } from "../../ui/controls/copyable.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { securityWords } from "../../ui/wording/site/security.ts";
import type { Language } from "../../ui/wording/speech.ts";
import { form } from "../../web/form.ts";
import { type NewCookie, type Reply, seeOther, shown } from "../../web/reply.ts";
import type { Act, Show } from "../../web/route.ts";
import { makeRecoveryCodes } from "./new-recovery-codes.ts";
import { nextField, nextOf } from "./next.ts";
import { refusalOf } from "./refusal-of.ts";
import { ownOf } from "./signed-in.ts";

/** The codes, this once, and the way on. */
export const codesShown = (
  language: Language,
  codes: readonly string[],
  { next, cookies = [] }: { readonly next: string | undefined; readonly cookies?: readonly NewCookie[] },
): Reply => {
  const words = securityWords[language].codes;
  return shown({
    title: words.shownTitle,
    cookies,
    body: (
      <>
        <PageHeading heading={words.shownTitle} lead={words.shownLead} />
        <Copyable language={language} name={words.shownList} lines={codes} />
        <p class="hint">{words.print}</p>
        <p>
          <ButtonLink href={next ?? "/me/security"}>{words.goOn}</ButtonLink>
        </p>
      </>
    ),
  });
};

/** Asks before the old codes end. */
export const recoveryCodesPage: Show = async (visit) => {
  const { world, language } = visit;
  const { personId } = ownOf(visit);
  const factors = await world.store.withinPerson(personId, async (tx) => factorsOf(tx, personId));
  if (!hasSecondFactor(factors)) return seeOther("/me/security");
  const words = securityWords[language].codes;
  const next = nextOf(visit);
  return shown({
    title: words.heading,
    body: (
      <>
        <PageHeading heading={words.heading} lead={words.what} />
        <Form language={language} action="/me/security/recovery-codes" refusal={refusalOf(visit)}>
          {next === undefined ? null : <Hidden name="next" value={next} />}
          {factors.recoveryCodes === 0 ? null : <p>{words.makeAgainHint}</p>}
          <ButtonGroup>
            <Button>{factors.recoveryCodes === 0 ? words.make : words.makeAgain}</Button>
          </ButtonGroup>
        </Form>
      </>
    ),
  });
};

export const recoveryCodesForm = form({ next: nextField });

/** Makes new codes and shows them: the answer is the only place where they are ever seen. */
export const makeCodes: Act<{ readonly next: string | undefined }> = async (visit, { next }) => {
  const { world, language } = visit;
  const { personId } = ownOf(visit);
  const made = await world.store.withinPerson(personId, async (tx) =>
    hasSecondFactor(await factorsOf(tx, personId))
      ? yes(await makeRecoveryCodes(tx, world, personId))
      : no({ code: "not-there" } as const),
  );
  return made.ok ? codesShown(language, made.value, { next }) : seeOther("/me/security");
};
