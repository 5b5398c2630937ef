import { readAddress } from "../../core/account/email-address.ts";
import { wordsOfName } from "../../core/register/name-words.ts";
import type { HolderId } from "../../core/register/standing.ts";
import { type AlikeHolder, listAlikeHolders, listReachedHolders } from "../../store/kept-holders.ts";
import { Notice } from "../../ui/controls/notice.tsx";
import { categoryNames } from "../../ui/wording/site/category-names.ts";
import { registerWords } from "../../ui/wording/site/register.ts";
import { sayStandings } from "../../ui/wording/site/standing-words.ts";
import type { StaffVisit } from "../../web/staff-visit.ts";

/** Those who are in the register already, where the form of somebody new came back because of them. */
export type ThereAlready = {
  readonly because: "address" | "name";
  readonly holders: readonly AlikeHolder[];
};

/** Reads whom the form that came back may mean; undefined where it came back for another reason, or not at all. */
export const loadThereAlready = async ({
  world,
  actor,
  association,
  entered,
}: StaffVisit): Promise<ThereAlready | undefined> => {
  const typed = (field: string): string => entered?.typed[field]?.[0] ?? "";
  const code = entered?.refusal?.code;
  const read = async (list: Parameters<typeof world.store.withinStaff<readonly AlikeHolder[]>>[2]) =>
    world.store.withinStaff(association.id, actor.personId, list);
  if (code === "name-recorded-already") {
    const words = wordsOfName(typed("name"));
    return {
      because: "name",
      holders: await read(async (tx) => listAlikeHolders(tx, association.id, words)),
    };
  }
  const address = readAddress(typed("address"));
  if (code !== "holder-recorded-already" || !address.ok) return undefined;
  const { value } = address;
  return {
    because: "address",
    holders: await read(async (tx) => listReachedHolders(tx, association.id, value)),
  };
};

/** The ids of those whom the page shows, as the form carries them. */
export const seenIn = (there: ThereAlready | undefined): string =>
  (there?.because === "name" ? there.holders : []).map(({ id }): HolderId => id).join(",");

/** Whoever is in the register already, with what they hold and the way to them. */
export const ThereAlreadyNotice = ({
  visit: { language, association, world },
  there: { because, holders },
}: {
  readonly visit: StaffVisit;
  readonly there: ThereAlready;
}) => {
  const words = registerWords[language].fresh;
  const nameOf = categoryNames(world.standards, language);
  return (
    <Notice language={language} kind="warning" isAnnounced heading={words.there[because]}>
      <ul class="found-list">
        {holders.map(({ id, name, address, standings }) => (
          <li>
            <a class="found-name" href={`/a/${association.slug}/register/holders/${id}`}>
              {name}
            </a>
            <p>{sayStandings(standings, language, nameOf)}</p>
            {address === null ? null : <p class="hint">{address}</p>}
          </li>
        ))}
      </ul>
      <p>{words.whatNow[because]}</p>
    </Notice>
  );
};
