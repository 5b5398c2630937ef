import { frameWords } from "../wording/site/frame.ts";
import { AccountMenu } from "./account-menu.tsx";
import { frameAddresses } from "./addresses.ts";
import type { FrameProps } from "./frame-props.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Logo } from "./logo.tsx";
import { NavigationList } from "./navigation-list.tsx";
import { UnreadCount } from "./unread-count.tsx";

/**
 * Whose pages these are, where one can go, and who one is. The menus stand here twice, once for narrow and once for
 * wide screens, and the stylesheet takes one of them away for everybody: so both work without a script.
 */
export const Header = (props: FrameProps) => {
  const { language, association, navigation, person } = props;
  const words = frameWords[language];
  const hasNavigation = navigation !== undefined && navigation.length > 0;
  return (
    <header class="site-header">
      <div class="site-band">
        <a class="brand" href={frameAddresses.home} aria-label={words.home}>
          <Logo />
          <span class="brand-name">Attune</span>
        </a>
        {association === undefined ? null : (
          <a class="brand-association" href={association.href ?? `/${association.slug}`}>
            {association.name}
          </a>
        )}
        <div class="site-tools">
          <LanguageSwitch {...props} />
          {person === undefined ? (
            <div class={hasNavigation ? "wide-only" : undefined}>
              <AccountMenu {...props} />
            </div>
          ) : (
            <at-menu class="wide-only">
              <details class="menu">
                <summary>
                  {words.account} <UnreadCount language={language} unread={person.unread} />
                </summary>
                <div class="menu-panel">
                  <AccountMenu {...props} />
                </div>
              </details>
            </at-menu>
          )}
          {hasNavigation || person !== undefined ? (
            <at-menu class="narrow-only">
              <details class="menu">
                <summary>
                  {words.menu} <UnreadCount language={language} unread={person?.unread ?? 0} />
                </summary>
                <div class="menu-panel">
                  {hasNavigation ? (
                    <nav aria-label={words.primary}>
                      <NavigationList items={navigation} unfolds />
                    </nav>
                  ) : null}
                  <AccountMenu {...props} />
                </div>
              </details>
            </at-menu>
          ) : null}
        </div>
      </div>
      {hasNavigation ? (
        <nav class="site-navigation wide-only" aria-label={words.primary}>
          <NavigationList items={navigation} />
        </nav>
      ) : null}
    </header>
  );
};
