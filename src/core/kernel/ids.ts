/** An id of one kind of thing, as a UUID in text: the kinds cannot be mistaken for each other. */
export type Id<Kind extends string> = string & { readonly idOf: Kind };

export type PersonId = Id<"person">;
export type AssociationId = Id<"association">;
export type InvitationId = Id<"invitation">;
export type SessionId = Id<"session">;
export type RoleGrantId = Id<"role-grant">;
export type SettingChangeId = Id<"setting-change">;
export type RatingRequestId = Id<"rating-request">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an id that came from outside; undefined where the text is no UUID in lower case. */
export const parseId = <Kind extends string>(text: string): Id<Kind> | undefined =>
  UUID.test(text) ? (text as Id<Kind>) : undefined;
