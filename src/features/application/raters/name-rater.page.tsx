import { LONGEST_NAME } from "../../../core/account/person-name.ts";
import { alikeReferences } from "../../../core/application/alike-references.ts";
import { isOpen } from "../../../core/application/application.ts";
import { textOn } from "../../../core/application/signatures.ts";
import { toldApart } from "../../../core/application/told-apart.ts";
import { type Entry, typedOf } from "../../../core/entries/entry.ts";
import { languages } from "../../../core/kernel/language.ts";
import { raterRoles } from "../../../core/portfolio/terms.ts";
import { listEntries } from "../../../store/entries.ts";
import { listTexts } from "../../../store/signed-texts.ts";
import { together } from "../../../store/together.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Breadcrumb } from "../../../ui/controls/breadcrumb.tsx";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { CheckboxGroup } from "../../../ui/controls/checkbox-group.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { PageHeading } from "../../../ui/controls/page-heading.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { RadioGroup } from "../../../ui/controls/radio-group.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { raterRoleNames } from "../../../ui/wording/rater-roles.ts";
import { frameWords } from "../../../ui/wording/site/application/frame.ts";
import { ratersWords } from "../../../ui/wording/site/application/raters.ts";
import { languageNames } from "../../../ui/wording/site/frame.ts";
import { raterRoleLabels } from "../../../ui/wording/site/portfolio/fields/references.ts";
import { speechIn } from "../../../ui/wording/speech.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, seeOther, shown } from "../../../web/reply.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Show } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { readOwn } from "../frame/find-own.ts";
import { ReadText } from "../signing/read-text.tsx";

const only = (entry: Entry | undefined, field: string): string =>
  entry === undefined ? "" : (typedOf(entry)[field]?.[0] ?? "");

/** Who is in the portfolio already, so that nobody is made a second time by mistake. */
const namesOf = (references: readonly Entry[], language: Visit["language"]): string => {
  const names = references.map((entry) => only(entry, "name").trim()).filter((name) => name !== "");
  return speechIn(language).list([...new Set(names)]);
};

/** References as they are told beside one another: two of one name by their address, or as whom they know one. */
const calledOf = (
  references: readonly Entry[],
  { language }: Pick<Visit, "language">,
): readonly { readonly id: Entry["id"]; readonly called: string }[] => {
  const told = toldApart(
    references.map((entry) => ({
      name: only(entry, "name").trim(),
      marks: [only(entry, "address"), raterRoleNames(typedOf(entry)["roles"] ?? [], language).join(", ")],
    })),
  );
  return references.map(({ id }, at) => ({ id, called: told[at] ?? "" }));
};

const Waiver = ({ visit, text }: { readonly visit: Visit; readonly text: ReturnType<typeof textOn> }) => {
  const { language, entered, world } = visit;
  const words = ratersWords[language].form;
  return (
    <Panel id="waiver-heading" heading={words.waiverHeading}>
      <Hidden name="signature" value={world.ids.id<"signature">()} />
      <Hidden name="number" value={String(text?.number ?? 0)} />
      <Hidden name="read" value={language} />
      {text === undefined ? (
        <p>{words.noWaiverText}</p>
      ) : (
        <>
          <p>{words.waiverMeans}</p>
          <ReadText words={text.words} language={language} />
          <RadioGroup
            language={language}
            name="waiver"
            label={words.waiver}
            entered={entered}
            choices={[
              { value: "signed", label: words.waiverSigned },
              { value: "not-signed", label: words.waiverNotSigned },
            ]}
          />
          <TextField
            language={language}
            name="typedName"
            label={words.typedName}
            hint={words.typedNameHint}
            need="unmarked"
            entered={entered}
            autocomplete="name"
            maxLength={LONGEST_NAME}
          />
        </>
      )}
    </Panel>
  );
};

/** Somebody of the portfolio is called alike: one press takes them, another says that it is somebody else. */
const Alike = ({ visit, references }: { readonly visit: Visit; readonly references: readonly Entry[] }) => {
  const { language, entered } = visit;
  const words = ratersWords[language].form;
  const alike = alikeReferences(references, entered?.typed["name"]?.[0] ?? "");
  return (
    <ButtonGroup>
      {calledOf(alike, visit).map(({ id, called }) => (
        <Button name="same" value={id}>
          {words.same(called)}
        </Button>
      ))}
      <Button kind="secondary" name="another" value="yes">
        {words.another}
      </Button>
    </ButtonGroup>
  );
};

