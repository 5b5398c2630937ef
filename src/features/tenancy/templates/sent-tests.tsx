import type { TemplatedKind } from "../../../core/association/settings/mail-template.ts";
import { languages } from "../../../core/kernel/language.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Table } from "../../../ui/controls/table.tsx";
import { inboxWords } from "../../../ui/wording/site/inbox.ts";
import { mailTemplateWords } from "../../../ui/wording/site/mail-templates.ts";
import { settingsWords } from "../../../ui/wording/site/settings.ts";
import { type Language, momentIn } from "../../../ui/wording/speech.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { type SentTest, testsOf } from "./tests.query.ts";

type ButtonsProps = { readonly visit: StaffVisit; readonly kind: TemplatedKind };

/** The buttons of the form of a mail's words that send what is typed in it to whoever typed it. */
export const TestButtons = ({ visit: { language, association }, kind }: ButtonsProps) => {
  const { test } = mailTemplateWords[language];
  return (
    <>
      <p class="hint">{test.hint}</p>
      <ButtonGroup>
        {languages.map((each) => (
          <Button
            kind="secondary"
            name="language"
            value={each}
            formaction={`/a/${association.slug}/mail-templates/${kind}/test`}
          >
            {test.send(settingsWords[language].languages[each])}
          </Button>
        ))}
      </ButtonGroup>
    </>
  );
};

const fateOf = ({ state, problem }: SentTest, language: Language): string => {
  const { test } = mailTemplateWords[language];
  if (state === "sent") return test.accepted;
  if (state === "gave-up" || state === "bounced") return problem === "refused" ? test.refused : test.lost;
  return problem === null ? test.underWay : `${test.underWay} ${inboxWords[language].problems[problem]}`;
};

/** What became of the tests that whoever looks sent themselves. */
export const sentTests = async (visit: StaffVisit, kind: TemplatedKind) => {
  const { world, actor, association, language } = visit;
  const tests = await world.store.withinPerson(actor.personId, async (tx) =>
    testsOf(tx, actor.personId, association.id, kind),
  );
  if (tests.length === 0) return null;
  const { test } = mailTemplateWords[language];
  return (
    <Panel id="tests" heading={test.heading}>
      <Table
        language={language}
        caption={test.heading}
        hidesCaption
        unfoldsAt="narrow"
        empty=""
        rows={tests}
        columns={[
          {
            heading: test.columns.when,
            isRowHeading: true,
            cell: ({ id, madeAt }) => <a href={`/me/inbox/${id}`}>{momentIn(visit, madeAt)}</a>,
          },
          {
            heading: test.columns.language,
            cell: (each) => settingsWords[language].languages[each.language as Language],
          },
          { heading: test.columns.to, cell: ({ address }) => address ?? test.main },
          { heading: test.columns.fate, cell: (each) => fateOf(each, language) },
        ]}
      />
      <p class="hint">{test.again}</p>
    </Panel>
  );
};
