import { operatorPermit } from "../../src/core/access/operator.ts";
import type { Role } from "../../src/core/access/roles.ts";
import type { EmailAddress } from "../../src/core/account/email-address.ts";
import { recoveryCodeFrom } from "../../src/core/account/recovery-code.ts";
import { INVITATION_LIFETIME } from "../../src/core/association/invitation.ts";
import type { SettingKey, SettingValues } from "../../src/core/association/settings/catalogue.ts";
import type { EntryId } from "../../src/core/entries/entry.ts";
import type { TypedFields } from "../../src/core/entries/fields.ts";
import { sharedUntil } from "../../src/core/entries/grant.ts";
import type { HolderRequestId } from "../../src/core/entries/holder-request.ts";
import { type HourRequestId, REQUEST_LIFETIME } from "../../src/core/entries/hour-requests.ts";
import type { EntryKind } from "../../src/core/entries/kinds.ts";
import { saveEntry } from "../../src/core/entries/save-entry.ts";
import { formatDay } from "../../src/core/kernel/calendar.ts";
import type { InvitationId, PersonId, SessionId } from "../../src/core/kernel/ids.ts";
import { localDay } from "../../src/core/kernel/instant.ts";
import type { MessageId } from "../../src/core/messages/ids.ts";
import type { MessageParams } from "../../src/core/messages/kinds.ts";
import type { LetterKind } from "../../src/core/messages/recipients.ts";
import { recoveryCodeDigest } from "../../src/features/account/proofs.ts";
import { askHours } from "../../src/features/portfolio/ledger/ask-hours.ts";
import { addAddress } from "../../src/store/addresses.ts";
import { addSettingChange } from "../../src/store/association-settings.ts";
import { keepEntry } from "../../src/store/entries.ts";
import { addFollow, keepCategories } from "../../src/store/follows.ts";
import { addHolderRequest } from "../../src/store/holder-requests.ts";
import { addInvitation } from "../../src/store/invitations.ts";
import { makeLink } from "../../src/store/link-tokens.ts";
import { send } from "../../src/store/messages.ts";
import { addPerson } from "../../src/store/persons.ts";
import { giveGrant } from "../../src/store/portfolio-grants.ts";
import { replaceRecoveryCodes } from "../../src/store/recovery-codes.ts";
import { giveRole } from "../../src/store/role-grants.ts";
import { openSession } from "../../src/store/sessions.ts";
import type { World } from "../../src/store/world.ts";
import { type CastAssociation, cast, type Side } from "./actors.ts";

/** Adds somebody with a proved address and nothing else. */
export const addSomebody = async (
  { store, ids, clock }: World,
  { name, address }: { readonly name: string; readonly address: EmailAddress },
): Promise<PersonId> => {
  const id = ids.id<"person">();
  await store.withinJob(
    async (tx) => {
      await addPerson(tx, { id, name, language: "en" }, clock.now());
      const added = { id: ids.id<"address">(), personId: id, address, main: true };
      await addAddress(tx, added, clock.now());
      tx.log.append({ action: "account.registered", subject: { kind: "person", id } });
    },
    { person: id },
  );
  return id;
};

/** Gives somebody a role in one of the associations. */
export const giveRoleTo = async (
  { store, ids, clock }: World,
  side: Side,
  personId: PersonId,
  role: Role,
): Promise<void> => {
  const associationId = cast.associations[side].id;
  await store.withinJob(
    async (tx) => {
      const grant = { id: ids.id<"role-grant">(), personId, role, associationId, givenBy: null };
      await giveRole(tx, operatorPermit("invitation.accept"), { ...grant, at: clock.now() });
      tx.log.append({ action: "role.given", subject: { kind: "role-grant", id: grant.id } });
    },
    { association: associationId },
  );
};

/** Invites somebody to one of the associations, as its administrator does. */
export const invite = async (
  { store, ids, clock }: World,
  side: Side,
  { name, address, role }: { readonly name: string; readonly address: EmailAddress; readonly role: Role },
): Promise<InvitationId> => {
  const { id: associationId }: CastAssociation = cast.associations[side];
  const madeBy = cast.members[`${side}-association-administrator`].personId;
  const id = ids.id<"invitation">();
  const madeAt = clock.now();
  await store.withinStaff(associationId, madeBy, async (tx) => {
    await addInvitation(tx, operatorPermit("invitation.make"), {
      associationId,
      id,
      address,
      name,
      roles: [role],
      language: "en",
      madeAt,
      madeBy,
      expiresAt: madeAt + INVITATION_LIFETIME,
    });
    tx.log.append({ action: "invitation.made", subject: { kind: "invitation", id } });
  });
  return id;
};

