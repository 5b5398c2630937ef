import { movesFor } from "../../../core/application/make-move.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Notice } from "../../../ui/controls/notice.tsx";
import { QuestionPage } from "../../../ui/controls/question.tsx";
import { applyingWords } from "../../../ui/wording/site/application/applying.ts";
import { missing, seeOther, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import { findOwn } from "../frame/find-own.ts";
import { withdrawQuestion } from "./withdraw-question.tsx";

/** Asks before one's application is withdrawn; where it cannot be any more, it leads to the application. */
export const withdrawPage: Show = async (visit) => {
  const { language, entered } = visit;
  const own = await findOwn(visit);
  if (own === undefined) return missing;
  const { application } = own;
  const href = applicationHref(application.id);
  if (!movesFor(application, "applicant", new Set()).some(({ on }) => on === "withdraw"))
    return seeOther(href);
  return shown({
    title: applyingWords[language].overview.withdraw,
    body: (
      <>
        {entered?.refusal === undefined ? null : (
          <Notice language={language} kind="error" isAnnounced isBrief>
            <p>{sayRefusal(entered.refusal, visit)}</p>
          </Notice>
        )}
        <QuestionPage
          language={language}
          question={withdrawQuestion(language, application, entered)}
          back={href}
        />
      </>
    ),
  });
};
