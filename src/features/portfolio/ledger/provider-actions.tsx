import { ButtonGroup, ButtonLink } from "../../../ui/controls/button.tsx";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import { entryWords } from "../../../ui/wording/site/portfolio/entry-words.ts";
import { ledgerWords } from "../../../ui/wording/site/portfolio/ledger.ts";
import { type Language, speechIn } from "../../../ui/wording/speech.ts";

type ProviderActionsProps = {
  readonly language: Language;
  readonly provider: string;
  readonly name: string | undefined;
  /** Whether a register of standing knows them. */
  readonly isRegistered: boolean;
  /** Hours that they confirmed as they stand, and all. */
  readonly confirmed: { readonly confirmed: number; readonly all: number };
};

/** What a provider confirmed of the hours, and what can be asked of them or about them. */
export const ProviderActions = (props: ProviderActionsProps) => {
  const { language, provider, name, isRegistered, confirmed } = props;
  if (name === undefined) return null;
  const words = askingWords[language];
  const { number, count } = speechIn(language);
  return (
    <>
      <p>{words.of(number(confirmed.confirmed), count(confirmed.all, entryWords[language].totals.hour))}</p>
      <ButtonGroup>
        <ButtonLink
          kind="secondary"
          small
          href={`/portfolio/rsc/ask?provider=${provider}`}
          says={words.askOf(name)}
        >
          {words.ask}
        </ButtonLink>
        <ButtonLink
          kind="secondary"
          small
          href={`/portfolio/rsc/log?provider=${provider}`}
          says={`${ledgerWords[language].log}: ${name}`}
        >
          {ledgerWords[language].log}
        </ButtonLink>
        {isRegistered ? null : (
          <a
            href={`/portfolio/rsc/asked?provider=${provider}`}
            aria-label={`${words.register.link}: ${name}`}
          >
            {words.register.link}
          </a>
        )}
      </ButtonGroup>
    </>
  );
};
