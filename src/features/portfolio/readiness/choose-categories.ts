import type { Person, Staff } from "../../../core/access/actor.ts";
import { can } from "../../../core/access/can.ts";
import type { HouseRefusal } from "../../../core/access/refusal.ts";
import type { Problem } from "../../../core/kernel/field-problem.ts";
import { no, type Result, yes } from "../../../core/kernel/result.ts";
import { keepInMind } from "../../../core/readiness/keep-in-mind.ts";
import { offeredTo } from "../../../core/readiness/offered.ts";
import { chosenTargets, targetText } from "../../../core/readiness/target.ts";
import { readFollowedSettings } from "../../../store/association-settings.ts";
import { keepCategories, listFollows, lockFollow } from "../../../store/follows.ts";
import type { World } from "../../../store/world.ts";

/** What is kept in mind after a choice: these and no others, or one more. */
export type Choice = { readonly only: readonly string[] } | { readonly also: string };

/** Keeps which categories somebody has in mind at an association that they follow. */
export const chooseCategories = async (
  { store, clock, standards }: World,
  actor: Person | Staff,
  slug: string,
  choice: Choice,
): Promise<Result<null, HouseRefusal | readonly Problem[]>> =>
  store.withinPerson(actor.personId, async (tx) => {
    const { personId } = actor;
    const permit = can(actor, "portfolio.follow", { personId });
    if (!permit.ok) return no(permit.refusal);
    const follows = (await listFollows(tx, personId)).filter((each) => each.slug === slug);
    const [followed] = follows;
    if (followed === undefined) return no({ code: "not-there" } as const);
    const kept = await lockFollow(tx, personId, followed.id);
    if (kept === undefined) return no({ code: "not-there" } as const);
    const offers = offeredTo(standards, follows, await readFollowedSettings(tx, personId), clock.now());
    const already = chosenTargets(offers).map(targetText);
    const wanted = "only" in choice ? choice.only : [...already, choice.also];
    const decided = keepInMind(offers, wanted);
    if (!decided.ok) return decided;
    await keepCategories(tx, permit.value, personId, followed.id, decided.value);
    return yes(null);
  });
