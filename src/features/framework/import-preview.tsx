import type { FrameworkImport, Unplaced } from "../../core/framework/framework-import.ts";
import { keptOf } from "../../core/framework/kept-text.ts";
import { Breadcrumb } from "../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { frameworkWords } from "../../ui/wording/site/framework.ts";
import { type Language, speechIn } from "../../ui/wording/speech.ts";
import { type Reply, shown } from "../../web/reply.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import { profileTitle } from "./profile-title.ts";
import { Counts, ReadText } from "./read-text.tsx";

type Preview = { readonly read: FrameworkImport; readonly text: string };

const NotPlaced = ({
  language,
  unplaced,
}: {
  readonly language: Language;
  readonly unplaced: readonly Unplaced[];
}) => {
  const words = frameworkWords[language];
  if (unplaced.length === 0) return <p>{words.preview.allPlaced}</p>;
  return (
    <>
      <p>{speechIn(language).count(unplaced.length, words.unplaced)}</p>
      <ul class="unplaced">
        {unplaced.map((each) => (
          <li>
            <strong>
              {"line" in each ? words.preview.line(each.line) : words.preview.item(each.identifier)}
            </strong>{" "}
            <q>{each.text}</q>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What an import would keep and what has no place, with the button that keeps it. */
export const importPreview = (visit: StaffVisit, { read, text }: Preview): Reply => {
  const { language, association, world } = visit;
  const words = frameworkWords[language];
  const framework = `/a/${association.slug}/framework`;
  return shown({
    title: words.preview.title,
    body: (
      <>
        <PageHeading
          above={<Breadcrumb language={language} trail={[{ href: framework, label: words.title }]} />}
          heading={`${words.preview.title}: ${profileTitle(read.profile, language)}`}
          lead={words.preview.lead}
        />
        <Counts language={language} counts={read.counts} />
        <Form language={language} action={framework} hasFiles>
          <Hidden name="profile" value={read.profile} />
          <Hidden name="id" value={world.ids.id<"framework-text">()} />
          <Hidden name="text" value={text} />
          <ButtonGroup>
            <Button name="step" value="accept">
              {words.preview.accept}
            </Button>
            <ButtonLink href={framework} kind="secondary">
              {words.preview.again}
            </ButtonLink>
          </ButtonGroup>
        </Form>
        <Panel id="unplaced" heading={words.preview.unplaced}>
          <NotPlaced language={language} unplaced={read.unplaced} />
        </Panel>
        <Panel id="read" heading={words.preview.withNested}>
          <ReadText language={language} text={keptOf(read)} />
        </Panel>
      </>
    ),
  });
};