/** Decides a setting of one of the associations from today on, as its administrator does. */
export const decide = async <K extends SettingKey>(
  { store, ids, clock }: World,
  side: Side,
  setting: K,
  value: SettingValues[K],
): Promise<void> => {
  const association = cast.associations[side].id;
  const by = cast.members[`${side}-association-administrator`].personId;
  await store.withinStaff(association, by, async (tx) => {
    const now = clock.now();
    const change = { id: ids.id<"setting-change">(), setting, holdsFrom: localDay(now, "UTC"), value };
    await addSettingChange(tx, operatorPermit("setting.change"), change, { association, by, now });
    tx.log.append({ action: "setting.changed", subject: { kind: "setting", id: setting } });
  });
};

/** Tells somebody something, which is then in their inbox; gives the message's id. */
export const tell = async <K extends LetterKind>(
  { store, ids, clock }: World,
  to: PersonId,
  kind: K,
  params: MessageParams[K],
): Promise<MessageId> =>
  store.withinPerson(to, async (tx) => {
    const id = await send(tx, { clock, ids }, { to, kind, params });
    tx.log.append({ action: "account.changed", subject: { kind: "person", id: to } });
    return id;
  });

/** Opens a further session of somebody; gives its id. */
export const openAnotherSession = async (
  { store, ids, clock, signIn }: World,
  personId: PersonId,
  device: string,
): Promise<SessionId> => {
  const id = ids.id<"session">();
  const session = { id, personId, tokenHash: signIn.digestOf(ids.token()), strength: 1 } as const;
  await store.withinPerson(personId, async (tx) => {
    await openSession(tx, { ...session, methods: ["password"], device }, clock.now());
    tx.log.append({ action: "session.opened", subject: { kind: "session", id } });
  });
  return id;
};

/** The link in the mail of an invitation, as the worker makes it: its token. */
export const linkOfInvitation = async (
  { store, ids, clock, signIn }: World,
  {
    id,
    address,
    knownAs,
  }: {
    readonly id: InvitationId;
    readonly address: EmailAddress;
    /** Whose the address is, where somebody has it. */
    readonly knownAs?: PersonId;
  },
): Promise<string> => {
  const token = ids.token();
  await store.withinJob(async (tx) => {
    const link = {
      tokenHash: signIn.digestOf(token),
      purpose: "invitation",
      address,
      language: "en",
      personId: knownAs ?? null,
      requestId: null,
      invitationId: id,
      returnTo: null,
      expiresAt: clock.now() + INVITATION_LIFETIME,
    } as const;
    await makeLink(tx, link, clock.now(), { isFirstTry: true });
  });
  return token;
};

/** Gives somebody one recovery code, and tells it. */
export const giveRecoveryCode = async (world: World, personId: PersonId): Promise<string> => {
  const { store, ids, clock } = world;
  const code = recoveryCodeFrom(ids.bytes(16));
  await store.withinPerson(personId, async (tx) => {
    const digests = [recoveryCodeDigest(world, personId, code)];
    await replaceRecoveryCodes(tx, personId, digests, clock.now());
    tx.log.append({ action: "recovery-codes.made", subject: { kind: "person", id: personId } });
  });
  return code;
};

/** Keeps an entry as if its person had typed it. */
export const keepEntryOf = async (
  { store, ids, clock }: World,
  personId: PersonId,
  kind: EntryKind,
  typed: TypedFields,
): Promise<EntryId> => {
  const entry: EntryId = ids.id();
  const saves = Object.entries(typed).map(([field, texts]) => ({
    field,
    typed: texts ?? [],
    base: 0,
    number: 1,
  }));
  await store.withinPerson(personId, async (tx) => {
    const saved = saveEntry(
      undefined,
      { entry, kind, editor: ids.id(), session: ids.id(), saves },
      clock.now(),
    );
    if (!saved.ok) throw new Error(saved.refusal.code);
    await keepEntry(tx, operatorPermit("entry.change"), personId, saved.value.entry);
    tx.log.append({ action: "entry.added", subject: { kind: "entry", id: entry }, details: { kind } });
  });
  return entry;
};

