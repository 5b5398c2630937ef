import type { ApplicationId } from "../../../src/core/application/application.ts";
import { recordVetting } from "../../../src/features/application/vetting/record-vetting.ts";
import { findApplication } from "../../../src/store/applications.ts";
import { cast } from "../../kit/actors.ts";
import { registerOf } from "../../kit/applications.ts";
import { keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import { askRatingOf, saysOf, sendRatingOf } from "../../kit/sent-ratings.ts";
import { staffOf } from "../../kit/staff-of.ts";
import type { Stage } from "../../kit/stage.ts";
import type { List } from "./list.ts";

/** An application whose pages are looked at. */
export const applied = "c0000000-0000-4000-8000-000000000002" as ApplicationId;

const { personId } = cast.members.person;

/** One more rater is named, of whom nothing is known. */
const naming: List["add"] = async ({ world }: Stage, number) => {
  if (number === 1) {
    await registerOf(world, "a", personId, { id: applied });
    await sharePortfolioOf(world, "a", personId);
  }
  await keepEntryOf(world, personId, "references", { name: [`Rater ${number}`] });
};

/** One more rater was asked, and sent what they say. */
const rating: List["add"] = async ({ world }: Stage, number) => {
  if (number === 1) await registerOf(world, "a", personId, { id: applied });
  const found = await world.store.withinPerson(personId, async (tx) => findApplication(tx, applied));
  if (found === undefined) throw new Error("nobody applies");
  const id = await askRatingOf(world, "a", found, { name: `Rater ${number}` });
  await sendRatingOf(world, found, id, saysOf(world, found, 4));
};

/** Lists of calls with raters and providers. */
export const vettingLists = (
  registered: string,
  standing: List["add"],
): { readonly [named: string]: List } => ({
  "raters and providers of an application": {
    route: "/a/:association/applications/:application/ratings/vetting",
    by: "a-coordinator",
    add: naming,
    shows: (number) => `Rater ${number}`,
  },
  "ratings of an application": {
    route: "/a/:association/applications/:application/ratings",
    by: "a-coordinator",
    add: rating,
    shows: (number) => `Rater ${number}`,
  },
  "calls with somebody of the register": {
    route: "/a/:association/register/holders/:holder/calls",
    by: "a-coordinator",
    add: async (stage, number) => {
      await standing(stage, number);
      const done = await recordVetting(stage.world, staffOf("a-coordinator", "a"), {
        id: stage.world.ids.id<"vetting">(),
        about: null,
        whom: { as: "known", holder: registered as never },
        calledOn: "2026-02-20",
        spokenWith: `Somebody ${number}`,
        questions: "How do you know each other?",
        notes: "For years.",
        decided: { decision: "not-vetted" },
        corrects: null,
        seen: number - 1,
      });
      if (!done.ok) throw new Error(done.refusal.code);
    },
    shows: (number) => `Somebody ${number}`,
  },
});
