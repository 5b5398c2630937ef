import { hasSecondFactor } from "../../core/account/factors.ts";
import { factorsOf } from "../../store/factors.ts";
import { ButtonLink } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import { ownAddress } from "../../web/own-address.ts";
import { type Reply, seeOther, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { challengeFor } from "./passkey-asking.ts";
import { findPending, type Pending } from "./pending.ts";
import { ProofForms } from "./proof-forms.tsx";
import { refusalOf } from "./refusal-of.ts";
import { ownOf } from "./signed-in.ts";

const overPage = ({ language, entered }: Visit): Reply => {
  const words = signInWords[language].second;
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} />
        <Notice language={language} kind="warning" isAnnounced={entered !== undefined}>
          <p>{words.over}</p>
        </Notice>
        <p>
          <ButtonLink href="/sign-in">{words.again}</ButtonLink>
        </p>
      </>
    ),
  });
};

const pendingPage = async (visit: Visit, { id, offers, passkeys }: Pending): Promise<Reply> => {
  const { world, language } = visit;
  const words = signInWords[language].second;
  const challenge = challengeFor(world, { purpose: "second-step", subject: id });
  const isUnsaid = visit.address.endsWith("/second");
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        {isUnsaid && visit.entered !== undefined ? <p>{refusalOf(visit)}</p> : null}
        {offers.length === 0 ? (
          <>
            <p>{words.nothing}</p>
            <p>
              <ButtonLink href="/sign-in">{words.again}</ButtonLink>
            </p>
          </>
        ) : (
          <>
            <ProofForms
              visit={visit}
              under="/sign-in/second"
              offers={offers}
              passkeyOptions={await world.signIn.passkeys.askFor(challenge, passkeys)}
            />
            <p>
              <a href="/recover#lost">{words.lost}</a>
            </p>
          </>
        )}
      </>
    ),
  });
};

/** For whoever is signed in and needs a second factor that is recent: to show it, or to set one up first. */
const strongerPage = async (visit: Visit): Promise<Reply> => {
  const own = ownOf(visit);
  const next = ownAddress(visit.query.get("next")) ?? "/me";
  if (own.strength === 2) return seeOther(next);
  const factors = await visit.world.store.withinPerson(own.personId, async (tx) =>
    factorsOf(tx, own.personId),
  );
  const before = hasSecondFactor(factors) ? "/sign-in/confirm" : "/me/security";
  return seeOther(`${before}?next=${encodeURIComponent(next)}`);
};

/** The second step: what may be shown, and nothing else of the account. */
export const secondStepPage: Show = async (visit) => {
  const pending = await findPending(visit);
  if (pending !== undefined) return pendingPage(visit, pending);
  if (visit.entered !== undefined) return overPage(visit);
  if (visit.actor.kind === "person" || visit.actor.kind === "staff") return strongerPage(visit);
  return visit.cookie("pending") === undefined ? seeOther("/sign-in") : overPage(visit);
};
