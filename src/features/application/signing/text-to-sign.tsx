import { LONGEST_NAME } from "../../../core/account/person-name.ts";
import { maySign, type SignedText, textOn } from "../../../core/application/signatures.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import type { KeptSignature } from "../../../store/signed-texts.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { Button, ButtonGroup } from "../../../ui/controls/button.tsx";
import { Disclosure } from "../../../ui/controls/disclosure.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { Panel } from "../../../ui/controls/panel.tsx";
import { Tag, type TagTone } from "../../../ui/controls/status-tag.tsx";
import { SummaryList } from "../../../ui/controls/summary-list.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { signingWords } from "../../../ui/wording/site/application/signing.ts";
import { textNames } from "../../../ui/wording/site/application/text-names.ts";
import { dayIn, momentIn, speechIn } from "../../../ui/wording/speech.ts";
import { sayRefusal } from "../../../web/respond.tsx";
import type { Visit } from "../../../web/visit.ts";
import { ReadText } from "./read-text.tsx";
import type { OwnSignatures } from "./signatures.query.ts";

type Props = {
  readonly visit: Visit;
  readonly found: OwnSignatures;
  readonly text: Exclude<SignedText, "waiver">;
};

type Version = OwnSignatures["texts"][number];

/** The form in which a text is signed; what was typed stays where the text was renewed meanwhile. */
const SignForm = ({ visit, found: { own }, text, version }: Props & { readonly version: Version }) => {
  const { language, world } = visit;
  const words = signingWords[language];
  const isMeant = visit.entered?.typed["text"]?.[0] === text;
  const entered = isMeant ? visit.entered : undefined;
  const refusal = entered?.refusal;
  const id = `name-${text}`;
  return (
    <Form
      language={language}
      action={applicationHref(own.application.id, "signatures")}
      entered={entered}
      labels={{ typedName: words.name }}
      refusal={refusal === undefined ? undefined : sayRefusal(refusal, visit)}
      says={words.signOf(textNames[language][text])}
    >
      <Hidden name="id" value={world.ids.id<"signature">()} />
      <Hidden name="text" value={text} />
      <Hidden name="number" value={String(version.number)} />
      <Hidden name="language" value={language} />
      <TextField
        language={language}
        id={id}
        name="typedName"
        label={words.name}
        hint={words.nameHint}
        width="medium"
        autocomplete="name"
        maxLength={LONGEST_NAME}
        entered={entered}
      />
      <p class="hint">{words.keeps}</p>
      <ButtonGroup>
        <Button says={words.signOf(textNames[language][text])}>{words.sign}</Button>
      </ButtonGroup>
    </Form>
  );
};

/** What is kept of a signature. */
const Kept = ({ visit, found, signature }: Omit<Props, "text"> & { readonly signature: KeptSignature }) => {
  const { language } = visit;
  const words = signingWords[language];
  const version = found.texts.find(
    ({ text, number }) => text === signature.text && number === signature.number,
  );
  const from = version === undefined ? "" : speechIn(language).date(formatDay(version.holdsFrom));
  return (
    <>
      <SummaryList
        rows={[
          { term: words.by, details: signature.typedName },
          { term: words.when, details: momentIn(visit, signature.at) },
          {
            term: words.what,
            details: `${words.version(signature.number, from)}, ${words.readIn[signature.language]}`,
          },
          { term: words.from, details: signature.address },
        ]}
      />
      {version === undefined ? null : (
        <Disclosure summary={words.read}>
          <ReadText words={version.words} language={signature.language} />
        </Disclosure>
      )}
    </>
  );
};

const Earlier = ({ visit, signatures }: { visit: Visit; signatures: readonly KeptSignature[] }) => {
  const words = signingWords[visit.language];
  return signatures.length === 0 ? null : (
    <Disclosure summary={words.earlier}>
      <ul>
        {signatures.map(({ number, typedName, at }) => (
          <li>{words.earlierLine(number, typedName, momentIn(visit, at))}</li>
        ))}
      </ul>
    </Disclosure>
  );
};

const ToSign = (props: Props & { readonly version: Version; readonly before: KeptSignature | undefined }) => {
  const { visit, found, version, before } = props;
  const { language } = visit;
  const words = signingWords[language];
  const from = speechIn(language).date(formatDay(version.holdsFrom));
  return (
    <>
      {before === undefined ? null : (
        <Notice language={language} kind="warning" heading={words.toSignAgain}>
          <p>{words.renewed(found.own.association.name, from)}</p>
          <p>{words.signedBefore(before.number, dayIn(visit, before.at))}</p>
        </Notice>
      )}
      <p class="hint">{words.version(version.number, from)}</p>
      <ReadText words={version.words} language={language} />
      {maySign(found.own.application) ? <SignForm {...props} /> : <p>{words.notNow}</p>}
    </>
  );
};

/** One of the texts of an application: to be read and signed, signed, or not written yet. */
export const TextToSign = (props: Props) => {
  const { visit, found, text } = props;
  const { language } = visit;
  const words = signingWords[language];
  const version = textOn(found.texts, text, found.own.today);
  const signed = found.signatures.filter((each) => each.text === text);
  const current = signed.find(({ number }) => number === version?.number);
  const [tone, said]: readonly [TagTone, string] =
    current !== undefined
      ? ["success", words.signed]
      : version === undefined
        ? ["warning", words.notWritten]
        : ["warning", signed.length > 0 ? words.toSignAgain : words.toSign];
  return (
    <Panel id={text} heading={textNames[language][text]} actions={<Tag tone={tone}>{said}</Tag>}>
      <p>{words.why[text]}</p>
      {version === undefined ? (
        <Notice language={language} kind="information" heading={words.notWritten}>
          <p>{words.notWrittenText(found.own.association.name)}</p>
        </Notice>
      ) : current === undefined ? (
        <ToSign {...props} version={version} before={signed.at(-1)} />
      ) : (
        <Kept visit={visit} found={found} signature={current} />
      )}
      <Earlier visit={visit} signatures={signed.filter((each) => each !== current)} />
    </Panel>
  );
};
