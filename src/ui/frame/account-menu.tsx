import { frameWords } from "../wording/site/frame.ts";
import { frameAddresses } from "./addresses.ts";
import type { FrameProps } from "./frame-props.ts";
import { NavigationList } from "./navigation-list.tsx";
import { UnreadCount } from "./unread-count.tsx";

type AccountMenuProps = Pick<FrameProps, "language" | "person" | "accountLinks" | "offersSignIn">;

/** Inbox, the person's own pages and signing out; for whoever is not signed in, the way to sign in. */
export const AccountMenu = ({ language, person, accountLinks, offersSignIn }: AccountMenuProps) => {
  const words = frameWords[language];
  if (person === undefined) {
    return offersSignIn === false ? null : (
      <NavigationList items={[{ href: frameAddresses.signIn, label: words.signIn }]} />
    );
  }
  return (
    <>
      <p class="account-name">{person.name}</p>
      <ul class="navigation-list">
        <li>
          <a href={frameAddresses.inbox}>
            {words.inbox} <UnreadCount language={language} unread={person.unread} />
          </a>
        </li>
      </ul>
      <NavigationList items={accountLinks ?? []} />
      <form method="post" action={frameAddresses.signOut}>
        <button type="submit" class="quiet-button">
          {words.signOut}
        </button>
      </form>
    </>
  );
};