/** Names a rater: somebody of the portfolio, or somebody new. */
export const nameRaterPage: Show = async (visit) => {
  const { language, entered, query, world } = visit;
  const { person } = ofPerson(visit);
  const found = await world.store.withinPerson(person.id, async (tx) => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { entries, texts } = await together({
      entries: listEntries(tx, person.id),
      texts: listTexts(tx, own.application.associationId),
    });
    return { own, texts, references: entries.filter(({ kind }) => kind === "references") };
  });
  if (found === undefined) return missing;
  const { own, references, texts } = found;
  const base = applicationHref(own.application.id, "raters");
  if (!isOpen(own.application)) return seeOther(base);
  const words = ratersWords[language].form;
  const asked = entered?.typed["entry"]?.[0] ?? query.get("entry");
  const chosen = references.find(({ id }) => id === asked);
  const known = chosen === undefined ? namesOf(references, language) : "";
  const text = textOn(texts, "waiver", own.today);
  const refusal = entered?.refusal === undefined ? undefined : sayRefusal(entered.refusal, visit);
  return shown({
    title: words.title,
    body: (
      <>
        <PageHeading
          above={
            <Breadcrumb
              language={language}
              trail={[{ href: base, label: frameWords[language].tabs.raters }]}
            />
          }
          heading={words.title}
          lead={words.lead}
        />
        {references.length === 0 ? null : (
          <Form language={language} action={`${base}/new`} method="get" says={words.entry}>
            <RadioGroup
              language={language}
              name="entry"
              label={words.entry}
              hint={words.entryHint}
              need="unmarked"
              value={chosen?.id ?? ""}
              choices={[
                ...calledOf(references, visit).map(({ id, called }) => ({
                  value: id,
                  label: called || words.name,
                })),
                { value: "", label: words.fresh },
              ]}
            />
            <ButtonGroup>
              <Button kind="secondary">{words.take}</Button>
            </ButtonGroup>
          </Form>
        )}
        <Form
          language={language}
          action={`${base}/new`}
          entered={entered}
          labels={{
            name: words.name,
            address: words.address,
            roles: words.roles,
            knownSince: words.since,
            language: words.language,
            waiver: words.waiver,
            typedName: words.typedName,
          }}
          refusal={refusal}
          warnsUnsaved
        >
          <Hidden name="id" value={world.ids.id<"rating-request">()} />
          <Hidden name="editor" value={world.ids.id<"editor">()} />
          <Hidden name="fresh" value={world.ids.id<"entry">()} />
          <Hidden name="entry" value={chosen?.id ?? ""} />
          <TextField
            language={language}
            name="name"
            label={words.name}
            hint={known === "" ? words.nameHint : words.nameHintKnown(known)}
            value={only(chosen, "name")}
            entered={entered}
            autocomplete="off"
            maxLength={200}
          />
          <TextField
            language={language}
            name="address"
            label={words.address}
            hint={words.addressHint}
            value={only(chosen, "address")}
            entered={entered}
            type="email"
            autocomplete="off"
            maxLength={254}
          />
          <CheckboxGroup
            language={language}
            name="roles"
            label={words.roles}
            hint={words.rolesHint}
            values={chosen === undefined ? [] : (typedOf(chosen)["roles"] ?? [])}
            entered={entered}
            choices={raterRoles.map((role) => ({ value: role, label: raterRoleLabels[language][role] }))}
          />
          <TextField
            language={language}
            name="knownSince"
            label={words.since}
            hint={words.sinceHint}
            entered={entered}
            autocomplete="off"
            maxLength={100}
          />
          <RadioGroup
            language={language}
            name="language"
            label={words.language}
            value={language}
            entered={entered}
            choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          />
          <Waiver visit={visit} text={text} />
          {entered?.refusal?.code === "reference-alike" ? (
            <Alike visit={visit} references={references} />
          ) : (
            <ButtonGroup>
              <Button>{words.button}</Button>
            </ButtonGroup>
          )}
        </Form>
      </>
    ),
  });
};
