import type { Permit } from "../core/access/can.ts";
import type { HouseRefusal } from "../core/access/refusal.ts";
import type { Application } from "../core/application/application.ts";
import {
  type RegisterRefusal,
  registerApplication,
  type WantedApplication,
} from "../core/application/register-application.ts";
import { settingOn, todayOf } from "../core/association/setting-history.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { Instant } from "../core/kernel/instant.ts";
import { no, type Result, yes } from "../core/kernel/result.ts";
import { categoryIn } from "../core/standards/edition.ts";
import type { Library } from "../core/standards/library.ts";
import { addFees } from "./application-fees.ts";
import { addApplication, lockOwnApplications } from "./applications.ts";
import { readSettings } from "./association-settings.ts";
import { findAssociationById } from "./associations.ts";
import { addFollow, keepAppliedFor } from "./follows.ts";
import type { Tx } from "./tx.ts";

/** What lets somebody register. */
export type RegisterPermits = {
  readonly registers: Permit<"application.register">;
  readonly follows: Permit<"portfolio.follow">;
};

/** A registration, and whether it is there only now. */
export type Registered = { readonly application: Application; readonly isNew: boolean };

/** True for a category that an edition has. */
const hasCategory = ({ editions }: Library, edition: string, category: string): boolean => {
  const found = editions.get(edition);
  return found !== undefined && categoryIn(found, category) !== undefined;
};

/**
 * Registers somebody with an association for a category, in the scope of that person; under the same id it happens once.
 * Whoever registers follows the association from then on, and has the category in mind.
 */
export const registerWith = async (
  tx: Tx,
  { registers, follows }: RegisterPermits,
  person: PersonId,
  wanted: WantedApplication,
  { standards, now }: { readonly standards: Library; readonly now: Instant },
): Promise<Result<Registered, RegisterRefusal | HouseRefusal>> => {
  const { associationId, edition, category, id } = wanted;
  const there = await lockOwnApplications(tx, person);
  const known = there.find((each) => each.id === id);
  if (known !== undefined) return yes({ application: known, isNew: false });
  if ((await findAssociationById(tx, associationId)) === undefined) return no({ code: "not-offered-here" });
  // What an association decided is read by those who follow it.
  if (await addFollow(tx, follows, person, associationId, now))
    tx.log.append({
      action: "association.followed",
      subject: { kind: "association", id: associationId },
    });
  const history = await readSettings(tx, associationId);
  const today = todayOf(history, now);
  const { value: offered } = settingOn(history, "editions", today);
  const isOffered =
    offered.some((each) => each.edition === edition) && hasCategory(standards, edition, category);
  const decided = registerApplication(wanted, { there, isOffered, history, person, today, now });
  if (!decided.ok) return decided;
  const { application, due } = decided.value;
  if (!(await addApplication(tx, registers, application))) return no({ code: "moved-on" });
  await addFees(tx, registers, application, [due], now);
  await keepAppliedFor(tx, follows, person, associationId, application);
  tx.log.append({
    action: "application.registered",
    subject: { kind: "application", id },
    details: { association: associationId, edition, category },
  });
  return yes({ application, isNew: true });
};
