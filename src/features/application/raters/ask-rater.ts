import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { type EmailAddress, mailboxOf } from "../../../core/account/email-address.ts";
import { alikeReferences } from "../../../core/application/alike-references.ts";
import type { Application, ApplicationId } from "../../../core/application/application.ts";
import { askRater as decide } from "../../../core/application/ask-rater.ts";
import { askedOf } from "../../../core/application/asked-of.ts";
import type { MoveRefusal } from "../../../core/application/make-move.ts";
import { type SigningRefusal, sign } from "../../../core/application/signatures.ts";
import { settingOn, todayOf } from "../../../core/association/setting-history.ts";
import { type EditorId, type EntryId, typedOf } from "../../../core/entries/entry.ts";
import { MOST_KEPT } from "../../../core/entries/most-typed.ts";
import type { EntryRefusal } from "../../../core/entries/refusal.ts";
import { saveEntry } from "../../../core/entries/save-entry.ts";
import type { Id, RatingRequestId } from "../../../core/kernel/ids.ts";
import type { Instant } from "../../../core/kernel/instant.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { REQUEST_LIFETIME } from "../../../core/references/open-rating.ts";
import { countsOn } from "../../../core/references/rating-validity.ts";
import type { RatingRefusal } from "../../../core/references/refusal.ts";
import { addressesOf } from "../../../store/addresses.ts";
import { lockApplication } from "../../../store/applications.ts";
import { readSettings } from "../../../store/association-settings.ts";
import {
  findEntry,
  keepEntry,
  listEntries,
  lockEntry,
  lockReferences,
  measureEntries,
} from "../../../store/entries.ts";
import {
  addRatingRequest,
  findRatingRequest,
  listRatingRequests,
  revokeRequest,
} from "../../../store/rating-requests.ts";
import { addSignature, listTexts } from "../../../store/signed-texts.ts";
import type { Tx } from "../../../store/tx.ts";
import type { World } from "../../../store/world.ts";

/** A signature under the waiver, as it was read and typed; `address` is the network address it came from. */
export type WaiverSigning = {
  readonly id: Id<"signature">;
  readonly number: number;
  readonly language: Language;
  readonly typedName: string;
  readonly address: string;
};

/** Whom to ask, as whom, and where. */
export type WantedRater = {
  readonly id: RatingRequestId;
  readonly application: ApplicationId;
  /** What whoever asks is called. */
  readonly applicantName: string;
  /** A reference of the portfolio, or the id of one that is made now. */
  readonly entry: EntryId;
  readonly editor: EditorId;
  /** That it is somebody else than whoever of the portfolio is called alike. */
  readonly isAnother: boolean;
  readonly name: string;
  readonly address: EmailAddress;
  readonly roles: readonly string[];
  readonly knownSince: string;
  readonly language: Language;
  /** The waiver: signed now, as it was signed for the request that is replaced, or not at all. */
  readonly waiver: WaiverSigning | "as-before" | null;
  readonly replaces: RatingRequestId | null;
};

export type AskRefusal = RatingRefusal | SigningRefusal | MoveRefusal | EntryRefusal | HouseRefusal;
type Outcome<T> = Result<T, AskRefusal>;

/** Keeps the reference in the portfolio: who the rater is, and as whom they know the applicant. */
const keepReference = async (
  tx: Tx,
  actor: Person | Staff,
  { entry, editor, isAnother, name, address, roles }: WantedRater,
  now: Instant,
): Promise<Outcome<undefined>> => {
  const { personId, sessionId: session } = actor;
  const permit = can(actor, "entry.change", { personId });
  if (!permit.ok) return no(permit.refusal);
  // Of two tabs the later one finds whom the first has named.
  await lockReferences(tx, personId);
  await lockEntry(tx, personId, entry);
  const there = await findEntry(tx, personId, entry);
  if (there !== undefined && (there.kind !== "references" || there.deletedAt !== null))
    return no({ code: "not-there" });
  if (there === undefined && (await measureEntries(tx, personId)).entries >= MOST_KEPT.entries)
    return no({ code: "portfolio-full" });
  if (there === undefined && !isAnother && alikeReferences(await listEntries(tx, personId), name).length > 0)
    return no({ code: "reference-alike" });
  const typed = there === undefined ? {} : typedOf(there);
  const wanted = { name: [name], address: [address as string], roles: [...roles] };
  const saves = Object.entries(wanted)
    .filter(([field, texts]) => JSON.stringify(typed[field] ?? []) !== JSON.stringify(texts))
    .map(([field, texts], index) => ({ field, typed: texts, base: there?.version ?? 0, number: index + 1 }));
  if (saves.length === 0) return yes(undefined);
  const decided = saveEntry(there, { entry, kind: "references", editor, session, saves }, now);
  if (!decided.ok) return decided;
  await keepEntry(tx, permit.value, personId, decided.value.entry);
  const { tells } = decided.value;
  if (tells !== null)
    tx.log.append({ action: tells, subject: { kind: "entry", id: entry }, details: { kind: "references" } });
  return yes(undefined);
};

