import type { Child } from "hono/jsx";

export type Tab = {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean | undefined;
  /** How many there are behind it. */
  readonly count?: Child;
};

/** Pages that stand side by side: links, as each has an address of its own. */
export const Tabs = ({ name, tabs }: { readonly name: string; readonly tabs: readonly Tab[] }) => (
  <nav class="tabs" aria-label={name}>
    <ul>
      {tabs.map(({ href, label, isCurrent, count }) => (
        <li>
          <a href={href} aria-current={isCurrent === true ? "page" : undefined}>
            {label}
            {count === undefined ? null : <span class="count"> {count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
