import type { Child } from "hono/jsx";
import type { NoticeKind } from "../controls/notice.tsx";
import type { Language } from "../wording/speech.ts";

/** How light a page is; `auto` is what the device says. */
export const appearances = ["auto", "light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

/** An entry of a menu. `current` is true on the page itself and on the pages below it. */
export type NavigationItem = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
  /** Pages below it that are offered in the menu of a narrow screen, where there is no room for them elsewhere. */
  readonly under?: readonly NavigationItem[] | undefined;
};

/** Whoever is signed in: the name shown, and how many messages of the inbox wait to be read. */
export type FramePerson = {
  readonly name: string;
  readonly unread: number;
  /** Names the account on the device, and nothing else; without it nothing that is typed is kept there. */
  readonly account?: string | undefined;
  /** Seals what waits on the device: 32 bytes of this account's, in base64url. */
  readonly draftKey?: string | undefined;
  /** Others use the device too. */
  readonly isShared?: boolean | undefined;
};

/** The association in whose rooms the page is; `href` is its start page, by default `/` and its slug. */
export type FrameAssociation = {
  readonly name: string;
  readonly slug: string;
  readonly href?: string | undefined;
};

/** One message at the head of the page, such as what has just been saved. */
export type FrameNotice = { readonly kind: NoticeKind; readonly text: string };

/** Addresses of the bundled files, with their hash: `script/bundle` writes them. */
export type Assets = { readonly css: string; readonly js: string; readonly icon: string };

export type FrameProps = {
  readonly language: Language;
  /** The name of the page; the association's name and the product's are put after it. */
  readonly title: string;
  /** True where a form is shown again because of mistakes: the title then says so first. */
  readonly hasProblems?: boolean | undefined;
  /** Address of this page as a GET, with its query: where a change of language or appearance leads back to. */
  readonly address: string;
  readonly assets: Assets;
  readonly appearance?: Appearance | undefined;
  /** Undefined for a visitor who is not signed in, and for a rater: no account menu. */
  readonly person?: FramePerson | undefined;
  /** False where signing in is not offered, as on the page of a rater. True by default. */
  readonly offersSignIn?: boolean | undefined;
  readonly association?: FrameAssociation | undefined;
  readonly navigation?: readonly NavigationItem[] | undefined;
  /** Entries of the account menu between the inbox and signing out. */
  readonly accountLinks?: readonly NavigationItem[] | undefined;
  readonly demonstration?: boolean | undefined;
  readonly notice?: FrameNotice | undefined;
  /** Uses the whole width of the screen, for the tables of staff. */
  readonly wide?: boolean | undefined;
  readonly children?: Child;
};
