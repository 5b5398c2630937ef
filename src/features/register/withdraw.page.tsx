import { LONGEST_NOTE } from "../../core/register/kept-holder.ts";
import { Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { QuestionPage } from "../../ui/controls/question.tsx";
import { TextField } from "../../ui/controls/text-field.tsx";
import { registerWords } from "../../ui/wording/site/register.ts";
import { missing, refused, shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff } from "../../web/staff-visit.ts";
import { mayChange } from "./deed.ts";
import { loadStanding } from "./standing.query.ts";

/** Asks whether a standing is to be withdrawn, and says what follows. */
export const withdrawPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const found = await loadStanding(visit);
  if (found === undefined) return missing;
  const { view, standing, what } = found;
  const may = mayChange(visit.actor, view.isLeanedOn);
  if (!may.ok) return refused(may.refusal);
  const { language, association, entered } = visit;
  const { withdraw: words, days } = registerWords[language];
  const address = `/a/${association.slug}/register/holders/${view.holder.id}/standings/${standing.id}`;
  const heading = words.heading(what, view.holder.name);
  return shown({
    title: heading,
    body: (
      <>
        {entered?.refusal === undefined ? null : (
          <Notice language={language} kind="error" isAnnounced>
            <p>{sayRefusal(entered.refusal, visit)}</p>
          </Notice>
        )}
        <QuestionPage
          language={language}
          back={address}
          question={{
            heading,
            body: <p>{words.body}</p>,
            action: `${address}/withdraw`,
            verb: words.verb,
            isDangerous: true,
            fields: (
              <>
                <Hidden name="seen" value={String(view.holder.version)} />
                <TextField
                  language={language}
                  entered={entered}
                  name="note"
                  label={words.reason}
                  hint={days.noteHint}
                  need="optional"
                  maxLength={LONGEST_NOTE}
                />
              </>
            ),
          }}
        />
      </>
    ),
  });
};
