import type { EventName } from "../../../core/access/events.ts";

/** What a sentence about an event may use. */
export type Told = {
  /** Whoever did it, as a sentence begins. */
  readonly who: string;
  /** True where it is the reader. */
  readonly isReader: boolean;
  /** Whom it was done to or for, in the middle of a sentence. */
  readonly whom: string;
  /** True where whoever did it is whom it was done to. */
  readonly isOwn: boolean;
  /** A detail of the event that is a text; undefined where there is none. */
  readonly text: (key: string) => string | undefined;
  readonly number: (key: string) => number;
  readonly list: (key: string) => readonly string[];
};

/** Ways to show who one is, as events name them. */
export const proofNames = [
  "password",
  "passkey",
  "totp",
  "link",
  "recovery-code",
  "registration",
  "invitation",
  "demonstration",
] as const;

export type ProofName = (typeof proofNames)[number];

/** Words of the pages that tell what happened. */
export type AuditWords = {
  readonly title: string;
  readonly lead: (association: string) => string;
  readonly activityTitle: string;
  readonly activityLead: string;
  readonly filter: {
    readonly says: string;
    readonly person: string;
    readonly everybody: string;
    readonly action: string;
    readonly everything: string;
    readonly day: string;
    readonly show: string;
    readonly clear: string;
  };
  readonly nothing: string;
  readonly nothingText: string;
  readonly nothingYet: string;
  readonly nothingYetText: string;
  readonly signed: (row: string) => string;
  readonly unsigned: string;
  readonly how: string;
  readonly row: (number: string, hash: string) => string;
  readonly rowParts: {
    readonly hash: string;
    readonly event: string;
    readonly actor: string;
    readonly session: string;
    readonly subject: string;
    readonly details: string;
    readonly id: string;
  };
  readonly download: string;
  readonly downloads: string;
  readonly csv: string;
  readonly jsonLines: string;
  readonly columns: readonly [
    number: string,
    time: string,
    sentence: string,
    event: string,
    actorKind: string,
    actor: string,
    subjectKind: string,
    subject: string,
    details: string,
    hash: string,
  ];
  readonly actors: {
    readonly reader: string;
    readonly program: string;
    readonly alliance: string;
    readonly visitor: string;
    readonly rater: string;
    readonly person: (id: string) => string;
  };
  /** Somebody in the middle of a sentence. */
  readonly others: {
    readonly reader: string;
    readonly nobody: string;
    readonly person: (id: string) => string;
  };
  /** What each event is called, for choosing. */
  readonly events: { readonly [E in EventName]: string };
  readonly sentences: { readonly [E in EventName]: (told: Told) => string };
  /** Of an event that a newer version of the program told. */
  readonly unknown: (who: string, event: string) => string;
};
