import { wordsOfName } from "../../core/register/name-words.ts";
import { Hidden } from "../../ui/controls/form.tsx";
import { Notice } from "../../ui/controls/notice.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { sayStandings } from "../../ui/wording/site/standing-words.ts";
import { speechIn } from "../../ui/wording/speech.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";
import type { ThereAlready } from "./there-already.query.ts";

/** Whom the page shows of those called alike, and how many it says there are, as the form carries it. */
export const ShownAlike = ({ there }: { readonly there: ThereAlready | undefined }) => {
  const { holders, count } = there?.because === "name" ? there : { holders: [], count: 0 };
  return (
    <>
      <Hidden name="first" value={holders.map(({ id }) => id).join(",")} />
      <Hidden name="count" value={String(count)} />
    </>
  );
};

type Props = { readonly visit: StaffVisit; readonly there: ThereAlready };

/** How many more there are than are shown, with the way to them: by the words that those shown share. */
const More = ({ visit: { language, association }, there: { name, holders, count } }: Props) => {
  const shared = wordsOfName(name).filter((word) =>
    holders.every((holder) => wordsOfName(holder.name).includes(word)),
  );
  const query = new URLSearchParams({ q: shared.join(" ") }).toString();
  return (
    <p>
      <a href={`/a/${association.slug}/register?${query}`}>
        {speechIn(language).count(count - holders.length, registerWords[language].alike.more)}
      </a>
    </p>
  );
};

/** Whoever is in the register already, with what they hold and the way to them, and what can be done. */
export const ThereAlreadyNotice = ({ visit, there, whatNow }: Props & { readonly whatNow: string }) => {
  const { language, association, world } = visit;
  const words = registerWords[language].alike;
  const nameOf = categoryNames(world.standards, language);
  return (
    <Notice language={language} kind="warning" isAnnounced heading={words.there[there.because]}>
      <ul class="found-list">
        {there.holders.map(({ id, name, address, standings }) => (
          <li>
            <a class="found-name" href={`/a/${association.slug}/register/holders/${id}`}>
              {name}
            </a>
            <p>{sayStandings(standings, language, nameOf)}</p>
            {address === null ? null : <p class="hint">{address}</p>}
          </li>
        ))}
      </ul>
      {there.count > there.holders.length ? <More visit={visit} there={there} /> : null}
      <p>{whatNow}</p>
    </Notice>
  );
};
