import type { SecondProof } from "../../core/account/factors.ts";
import { Button, ButtonGroup } from "../../ui/controls/button.tsx";
import { CodeField } from "../../ui/controls/code-field.tsx";
import { Form, Hidden } from "../../ui/controls/form.tsx";
import { Panel } from "../../ui/controls/panel.tsx";
import { PasswordField } from "../../ui/controls/password-field.tsx";
import { signInWords } from "../../ui/wording/site/sign-in.ts";
import type { Visit } from "../../web/visit.ts";
import { PasskeyButton } from "./passkey-button.tsx";
import { enteredHere } from "./refusal-of.ts";

type ProofFormsProps = {
  readonly visit: Visit;
  /** Under which the address of each form begins. */
  readonly under: "/sign-in/second" | "/sign-in/confirm";
  readonly offers: readonly SecondProof[];
  readonly passkeyOptions: object;
  readonly next?: string | undefined;
};

const labels = (language: Visit["language"]) => {
  const { second, password } = signInWords[language];
  return { code: second.totp, recoveryCode: second.recovery, password };
};

const heading = {
  passkey: "passkeyTitle",
  totp: "totpTitle",
  "recovery-code": "recoveryTitle",
  password: "passwordTitle",
} as const;

const Field = ({ proof, visit }: { readonly proof: SecondProof; readonly visit: Visit }) => {
  const { language, address } = visit;
  const words = signInWords[language];
  const entered = address.endsWith(`/${proof}`) ? visit.entered : undefined;
  switch (proof) {
    case "totp":
      return (
        <CodeField
          language={language}
          name="code"
          label={words.second.totp}
          hint={words.second.totpHint}
          length={6}
          entered={entered}
        />
      );
    case "recovery-code":
      return (
        <CodeField
          language={language}
          name="recoveryCode"
          label={words.second.recovery}
          hint={words.second.recoveryHint}
          length={19}
          hasLetters
          entered={entered}
        />
      );
    case "password":
      return (
        <PasswordField
          language={language}
          name="password"
          label={words.password}
          autocomplete="current-password"
          entered={entered}
        />
      );
    case "passkey":
      return null;
  }
};

/** A form for each thing that may be shown, the surest first. */
export const ProofForms = ({ visit, under, offers, passkeyOptions, next }: ProofFormsProps) => {
  const { language } = visit;
  const words = signInWords[language].second;
  return (
    <>
      {offers.map((proof) => (
        <Panel id={`by-${proof}`} heading={words[heading[proof]]}>
          <Form
            language={language}
            action={`${under}/${proof}`}
            labels={labels(language)}
            {...enteredHere(visit, visit.address.endsWith(`/${proof}`))}
          >
            {next === undefined ? null : <Hidden name="next" value={next} />}
            <Field proof={proof} visit={visit} />
            {proof === "passkey" ? (
              <PasskeyButton
                language={language}
                label={words.passkey}
                options={passkeyOptions}
                ceremony="show"
                isPrimary
              />
            ) : (
              <ButtonGroup>
                <Button kind={proof === offers[0] ? "primary" : "secondary"}>{words.button}</Button>
              </ButtonGroup>
            )}
          </Form>
        </Panel>
      ))}
    </>
  );
};
