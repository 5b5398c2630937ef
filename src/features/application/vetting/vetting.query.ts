import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import { todayOf, zoneOf } from "../../../core/association/setting-history.ts";
import { type TypedEntry, typedOf } from "../../../core/entries/entry.ts";
import { knownFacts, statedOf } from "../../../core/entries/facts.ts";
import { isSameLook } from "../../../core/entries/same-look.ts";
import type { SharedPortfolio } from "../../../core/entries/waiting.ts";
import { formatDay } from "../../../core/kernel/calendar.ts";
import { type Id, type PersonId, parseId } from "../../../core/kernel/ids.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { wordsOfName } from "../../../core/register/name-words.ts";
import { withoutOwnWord } from "../../../core/register/own-word.ts";
import type { Holder, HolderId } from "../../../core/register/standing.ts";
import { type VettedKind, type Vetting, vettedKinds } from "../../../core/vetting/vetting.ts";
import { findAlikeHolders } from "../../../store/alike-holders.ts";
import { asStaff } from "../../../store/as-staff.ts";
import { readSettings } from "../../../store/association-settings.ts";
import { type KeptConfirmation, listConfirmations } from "../../../store/confirmations.ts";
import { judgedEntries } from "../../../store/judged-entries.ts";
import { leanedOn, ownWordOn } from "../../../store/own-word.ts";
import { namesOf } from "../../../store/persons.ts";
import { addLook } from "../../../store/portfolio-grants.ts";
import { findNamedHolders } from "../../../store/register.ts";
import { findOpening, findSharedPortfolio } from "../../../store/shared-portfolios.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import { listVettings, listVettingsOf } from "../../../store/vettings.ts";
import type { StaffVisit } from "../../../web/staff-visit.ts";
import { type ForStaff, findForStaff } from "../desk/find-for-staff.ts";

/** Somebody of a register whom an entry may be about, with what their association is called. */
export type Known = Holder & {
  readonly association: string;
  /** Something that the applicant said in the register themselves is left out: it does not count for them. */
  readonly hasOwnWord: boolean;
};

/** An entry that describes a rater or a provider, with whom of the registers it is about. */
export type Described = {
  readonly entry: TypedEntry;
  readonly kind: VettedKind;
  readonly name: string;
  readonly address: string;
  readonly stated: string;
  /** Whom the applicant chose, in whichever register. */
  readonly chosen: Known | undefined;
  /** Whom staff found it to be about, of the association's own register. */
  readonly found: Known | undefined;
  readonly vettings: readonly Vetting[];
};

/** What every page about calls shows. */
export type Around = {
  readonly zone: string;
  readonly today: string;
  readonly names: ReadonlyMap<PersonId, string>;
};

/** The raters and providers of an application. */
export type Vettable = Around & {
  readonly found: ForStaff;
  /** Null where the portfolio is not shared with the association. */
  readonly people: readonly Described[] | null;
};

const describe = (
  entry: TypedEntry,
  kind: VettedKind,
  confirmations: readonly KeptConfirmation[],
  holders: ReadonlyMap<HolderId, Known>,
  vettings: readonly Vetting[],
): Described => {
  const typed = typedOf(entry);
  const stated = statedOf(knownFacts[kind], typed);
  const known = confirmations.find(
    (each) => each.entry === entry.id && each.fact === knownFacts[kind] && each.stated === stated,
  );
  return {
    entry,
    kind,
    name: typed["name"]?.[0] ?? "",
    address: typed["address"]?.[0] ?? "",
    stated,
    chosen: holders.get((typed["holder"]?.[0] ?? "") as HolderId),
    found: holders.get((known?.holder ?? "") as HolderId),
    vettings: vettings.filter(({ about }) => about?.entry === entry.id),
  };
};

/** The look at somebody's portfolio is kept, unless it belongs to one that is kept. */
const keepLook = async (tx: Tx, { world, actor, association }: StaffVisit, shared: SharedPortfolio) => {
  const now = world.clock.now();
  const { personId: person, givenAt } = shared;
  const permit = can(actor, "portfolio.look", { associationId: association.id, personId: person });
  if (!permit.ok) return permit;
  const opening = { association: association.id, person, by: actor.personId, givenAt };
  if (isSameLook(await findOpening(tx, opening), now)) return permit;
  const id: Id<"portfolio-look"> = world.ids.id();
  const look = { id, associationId: association.id, personId: person, lookedBy: actor.personId };
  await addLook(tx, permit.value, look, now);
  tx.log.append({ action: "portfolio.looked-at", subject: { kind: "person", id: person } });
  return permit;
};

