import type { Child } from "hono/jsx";
import { type Factors, hasSecondFactor } from "../../core/account/factors.ts";
import { factorsOf } from "../../store/factors.ts";
import { type ListedPasskey, passkeysOf } from "../../store/passkeys.ts";
import { findPassword } from "../../store/passwords.ts";
import { together } from "../../store/together.ts";
import { findTotp } from "../../store/totp.ts";
import { ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SummaryList } from "../../ui/controls/summary-list.tsx";
import { securityWords } from "../../ui/wording/site/security.ts";
import { dayIn, type Reader } from "../../ui/wording/speech.ts";
import { ownAddress } from "../../web/own-address.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ownOf } from "./signed-in.ts";

type Part = { readonly reader: Reader; readonly next: string };

const Way = ({ href, next, children }: { href: string; next: string; children: Child }) => (
  <ButtonLink href={`${href}${next}`} kind="secondary">
    {children}
  </ButtonLink>
);

const PasswordPanel = ({ reader, next, since }: Part & { readonly since: number | undefined }) => {
  const words = securityWords[reader.language].password;
  return (
    <Panel id="password" heading={words.heading}>
      <p>{since === undefined ? words.none : words.since(dayIn(reader, since))}</p>
      <ButtonGroup>
        <Way href="/me/security/password" next={next}>
          {since === undefined ? words.set : words.change}
        </Way>
      </ButtonGroup>
    </Panel>
  );
};

const PasskeysPanel = ({
  reader,
  next,
  passkeys,
}: Part & { readonly passkeys: readonly ListedPasskey[] }) => {
  const words = securityWords[reader.language].passkeys;
  return (
    <Panel id="passkeys" heading={words.heading}>
      <p>{words.what}</p>
      {passkeys.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <SummaryList
          rows={passkeys.map(({ passkeyId, name, addedAt, usedAt }) => ({
            term: name,
            details: [
              words.added(dayIn(reader, addedAt)),
              ...(usedAt === null ? [] : [words.used(dayIn(reader, usedAt))]),
            ].join(" "),
            action: (
              <ButtonLink
                href={`/me/security/passkeys/${passkeyId}/remove`}
                kind="secondary"
                small
                says={words.removeSays(name)}
              >
                {words.remove}
              </ButtonLink>
            ),
          }))}
        />
      )}
      <ButtonGroup>
        <Way href="/me/security/passkeys" next={next}>
          {words.add}
        </Way>
      </ButtonGroup>
    </Panel>
  );
};

const TotpPanel = ({ reader, next, since }: Part & { readonly since: number | undefined }) => {
  const words = securityWords[reader.language].totp;
  return (
    <Panel id="totp" heading={words.heading}>
      <p>{since === undefined ? words.what : words.since(dayIn(reader, since))}</p>
      <ButtonGroup>
        <Way href="/me/security/totp" next={next}>
          {since === undefined ? words.set : words.replace}
        </Way>
        {since === undefined ? null : (
          <Way href="/me/security/totp/remove" next="">
            {words.remove}
          </Way>
        )}
      </ButtonGroup>
    </Panel>
  );
};

const CodesPanel = ({ reader, next, factors }: Part & { readonly factors: Factors }) => {
  const words = securityWords[reader.language].codes;
  const { recoveryCodes: left } = factors;
  return (
    <Panel id="recovery-codes" heading={words.heading}>
      <p>{words.what}</p>
      {hasSecondFactor(factors) ? (
        <>
          <p>{left === 0 ? words.none : words.left(left)}</p>
          <ButtonGroup>
            <Way href="/me/security/recovery-codes" next={next}>
              {left === 0 ? words.make : words.makeAgain}
            </Way>
          </ButtonGroup>
        </>
      ) : (
        <p>{words.needsFactor}</p>
      )}
    </Panel>
  );
};

/** How a person signs in, and the ways to change it. */
export const securityPage: Show = async (visit) => {
  const { world, language, query } = visit;
  const { personId } = ownOf(visit);
  const found = await world.store.withinPerson(personId, async (tx) =>
    together({
      factors: factorsOf(tx, personId),
      password: findPassword(tx, personId),
      passkeys: passkeysOf(tx, personId),
      totp: findTotp(tx, personId),
    }),
  );
  const words = securityWords[language];
  const isTwo = hasSecondFactor(found.factors);
  const goal = ownAddress(query.get("next"));
  const next = goal === undefined ? "" : `?next=${encodeURIComponent(goal)}`;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        {goal !== undefined && !isTwo ? (
          <Notice language={language} kind="warning" heading={words.neededTitle}>
            <p>{words.needed}</p>
          </Notice>
        ) : (
          <Notice language={language} kind={isTwo ? "success" : "information"}>
            <p>{isTwo ? words.twoFactors : words.oneFactor}</p>
          </Notice>
        )}
        <TotpPanel reader={visit} next={next} since={found.totp?.enabledAt} />
        <PasskeysPanel reader={visit} next={next} passkeys={found.passkeys} />
        <CodesPanel reader={visit} next={next} factors={found.factors} />
        <PasswordPanel reader={visit} next="" since={found.password?.changedAt} />
      </>
    ),
  });
};
