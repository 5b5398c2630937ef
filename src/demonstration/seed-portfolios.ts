import { can } from "../core/access/can.ts";
import type { EditorId } from "../core/entries/entry.ts";
import { type GrantId, sharedUntil } from "../core/entries/grant.ts";
import { saveEntry } from "../core/entries/save-entry.ts";
import type { SessionId } from "../core/kernel/ids.ts";
import { localDay } from "../core/kernel/instant.ts";
import { findEntry, keepEntry } from "../store/entries.ts";
import { addFollow, keepCategories } from "../store/follows.ts";
import { giveGrant } from "../store/portfolio-grants.ts";
import type { Tx } from "../store/tx.ts";
import type { World } from "../store/world.ts";
import type { InventedPortfolio } from "./invented-entries.ts";
import { inventedPortfolios } from "./portfolios.ts";
import { signedIn } from "./signed-in.ts";

const addEntries = async (tx: Tx, world: World, { person, entries }: InventedPortfolio): Promise<void> => {
  const { clock, ids } = world;
  const permit = can(signedIn(person, world), "entry.change", { personId: person.id });
  if (!permit.ok) throw new Error(`${person.name} may not keep a portfolio: ${permit.refusal.because}`);
  const editor: EditorId = ids.id();
  const session: SessionId = ids.id();
  for (const { id, kind, typed } of entries) {
    if ((await findEntry(tx, person.id, id)) !== undefined) continue;
    const saves = Object.entries(typed).map(([field, texts]) => ({
      field,
      typed: texts ?? [],
      base: 0,
      number: 1,
    }));
    const saved = saveEntry(undefined, { entry: id, kind, editor, session, saves }, clock.now());
    if (!saved.ok) throw new Error(`an invented entry is not accepted: ${saved.refusal.code}`);
    await keepEntry(tx, permit.value, person.id, saved.value.entry);
    tx.log.append({ action: "entry.added", subject: { kind: "entry", id }, details: { kind } });
  }
};

const addFollowing = async (tx: Tx, world: World, invented: InventedPortfolio): Promise<void> => {
  const { person, follows, categories } = invented;
  const permit = can(signedIn(person, world), "portfolio.follow", { personId: person.id });
  if (!permit.ok) throw new Error(`${person.name} may not follow: ${permit.refusal.because}`);
  if (!(await addFollow(tx, permit.value, person.id, follows.id, world.clock.now()))) return;
  await keepCategories(tx, permit.value, person.id, follows.id, categories);
  tx.log.append({
    action: "association.followed",
    subject: { kind: "association", id: follows.id },
  });
};

const share = async (
  tx: Tx,
  world: World,
  { person, follows, isShared }: InventedPortfolio,
): Promise<void> => {
  if (!isShared) return;
  const permit = can(signedIn(person, world), "portfolio.share", { personId: person.id });
  if (!permit.ok) throw new Error(`${person.name} may not share: ${permit.refusal.because}`);
  const now = world.clock.now();
  const grant = {
    // Of the person and the association: seeded again, it is the same one.
    id: person.id.replace(/^b/, "d") as GrantId,
    associationId: follows.id,
    personId: person.id,
    holdsUntil: sharedUntil(now, 1),
  };
  if (await giveGrant(tx, permit.value, grant, now))
    tx.log.append({
      action: "portfolio.shared",
      subject: { kind: "portfolio-grant", id: grant.id },
      details: { association: follows.id, years: 1 },
    });
};

/** Gives some of the invented people a portfolio. */
export const seedPortfolios = async (world: World): Promise<void> => {
  for (const invented of inventedPortfolios(localDay(world.clock.now(), "UTC")))
    await world.store.withinPerson(invented.person.id, async (tx) => {
      await addEntries(tx, world, invented);
      await addFollowing(tx, world, invented);
      await share(tx, world, invented);
    });
};
