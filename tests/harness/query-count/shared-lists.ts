import { operatorPermit } from "../../../src/core/access/operator.ts";
import { sharedUntil } from "../../../src/core/entries/grant.ts";
import type { AssociationId } from "../../../src/core/kernel/ids.ts";
import { giveGrant } from "../../../src/store/portfolio-grants.ts";
import { addressOf } from "../../kit/accounts.ts";
import { cast } from "../../kit/actors.ts";
import { addSomebody, keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import type { Stage } from "../../kit/stage.ts";
import type { List } from "./list.ts";

const { personId } = cast.members.person;

const shareWith = async ({ world: { store, ids, clock } }: Stage, association: AssociationId) => {
  const now = clock.now();
  const id = ids.id<"portfolio-grant">();
  const grant = { id, associationId: association, personId, holdsUntil: sharedUntil(now, 1) };
  await store.withinPerson(personId, async (tx) => {
    await giveGrant(tx, operatorPermit("portfolio.share"), grant, now);
    tx.log.append({ action: "portfolio.shared", subject: { kind: "portfolio-grant", id } });
  });
};

/** Somebody shares a portfolio with something to confirm in it, and a coordinator looks at it. */
const shareSomebodys = async (stage: Stage, number: number): Promise<void> => {
  const { world } = stage;
  const address = addressOf(`somebody${number}@people.example`);
  const somebody = await addSomebody(world, { name: `Somebody ${number}`, address });
  await keepEntryOf(world, somebody, "memberships", {
    association: ["Alder Bay"],
    from: ["2025-01-01"],
    to: ["2025-12-31"],
  });
  await sharePortfolioOf(world, "a", somebody);
  await stage.as("a-coordinator").get(`/a/${cast.associations.a.slug}/portfolios/${somebody}`);
};

/** The lists of portfolios that are shared, of both sides; `found` makes a further association. */
export const sharedLists = (
  found: (stage: Stage, number: number) => Promise<AssociationId>,
): Readonly<Record<string, List>> => ({
  "whom a portfolio is shared with": {
    route: "/portfolio/sharing",
    by: "person",
    add: async (stage, number) => shareWith(stage, await found(stage, number)),
    shows: (number) => `Further ${number}`,
  },
  "portfolios that are shared": {
    route: "/a/:association/portfolios",
    by: "a-coordinator",
    add: shareSomebodys,
    shows: (number) => `Somebody ${number}`,
  },
  "what waits to be confirmed": {
    route: "/a/:association/desk",
    by: "a-coordinator",
    add: shareSomebodys,
    // Ten are told one by one.
    shows: (number) =>
      number <= 10 ? `Portfolio of Somebody ${number}: 1 thing` : `${number - 10} more portfolios`,
  },
  "the entries of a portfolio that is shared": {
    route: "/a/:association/portfolios/:person",
    by: "a-coordinator",
    add: async ({ world }, number) => {
      if (number === 1) await sharePortfolioOf(world, "a", personId);
      await keepEntryOf(world, personId, "training", {
        title: [`Training ${number}`],
        date: ["2025-03-01"],
        hours: ["2"],
        approved: ["yes"],
      });
    },
    shows: (number) => `Training ${number}`,
  },
});
