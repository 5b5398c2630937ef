import { cast } from "../../kit/actors.ts";
import { decideListingOf, listingFields, offerListingOf } from "../../kit/listings.ts";
import { heldSince2020, recordInRegister } from "../../kit/register.ts";
import type { RouteExample, RouteExamples, Scene } from "../../kit/route-examples.ts";

const by = "person";
const { personId } = cast.members.person;
const coordinator = { a: "a-coordinator", b: "b-coordinator" } as const;

/** A listing of somebody, accepted. */
const accepted = async ({ stage, side }: Scene) => {
  const offered = await offerListingOf(stage.world, side, personId);
  await decideListingOf(stage.world, side, offered);
  return offered;
};

const showing = (address: (scene: Scene) => string): RouteExample => ({
  by: "visitor",
  ask: async (scene) => {
    await accepted(scene);
    return { address: address(scene) };
  },
  answers: 200,
});

const deciding = (decision: "accepted" | "declined" | "taken-down"): RouteExample => ({
  by: coordinator,
  ask: async (scene) => {
    const offered =
      decision === "taken-down"
        ? await accepted(scene)
        : await offerListingOf(scene.stage.world, scene.side, personId);
    return {
      address: `/a/${scene.association.slug}/directory/${offered.id}`,
      fields: {
        decision,
        holder: offered.holder,
        seen: String(offered.seen),
        reason: decision === "accepted" ? "" : "We do not know you",
      },
    };
  },
  answers: { to: "/a/" },
  names: "of-association",
});

/** The directory of providers. */
export const directoryExamples: RouteExamples = {
  "GET /providers": [
    showing(() => "/providers"),
    showing(
      () => "/providers?language=es&place=traverse&way=virtual&form=group&openings=yes&category=IFS&page=1",
    ),
    { by: "visitor", ask: () => ({ address: "/providers?page=7" }), answers: 200 },
  ],
  "GET /a/:association/providers": showing(({ association }) => `/a/${association.slug}/providers`),
  "GET /providers/mine": [
    {
      by,
      ask: async (scene) => {
        await accepted(scene);
        return { address: "/providers/mine" };
      },
      answers: 200,
    },
    { by, ask: () => ({ address: "/providers/mine" }), answers: 200 },
  ],
  "GET /providers/offer": [
    {
      by,
      ask: async ({ stage, side }) => {
        const { id } = await recordInRegister(stage.world, side, {
          name: "Provider Somebody",
          standings: [heldSince2020],
        });
        return { address: `/providers/offer?holder=${id}` };
      },
      answers: 200,
    },
    { by, ask: () => ({ address: "/providers/offer" }), answers: 200 },
  ],
  "POST /providers/offer": {
    by,
    ask: async ({ stage, side }) => {
      const { id: holder } = await recordInRegister(stage.world, side, {
        name: "Provider Somebody",
        standings: [heldSince2020],
      });
      const listing = stage.world.ids.id<"listing">();
      return { address: "/providers/offer", fields: { ...listingFields, listing, holder } };
    },
    answers: { to: "/providers/mine" },
  },
  "GET /providers/mine/:listing": {
    by,
    ask: async (scene) => ({ address: `/providers/mine/${(await accepted(scene)).id}` }),
    answers: 200,
    names: "own",
  },
  "POST /providers/mine/:listing": [
    {
      by,
      ask: async (scene) => {
        const { id, holder } = await accepted(scene);
        return {
          address: `/providers/mine/${id}`,
          fields: { ...listingFields, holder, seen: "1", town: "Escanaba" },
        };
      },
      answers: { to: "/providers/mine" },
      names: "own",
    },
    {
      by,
      ask: async (scene) => {
        const { id, holder } = await accepted(scene);
        return {
          address: `/providers/mine/${id}`,
          fields: { ...listingFields, holder, seen: "1", isShown: "" },
        };
      },
      answers: { to: "/providers/mine" },
      names: "own",
    },
  ],
  "GET /a/:association/directory": {
    by: coordinator,
    ask: async (scene) => {
      await offerListingOf(scene.stage.world, scene.side, personId, { proof: "Call me" });
      return { address: `/a/${scene.association.slug}/directory` };
    },
    answers: 200,
  },
  "POST /a/:association/directory/:listing": [
    deciding("accepted"),
    deciding("declined"),
    deciding("taken-down"),
  ],
};