/** Lets the staff of one of the associations look at a portfolio. */
export const sharePortfolioOf = async (
  { store, ids, clock }: World,
  side: Side,
  personId: PersonId,
): Promise<void> => {
  const now = clock.now();
  const grant = { id: ids.id<"portfolio-grant">(), associationId: cast.associations[side].id, personId };
  await store.withinPerson(personId, async (tx) => {
    await giveGrant(
      tx,
      operatorPermit("portfolio.share"),
      { ...grant, holdsUntil: sharedUntil(now, 1) },
      now,
    );
    tx.log.append({ action: "portfolio.shared", subject: { kind: "portfolio-grant", id: grant.id } });
  });
};

/** Follows one of the associations, with some categories in mind. */
export const followOf = async (
  { store, clock }: World,
  side: Side,
  personId: PersonId,
  categories: readonly string[] = [],
): Promise<void> => {
  const { id } = cast.associations[side];
  const permit = operatorPermit("portfolio.follow");
  await store.withinPerson(personId, async (tx) => {
    await addFollow(tx, permit, personId, id, clock.now());
    await keepCategories(tx, permit, personId, id, categories);
    tx.log.append({ action: "association.followed", subject: { kind: "association", id } });
  });
};

/** Keeps two entries of RSC with a provider, and asks the provider about them; the ids of all. */
export const askForHours = async (
  world: World,
  personId: PersonId,
  address: EmailAddress,
  {
    name = "Dana Ruiz",
    asker = "Beth Arlington",
    holder,
  }: { readonly name?: string; readonly asker?: string; readonly holder?: string } = {},
): Promise<{
  readonly request: HourRequestId;
  readonly provider: EntryId;
  readonly entries: readonly EntryId[];
}> => {
  const provider = await keepEntryOf(world, personId, "providers", {
    name: [name],
    holder: holder === undefined ? [] : [holder],
  });
  const total = { from: ["2025-01-01"], to: ["2025-06-30"], hours: ["12"] };
  const series = { logged: ["sessions"], sessions: ["2025-07-10", "1.5", "2025-08-10", "1.5"] };
  const common = { provider: [provider], form: ["individual"] };
  const entries = [
    await keepEntryOf(world, personId, "rsc", { ...common, ...total }),
    await keepEntryOf(world, personId, "rsc", { ...common, ...series }),
  ];
  const request = world.ids.id<"hour-request">();
  const actor = {
    kind: "person",
    personId,
    sessionId: world.ids.id<"session">(),
    strength: 1,
    provedAt: world.clock.now(),
    platformRoles: [],
  } as const;
  const today = formatDay(localDay(world.clock.now(), "UTC"));
  const asked = await askHours(world, actor, {
    id: request,
    asker,
    provider,
    entries,
    address,
    language: "en",
    today,
  });
  if (!asked.ok) throw new Error(asked.refusal.code);
  return { request, provider, entries };
};

/** The link in the mail of a request for hours, as the worker makes it: its token. */
export const linkOfHours = async (
  { store, ids, clock, signIn }: World,
  { request, address }: { readonly request: HourRequestId; readonly address: EmailAddress },
): Promise<string> => {
  const token = ids.token();
  await store.withinJob(async (tx) => {
    const link = {
      tokenHash: signIn.digestOf(token),
      purpose: "hours",
      address,
      language: "en",
      personId: null,
      requestId: null,
      invitationId: null,
      hourRequestId: request,
      returnTo: null,
      expiresAt: clock.now() + REQUEST_LIFETIME,
    } as const;
    await makeLink(tx, link, clock.now(), { isFirstTry: true });
  });
  return token;
};

/** Asks one of the associations to enter a provider in its register, as somebody who follows it. */
export const askForHolderOf = async (
  world: World,
  side: Side,
  personId: PersonId,
  name = "Dana Ruiz",
): Promise<HolderRequestId> => {
  const { store, ids, clock } = world;
  const provider = await keepEntryOf(world, personId, "providers", { name: [name] });
  const id = ids.id<"holder-request">();
  await store.withinPerson(personId, async (tx) => {
    await addFollow(
      tx,
      operatorPermit("portfolio.follow"),
      personId,
      cast.associations[side].id,
      clock.now(),
    );
    await addHolderRequest(tx, operatorPermit("holder.ask-for"), {
      id,
      associationId: cast.associations[side].id,
      personId,
      provider,
      name,
      address: null,
      askedAt: clock.now(),
    });
    tx.log.append({ action: "holder.asked-for", subject: { kind: "holder-request", id } });
  });
  return id;
};
