import { QuestionPage } from "../../ui/controls/question.tsx";
import { securityWords } from "../../ui/wording/site/security.ts";
import { shown } from "../../web/reply.ts";
import type { Show } from "../../web/route.ts";

/** Asks before the authenticator app is turned off. */
export const removeTotpPage: Show = async ({ language }) => {
  const words = securityWords[language].totp;
  return shown({
    title: words.remove,
    body: (
      <QuestionPage
        language={language}
        back="/me/security"
        question={{
          heading: words.removeHeading,
          body: <p>{words.removeBody}</p>,
          action: "/me/security/totp/remove",
          verb: words.remove,
          isDangerous: true,
        }}
      />
    ),
  });
};
