import type { NavigationItem } from "./frame-props.ts";

type NavigationListProps = {
  readonly items: readonly NavigationItem[];
  /** What is below each of them is shown too. */
  readonly unfolds?: boolean;
};

/** The links of a menu; the current one is marked for everybody, not by colour only. */
export const NavigationList = ({ items, unfolds }: NavigationListProps) => (
  <ul class="navigation-list">
    {items.map(({ href, label, current, under }) => (
      <li>
        <a href={href} aria-current={current === true ? "page" : undefined}>
          {label}
        </a>
        {unfolds === true && under !== undefined ? <NavigationList items={under} /> : null}
      </li>
    ))}
  </ul>
);
