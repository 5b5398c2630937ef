import type { Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { readAddress } from "../../../core/account/email-address.ts";
import type { ApplicationId } from "../../../core/application/application.ts";
import { todayOf } from "../../../core/association/setting-history.ts";
import { type EntryId, type TypedEntry, typedOf } from "../../../core/entries/entry.ts";
import { knownFacts, statedOf } from "../../../core/entries/facts.ts";
import type { LookRefusal } from "../../../core/entries/refusal.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { type Alike, inTheWay } from "../../../core/register/already-there.ts";
import type { RegisterRefusal } from "../../../core/register/refusal.ts";
import type { HolderId } from "../../../core/register/standing.ts";
import type { VettingRefusal } from "../../../core/vetting/refusal.ts";
import { type VettedEntry, type Vetting, vettedKinds } from "../../../core/vetting/vetting.ts";
import { findAlreadyThere } from "../../../store/alike-holders.ts";
import { findApplication } from "../../../store/applications.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { findEntry, lockEntry } from "../../../store/entries.ts";
import { findKeptHolder, lockRegister, type RegisterDeed } from "../../../store/kept-holders.ts";
import { leanedOn } from "../../../store/own-word.ts";
import { addHolders } from "../../../store/register-additions.ts";
import { findSharedPortfolio } from "../../../store/shared-portfolios.ts";
import type { Tx } from "../../../store/tx.ts";
import { addVetting, listVettings, listVettingsOf } from "../../../store/vettings.ts";
import type { World } from "../../../store/world.ts";
import { confirmKnown } from "./confirm-known.ts";
import { saveStandings } from "./save-standings.ts";

/** Whom of the register they are: somebody known there, somebody new, or nobody was looked for. */
export type Whom =
  | { readonly as: "known"; readonly holder: HolderId }
  | { readonly as: "new"; readonly holder: HolderId; readonly shown: Alike }
  | { readonly as: "nobody" };

/** What a coordinator records, and what the page showed. */
export type Recording = Pick<
  Vetting,
  "id" | "calledOn" | "spokenWith" | "questions" | "notes" | "decided" | "corrects"
> & {
  /** Whose entry it is about, with what that stated; null for somebody of the register. */
  readonly about: {
    readonly application: ApplicationId;
    readonly entry: EntryId;
    readonly stated: string;
  } | null;
  readonly whom: Whom;
  /** How many records the page showed. */
  readonly seen: number;
};

type Refusal = HouseRefusal | VettingRefusal | LookRefusal | RegisterRefusal;
type Answer = Result<Vetting, Refusal>;

/** The entry that a record is about, held as it stands until the transaction ends. */
const entryAsked = async (
  tx: Tx,
  actor: Staff,
  about: NonNullable<Recording["about"]>,
  now: number,
): Promise<Result<{ readonly about: VettedEntry; readonly entry: TypedEntry }, Refusal>> => {
  const application = await findApplication(tx, about.application);
  if (application?.associationId !== actor.associationId) return no({ code: "not-there" });
  const { personId: person } = application;
  const runs = can(actor, "application.run", application);
  if (!runs.ok) return no(runs.refusal);
  if ((await findSharedPortfolio(tx, actor.associationId, person, now)) === undefined)
    return no({ code: "portfolio-not-shared" });
  await lockEntry(tx, person, about.entry);
  const entry = await findEntry(tx, person, about.entry);
  const kind = vettedKinds.find((each) => each === entry?.kind);
  if (entry === undefined || entry.deletedAt !== null || kind === undefined) return no({ code: "not-there" });
  if (statedOf(knownFacts[kind], typedOf(entry)) !== about.stated) return no({ code: "moved-on" });
  return yes({ about: { application: about.application, person, entry: about.entry, kind }, entry });
};

/** Enters somebody new in the register, by the name and the address of the entry. */
const enter = async (
  tx: Tx,
  permit: Parameters<typeof addHolders>[1],
  deed: RegisterDeed,
  { holder, shown }: Extract<Whom, { as: "new" }>,
  entry: TypedEntry,
): Promise<Result<null, HouseRefusal | RegisterRefusal>> => {
  const typed = typedOf(entry);
  const address = readAddress(typed["address"]?.[0] ?? "");
  const wanted = {
    id: holder,
    name: (typed["name"]?.[0] ?? "").trim(),
    address: address.ok ? address.value : null,
    level: null,
    note: "",
  };
  if (wanted.name === "") return no({ code: "not-there" });
  const among = { association: deed.association, besides: null };
  const inWay = inTheWay(await findAlreadyThere(tx, among, wanted), shown);
  if (inWay !== undefined) return no(inWay);
  if (!(await addHolders(tx, permit, deed, [wanted]))) return no({ code: "moved-on" });
  tx.log.append({ action: "holder.recorded", subject: { kind: "holder", id: holder } });
  return yes(null);
};

/**
 * Records a call with a rater or a provider. What was decided is written where verdicts read it, in the same transaction:
 * standings of the register, and whom of it the entry is about. Sent twice it is recorded once; one that was recorded
 * meanwhile is read first.
 */
export const recordVetting = async (
  { store, clock, ids }: World,
  actor: Staff,
  { about: asked, whom, seen, ...said }: Recording,
): Promise<Answer> =>
  asStaff(store, actor, async (tx, present): Promise<Answer> => {
    const { associationId: association, personId: by } = actor;
    const now = clock.now();
    await lockRegister(tx, association);
    const own = await leanedOn(tx);
    const holder = whom.as === "nobody" ? null : whom.holder;
    const leansOn = (holders: readonly (HolderId | null)[]) => ({
      associationId: association,
      isLeanedOn: holders.some((each) => each !== null && own.has(each)),
    });
    const permit = can(present, "vetting.record", leansOn([holder]));
    if (!permit.ok) return no(permit.refusal);
    const found = asked === null ? undefined : await entryAsked(tx, present, asked, now);
    if (found?.ok === false) return found;
    const { about, entry } = found?.value ?? { about: null, entry: undefined };
    const records =
      about !== null
        ? (await listVettings(tx, association, about.application)).filter(
            (each) => each.about?.entry === about.entry,
          )
        : holder === null
          ? []
          : await listVettingsOf(tx, association, holder);
    // A record that corrects another, or ends what it brought about, is about whom that one was about as well.
    const changes = can(present, "register.change", leansOn([holder, ...records.map((each) => each.holder)]));
    if (!changes.ok) return no(changes.refusal);
    const known = records.find(({ id }) => id === said.id);
    if (known !== undefined) return yes(known);
    if (records.length !== seen) return no({ code: "moved-on" });
    const corrected = records.find(({ id }) => id === said.corrects);
    if (said.corrects !== null && corrected === undefined) return no({ code: "not-there" });
    if (said.calledOn > formatDay(todayOf(await readSettings(tx, association), now)))
      return no({ code: "call-to-come" });

    const deed: RegisterDeed = { association, by, now, newId: ids.id };
    if (whom.as === "new") {
      if (entry === undefined) return no({ code: "not-there" });
      const entered = await enter(tx, changes.value, deed, whom, entry);
      if (!entered.ok) return entered;
    } else if (holder !== null && (await findKeptHolder(tx, association, holder)) === undefined)
      return no({ code: "not-there" });

    const vetting: Vetting = { ...said, about, holder, madeBy: by, madeAt: now };
    if (!(await addVetting(tx, permit.value, association, vetting))) return no({ code: "moved-on" });
    await saveStandings(tx, changes.value, deed, { vetting, corrected, before: records });
    if (about !== null && entry !== undefined) {
      const confirms = can(present, "fact.confirm", { associationId: association, personId: about.person });
      if (!confirms.ok) return no(confirms.refusal);
      await confirmKnown(tx, confirms.value, { vetting, about, entry, corrected }, deed);
    }
    // Not what was decided: an administrator reads the audit, also one whose own rater was called.
    tx.log.append({
      action: "vetting.recorded",
      subject: { kind: "vetting", id: vetting.id },
      details: {
        ...(holder === null ? {} : { holder }),
        ...(about === null ? {} : { application: about.application, entry: about.entry }),
      },
    });
    return yes(vetting);
  });