/** Reads whom an applicant named as raters and providers, through the portfolio that they share. */
export const loadVettable = async (visit: StaffVisit): Promise<Result<Vettable, HouseRefusal>> => {
  const { world, actor, association } = visit;
  const now = world.clock.now();
  return asStaff(world.store, actor, async (tx): Promise<Result<Vettable, HouseRefusal>> => {
    const found = await findForStaff(tx, visit);
    if (found === undefined) return no({ code: "not-there" });
    const { id, personId: person } = found.application;
    const around = { found, zone: found.zone, today: formatDay(found.today) };
    const shared = await findSharedPortfolio(tx, association.id, person, now);
    if (shared === undefined) return yes({ ...around, names: new Map(), people: null });
    const { entries, confirmations, vettings } = await together({
      entries: judgedEntries(tx, person),
      confirmations: listConfirmations(tx, person),
      vettings: listVettings(tx, association.id, id),
    });
    const described = entries.flatMap((entry) => {
      const kind = vettedKinds.find((each) => each === entry.kind);
      return kind === undefined ? [] : [{ entry, kind }];
    });
    const named = [
      ...described.flatMap(({ entry }) => typedOf(entry)["holder"]?.[0] ?? []),
      ...confirmations.flatMap(({ holder }) => holder ?? []),
    ];
    const ids = named.flatMap((each) => parseId<"holder">(each) ?? []);
    const { registered, own, names } = await together({
      registered: findNamedHolders(tx, ids),
      own: ids.length === 0 ? [] : ownWordOn(tx, person, ids),
      names: namesOf(
        tx,
        vettings.map(({ madeBy }) => madeBy),
      ),
    });
    const looked = await keepLook(tx, visit, shared);
    if (!looked.ok) return no(looked.refusal);
    const holders = new Map(
      registered.map((holder) => {
        const hasOwnWord = own.some((each) => each.holder === holder.id);
        return [
          holder.id,
          { ...withoutOwnWord(holder, own), association: holder.association, hasOwnWord },
        ] as const;
      }),
    );
    return yes({
      ...around,
      names,
      people: described.map(({ entry, kind }) => describe(entry, kind, confirmations, holders, vettings)),
    });
  });
};

/** Those of the association's register who are called alike, or whom the entry is about, and how many there are. */
export type Candidates = {
  readonly holders: readonly Holder[];
  readonly count: number;
  /** Those of whom whoever looks may record nothing: their own portfolio names them. */
  readonly leanedOn: ReadonlySet<HolderId>;
};

/** Whom of the association's register somebody may be. */
export const loadCandidates = async (
  { world, actor, association }: StaffVisit,
  { name, chosen, found }: Described,
): Promise<Candidates> =>
  world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const among = { association: association.id, besides: null };
    const alike = await findAlikeHolders(tx, among, wordsOfName(name));
    const known = [found, chosen].filter((each) => each?.associationId === association.id);
    const all = [...known, ...alike.holders].filter((each) => each !== undefined);
    return {
      holders: [...new Map(all.map((each) => [each.id, each])).values()],
      count: alike.count,
      leanedOn: await leanedOn(tx),
    };
  });

/** Somebody of the association's register, with the records of calls about them that may be read. */
export type HolderCalls = Around & {
  readonly holder: Holder;
  readonly vettings: readonly Vetting[];
  /** Whoever looks may not record a call: their own portfolio names this person. */
  readonly isLeanedOn: boolean;
};

/** Reads them; undefined where nobody is there. */
export const loadHolderCalls = async (visit: StaffVisit): Promise<HolderCalls | undefined> => {
  const { world, actor, association, params } = visit;
  const id = parseId<"holder">(params["holder"] ?? "");
  if (id === undefined) return undefined;
  const now = world.clock.now();
  return world.store.withinStaff(association.id, actor.personId, async (tx) => {
    const { found, vettings, history, own } = await together({
      own: leanedOn(tx),
      found: findNamedHolders(tx, [id]),
      vettings: listVettingsOf(tx, association.id, id),
      history: readSettings(tx, association.id),
    });
    const [holder] = found;
    if (holder?.associationId !== association.id) return undefined;
    const names = await namesOf(
      tx,
      vettings.map(({ madeBy }) => madeBy),
    );
    const zone = zoneOf(history, now);
    return {
      holder,
      isLeanedOn: own.has(id),
      vettings,
      zone,
      today: formatDay(todayOf(history, now)),
      names,
    };
  });
};
