import { type HourRequest, isSignedOtherwise, type KeptAnswer } from "../../../core/entries/hour-requests.ts";
import { askingWords } from "../../../ui/wording/site/portfolio/asking.ts";
import type { Language } from "../../../ui/wording/speech.ts";

/** How the address that was asked stands to the one in a register; null where the provider is not in it. */
export type AddressInRegister = "same" | "another" | null;

type Props = {
  readonly language: Language;
  readonly request: HourRequest;
  readonly answer: KeptAnswer;
  readonly from: ((request: HourRequest) => AddressInRegister) | undefined;
};

/** Where an answer came from: the name beside it was typed by whoever had the link. */
export const AnsweredFrom = ({ language, request, answer, from }: Props) => {
  const words = askingWords[language];
  const inRegister = from?.(request) ?? null;
  return (
    <>
      <p>
        {answer.isInApp ? words.from.inApp(request.address) : words.from.byLink(request.address)}{" "}
        {inRegister === null ? null : words.from.register[inRegister]}
      </p>
      {isSignedOtherwise(answer, request) ? (
        <p class="entry-waiting">{words.signedOtherwise(answer.name, request.providerName)}</p>
      ) : null}
      {request.isOwnMailbox ? <p class="entry-waiting">{words.from.own}</p> : null}
    </>
  );
};
