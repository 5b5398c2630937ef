import type { NavigationItem } from "./frame-props.ts";

/** The links of a menu; the current one is marked for everybody, not by colour only. */
export const NavigationList = ({ items }: { readonly items: readonly NavigationItem[] }) => (
  <ul class="navigation-list">
    {items.map(({ href, label, current }) => (
      <li>
        <a href={href} aria-current={current === true ? "page" : undefined}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);
