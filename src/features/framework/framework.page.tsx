import { allProfiles } from "../../core/competencies/area-groups.ts";
import type { ListedText } from "../../store/framework-texts.ts";
import { Button, ButtonGroup, ButtonLink } from "../../ui/controls/button.tsx";
import { Disclosure } from "../../ui/controls/disclosure.tsx";
import { EmptyState } from "../../ui/controls/empty-state.tsx";
import { FileOrText } from "../../ui/controls/file-or-text.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { PageHeading } from "../../ui/controls/page-heading.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { SelectField } from "../../ui/controls/select-field.tsx";
import { frameworkWords } from "../../ui/wording/site/framework.ts";
import { momentIn } from "../../ui/wording/speech.ts";
import { shown } from "../../web/reply.ts";
import { sayRefusal } from "../../web/respond.tsx";
import type { Show } from "../../web/route.ts";
import { ofStaff, type StaffVisit } from "../../web/staff-visit.ts";
import { type FrameworkView, loadFramework } from "./framework.query.ts";
import { profileTitle } from "./profile-title.ts";
import { Counts } from "./read-text.tsx";

type Props = { readonly visit: StaffVisit; readonly view: FrameworkView };

const Version = ({ visit, view, text }: Props & { readonly text: ListedText }) => {
  const { language, association, world } = visit;
  const words = frameworkWords[language];
  const reader = { language, zone: view.zone };
  const since = momentIn(reader, text.acceptedAt);
  const title = profileTitle(text.profile, language);
  const here = `/a/${association.slug}/framework/${text.id}`;
  return (
    <div class="framework-version">
      <p>
        {text.acceptedBy === null ? words.acceptedBySomebody(since) : words.accepted(text.acceptedBy, since)}
        {text.isBroughtBack ? `. ${words.broughtBack}` : ""}
        {text.endedAt === null ? "" : `. ${words.ended(momentIn(reader, text.endedAt))}`}
      </p>
      <Counts language={language} counts={text.counts} />
      <ButtonGroup>
        <ButtonLink kind="secondary" small href={here} says={words.lookAt(title, since)}>
          {words.look}
        </ButtonLink>
        {!view.may.change ? null : text.endedAt === null ? (
          <Form language={language} action={`${here}/end`}>
            <Button kind="secondary" small says={words.endOf(title)}>
              {words.end}
            </Button>
          </Form>
        ) : (
          <Form language={language} action={`${here}/bring-back`}>
            <Hidden name="id" value={world.ids.id<"framework-text">()} />
            <Button kind="secondary" small says={words.bringBackOf(title, since)}>
              {words.bringBack}
            </Button>
          </Form>
        )}
      </ButtonGroup>
    </div>
  );
};

const OfProfile = ({ visit, view, profile }: Props & { readonly profile: string }) => {
  const { language } = visit;
  const words = frameworkWords[language];
  const texts = view.texts.filter((text) => text.profile === profile);
  const inForce = texts.filter(({ endedAt }) => endedAt === null);
  const earlier = texts.filter(({ endedAt }) => endedAt !== null);
  if (texts.length === 0) return null;
  return (
    <Panel id={`profile-${profile}`} heading={profileTitle(profile, language)}>
      {inForce.length === 0 ? <p>{words.none}</p> : <h3>{words.inForce}</h3>}
      {inForce.map((text) => (
        <Version visit={visit} view={view} text={text} />
      ))}
      {earlier.length === 0 ? null : (
        <Disclosure summary={words.earlier(earlier.length)}>
          {earlier.map((text) => (
            <Version visit={visit} view={view} text={text} />
          ))}
        </Disclosure>
      )}
    </Panel>
  );
};

const Import = ({ visit, profiles }: Pick<Props, "visit"> & { readonly profiles: readonly string[] }) => {
  const { language, association, entered } = visit;
  const words = frameworkWords[language];
  const field = { language, entered } as const;
  return (
    <Panel id="import" heading={words.importHeading}>
      <p>{words.importLead}</p>
      <Form
        language={language}
        action={`/a/${association.slug}/framework`}
        hasFiles
        entered={entered}
        labels={{ profile: words.profile, file: words.file, pasted: words.pasted }}
        refusal={entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit)}
      >
        <SelectField
          {...field}
          name="profile"
          label={words.profile}
          options={profiles.map((value) => ({ value, label: profileTitle(value, language) }))}
        />
        <FileOrText
          {...field}
          words={words}
          accept=".md,.markdown,.txt,.json,text/markdown,text/plain,application/json"
        />
        <ButtonGroup>
          <Button name="step" value="check">
            {words.check}
          </Button>
        </ButtonGroup>
      </Form>
    </Panel>
  );
};

/** The licensed text of an association, version by version, and the form in which one is imported. */
export const frameworkPage: Show = async (anybody) => {
  const visit = ofStaff(anybody);
  const { language, world } = visit;
  const words = frameworkWords[language];
  const view = await loadFramework(visit);
  const profiles = [...new Set(allProfiles(world.standards.frameworks).map(({ profile }) => profile))];
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading heading={words.title} lead={words.lead} />
        {view.texts.length === 0 ? <EmptyState heading={words.none}>{words.noneText}</EmptyState> : null}
        {profiles.map((profile) => (
          <OfProfile visit={visit} view={view} profile={profile} />
        ))}
        {view.may.change ? <Import visit={visit} profiles={profiles} /> : null}
      </>
    ),
  });
};
