import type { AssociationId, PersonId, RatingRequestId, SessionId } from "../core/kernel/ids.ts";

/** What a visitor may bring along: a key already shown, the association that the address names. */
export type Brought = { readonly presented?: string; readonly association?: AssociationId };

/** In which session somebody acts, where they do it themselves: the audit tells it. */
type Acting = { readonly session?: SessionId };

/** On whose behalf a transaction runs: the row-level security of every table goes by it. */
export type Scope =
  | ({ readonly kind: "person"; readonly person: PersonId } & Brought & Acting)
  | ({ readonly kind: "staff"; readonly association: AssociationId; readonly person: PersonId } & Acting)
  | {
      readonly kind: "rater";
      readonly association: AssociationId;
      readonly request: RatingRequestId;
      /** The digest of the key of the browser, where it brought one: what is typed is bound to it. */
      readonly browser?: string | undefined;
    }
  | ({ readonly kind: "public" } & Brought)
  | { readonly kind: "job"; readonly association?: AssociationId; readonly person?: PersonId }
  | ({ readonly kind: "platform"; readonly person: PersonId; readonly association?: AssociationId } & Acting);

const settingsOf = (scope: Scope): { readonly [setting: string]: string } => ({
  scope: scope.kind,
  person: ("person" in scope && scope.person) || "",
  association: ("association" in scope && scope.association) || "",
  session: ("session" in scope && scope.session) || "",
  presented: scope.kind === "rater" ? scope.request : ("presented" in scope && scope.presented) || "",
  ...(scope.kind === "rater" ? { browser: scope.browser ?? "" } : {}),
});

const literal = (text: string): string => {
  // The text that a statement is sent in ends at a NUL.
  const quoted = `'${text.replaceAll("\0", "").replaceAll("'", "''")}'`;
  return text.includes("\\") ? ` E${quoted.replaceAll("\\", "\\\\")}` : quoted;
};

/** Opens a transaction in a scope: one text, so that it costs one round trip. */
export const beginIn = (scope: Scope): string => {
  const settings = Object.entries(settingsOf(scope)).map(
    ([name, value]) => `set_config('attune.${name}', ${literal(value)}, true)`,
  );
  return `begin; select ${settings.join(", ")}`;
};
