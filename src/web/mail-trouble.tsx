import { formatDay } from "../core/kernel/calendar.ts";
import { DAY } from "../core/kernel/instant.ts";
import type { FoundAddress } from "../store/addresses.ts";
import { Notice } from "../ui/controls/notice.tsx";
import { inboxWords } from "../ui/wording/site/inbox.ts";
import { type Language, speechIn } from "../ui/wording/speech.ts";

type Props = { readonly language: Language; readonly addresses: readonly FoundAddress[] };

/** Says that mail to the main address does not arrive, and what to do. */
export const MailTrouble = ({ language, addresses }: Props) => {
  const lost = addresses.find(({ main, bouncedAt }) => main && bouncedAt !== null);
  if (lost === undefined || lost.bouncedAt === null) return null;
  const next = addresses.find(({ bouncedAt }) => bouncedAt === null);
  const words = inboxWords[language].trouble;
  const day = speechIn(language).date(formatDay(Math.floor(lost.bouncedAt / DAY)));
  return (
    <Notice language={language} kind="warning" heading={words.heading}>
      <p>{words.text(lost.address, day)}</p>
      <p>{next === undefined ? words.todo : words.goesTo(next.address)}</p>
      <p>
        <a href="/me/addresses">{words.toAddresses}</a>
      </p>
    </Notice>
  );
};
