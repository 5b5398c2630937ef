import * as z from "zod";
import { form, someOf } from "../../../web/form.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { invalid, type Reply, refused, seeOther } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { readinessAddresses } from "./addresses.ts";
import { type Choice, chooseCategories } from "./choose-categories.ts";
import { follow } from "./follow.ts";
import { unfollow } from "./unfollow.ts";

const { associations, dashboard } = readinessAddresses;

export const plainForm = form({});
const category = z.string("not-understood").max(200, "too-long");
export const keepForm = form({ category });
/** An empty one is always sent, so that nothing can be chosen. */
export const categoriesForm = form({ category: someOf(category) });

const slugOf = ({ params }: Visit): string => params["followed"] ?? "";

/** Begins to follow an association. */
export const beginFollowing: Act<object> = async (anybody): Promise<Reply> => {
  const visit = ofPerson(anybody);
  const done = await follow(visit.world, visit.actor, slugOf(visit));
  return done.ok ? seeOther(associations, { notice: "association-followed" }) : refused(done.refusal);
};

/** Ends following an association. */
export const endFollowing: Act<object> = async (anybody): Promise<Reply> => {
  const visit = ofPerson(anybody);
  const done = await unfollow(visit.world, visit.actor, slugOf(visit));
  return done.ok ? seeOther(associations, { notice: "association-unfollowed" }) : refused(done.refusal);
};

const chosen = async (anybody: Visit, choice: Choice, next: string): Promise<Reply> => {
  const visit = ofPerson(anybody);
  const done = await chooseCategories(visit.world, visit.actor, slugOf(visit), choice);
  if (done.ok) return seeOther(next, { notice: "categories-kept" });
  return "code" in done.refusal ? refused(done.refusal) : invalid(done.refusal);
};

/** Keeps the categories that are ticked, and no others. */
export const keepTicked: Act<{ category: readonly string[] }> = async (visit, input) =>
  chosen(visit, { only: input.category.filter((text) => text !== "") }, associations);

/** Keeps one more category in mind, and looks at it. */
export const keepOne: Act<{ category: string }> = async (visit, input) => {
  const [edition = "", code = ""] = input.category.split("/");
  const query = new URLSearchParams({ edition, category: code, association: slugOf(visit) });
  return chosen(visit, { also: input.category }, `${dashboard}?${query}`);
};