/** Signs the waiver for this rater, and for nobody else: what was signed before, whatever it was, is not taken for it. */
const signWaiver = async (
  tx: Tx,
  actor: Person | Staff,
  application: Application,
  { id, ...signing }: WaiverSigning,
  now: Instant,
): Promise<Outcome<Id<"signature">>> => {
  const permit = can(actor, "application.change", application);
  if (!permit.ok) return no(permit.refusal);
  const { associationId } = application;
  const today = todayOf(await readSettings(tx, associationId), now);
  const signed = sign(await listTexts(tx, associationId), { text: "waiver", ...signing }, today, now);
  if (!signed.ok) return signed;
  if (!(await addSignature(tx, permit.value, application, { ...signed.value, id })))
    return no({ code: "moved-on" });
  tx.log.append({
    action: "application.signed",
    subject: { kind: "application", id: application.id },
    details: { text: "waiver", number: signing.number },
  });
  return yes(id);
};

/** Every request of an application, with whether its rating still counts by the association's days. */
const earlierOf = async (tx: Tx, application: Application, now: Instant) => {
  const requests = await listRatingRequests(tx, application);
  const history = await readSettings(tx, application.associationId);
  const today = todayOf(history, now);
  const { validMonths } = settingOn(history, "reference-rules", today).value;
  return requests.map((request) => {
    const { sentAt, counts, revokedAt, setAsideAt } = request;
    const isIn = sentAt !== null && counts === true && revokedAt === null && setAsideAt === null;
    const receivedOn = todayOf(history, sentAt ?? now);
    return {
      ...request,
      mailbox: mailboxOf(request.address),
      stillCounts: isIn && countsOn({ counts: true, receivedOn }, validMonths, today),
    };
  });
};

/**
 * Asks somebody for a rating. A request that it replaces is revoked: its link opens nothing any more, and what was typed for
 * it is lost. Sent twice it is asked once.
 */
export const askRater = async (
  { store, clock, standards }: World,
  actor: Person | Staff,
  wanted: WantedRater,
): Promise<Outcome<undefined>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Outcome<undefined>> => {
    const application = await lockApplication(tx, wanted.application);
    if (application === undefined) return no({ code: "not-there" });
    const permit = can(actor, "rating.ask", application);
    if (!permit.ok) return no(permit.refusal);
    const known = await findRatingRequest(tx, wanted.id);
    if (known !== undefined)
      return known.applicationId === application.id ? yes(undefined) : no({ code: "moved-on" });
    const own = await addressesOf(tx, actor.personId);
    const now = clock.now();
    const earlier = await earlierOf(tx, application, now);
    const decided = decide(
      application,
      earlier,
      { ...wanted, mailbox: mailboxOf(wanted.address) },
      own.map(({ address }) => address),
    );
    if (!decided.ok) return decided;
    const replaced = decided.value;
    const edition = standards.editions.get(application.edition);
    const asked = edition === undefined ? undefined : askedOf(edition, application.category);
    if (asked === undefined) return no({ code: "no-profile" });
    const kept = await keepReference(tx, actor, wanted, now);
    if (!kept.ok) return kept;
    const before = earlier.find(({ id }) => id === wanted.replaces)?.waiver ?? null;
    const signed =
      wanted.waiver === null || wanted.waiver === "as-before"
        ? yes(wanted.waiver === null ? null : before)
        : await signWaiver(tx, actor, application, wanted.waiver, now);
    if (!signed.ok) return signed;
    if (replaced !== null && !(await revokeRequest(tx, permit.value, replaced, now)))
      return no({ code: "moved-on" });
    const isAdded = await addRatingRequest(tx, permit.value, application, {
      id: wanted.id,
      applicantName: wanted.applicantName,
      profile: asked.profile,
      entry: wanted.entry,
      roles: wanted.roles,
      knownSince: wanted.knownSince,
      raterName: wanted.name,
      address: wanted.address,
      language: wanted.language,
      isOwnMailbox: own.some(({ address }) => mailboxOf(address) === mailboxOf(wanted.address)),
      waiver: signed.value,
      askedAt: now,
      expiresAt: now + REQUEST_LIFETIME,
    });
    if (!isAdded) return no({ code: "rater-asked" });
    tx.log.append({
      action: "rating.asked",
      subject: { kind: "rating-request", id: wanted.id },
      details: { application: application.id, waived: signed.value !== null, replaces: wanted.replaces },
    });
    return yes(undefined);
  });

/** Takes a request back: its link opens nothing any more. Twice it is taken back once. */
export const withdrawRater = async (
  { store, clock }: World,
  actor: Person | Staff,
  { application: of, id }: { readonly application: ApplicationId; readonly id: RatingRequestId },
): Promise<Outcome<undefined>> =>
  store.withinPerson(actor.personId, async (tx): Promise<Outcome<undefined>> => {
    const request = await findRatingRequest(tx, id);
    if (request === undefined || request.applicationId !== of) return no({ code: "not-there" });
    const permit = can(actor, "rating.ask", request);
    if (!permit.ok) return no(permit.refusal);
    if (request.revokedAt !== null) return yes(undefined);
    if (!(await revokeRequest(tx, permit.value, request, clock.now())))
      return no({ code: "rating-request-over", state: "done" });
    tx.log.append({ action: "rating.revoked", subject: { kind: "rating-request", id } });
    return yes(undefined);
  });
