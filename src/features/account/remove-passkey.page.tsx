import { factorsOf } from "../../store/factors.ts";
import { passkeysOf } from "../../store/passkeys.ts";
import { together } from "../../store/together.ts";
import { QuestionPage } from "../../ui/controls/question.tsx";
import { securityWords } from "../../ui/wording/site/security.ts";
import { missing, shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";
import { ownOf } from "./signed-in.ts";

/** Asks before a passkey is removed, and says what is lost with the last one. */
export const removePasskeyPage: Show = async (visit) => {
  const { world, language, params } = visit;
  const { personId } = ownOf(visit);
  const { passkeys, factors } = await world.store.withinPerson(personId, async (tx) =>
    together({
      passkeys: passkeysOf(tx, personId),
      factors: factorsOf(tx, personId),
    }),
  );
  const passkey = passkeys.find(({ passkeyId }) => passkeyId === params["passkey"]);
  if (passkey === undefined) return missing;
  const words = securityWords[language].passkeys;
  const isLast = passkeys.length === 1 && !factors.totp;
  return shown({
    title: words.remove,
    body: (
      <QuestionPage
        language={language}
        back="/me/security"
        question={{
          heading: words.removeHeading(passkey.name),
          body: (
            <>
              <p>{words.removeBody}</p>
              {isLast ? <p>{words.removeLast}</p> : null}
            </>
          ),
          action: `/me/security/passkeys/${passkey.passkeyId}/remove`,
          verb: words.remove,
          isDangerous: true,
        }}
      />
    ),
  });
};
