import type { Actor } from "../core/access/actor.ts";
import type { Problem } from "../core/kernel/field-problem.ts";
import type { AssociationId, PersonId, SessionId } from "../core/kernel/ids.ts";
import type { World } from "../store/world.ts";
import type { Refusal } from "../ui/wording/site/refusals.ts";
import type { Language } from "../ui/wording/speech.ts";
import type { Typed } from "./form.ts";
import type { CookieName } from "./reply.ts";

/** The association that the address names. */
export type VisitedAssociation = { readonly id: AssociationId; readonly slug: string; readonly name: string };

/** Who is signed in, as every page shows it. */
export type VisitedPerson = {
  readonly id: PersonId;
  readonly sessionId: SessionId;
  readonly name: string;
  readonly language: Language;
  /** As they chose it. */
  readonly timeZone?: string | undefined;
  readonly unread: number;
  /** Somebody has asked them to confirm hours: there is a page to show for it. */
  readonly isAsked: boolean;
  /** Others use the device of this session too: nothing is kept on it. */
  readonly isShared: boolean;
};

/** What was typed, when a form is shown again. */
export type Entered = {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly refusal?: Refusal;
};

/** Everything a handler may know of a request. */
export type Visit = {
  readonly world: World;
  readonly actor: Actor;
  readonly person?: VisitedPerson;
  readonly association?: VisitedAssociation;
  readonly language: Language;
  /** By whose clock moments are told to whoever asks; what belongs to an association keeps to its own. */
  readonly zone: string;
  /** Path and query, as they came. */
  readonly address: string;
  readonly params: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly cookie: (name: CookieName) => string | undefined;
  readonly device: {
    /** A digest of the visitor's network address, for limits. */
    readonly clientKey: string;
    /** The visitor's network address itself: kept only with what somebody signs. */
    readonly networkAddress: string;
    /** The browser and system in words, as far as the browser tells. */
    readonly agent: string;
  };
  readonly entered?: Entered;
};
