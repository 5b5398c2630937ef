// What a portfolio came to is remembered from one opening to the next; nothing that changes may ever be shown as it was.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../../tests/kit/actors.ts";
import { decide, followOf, keepEntryOf, sharePortfolioOf } from "../../../../tests/kit/makers.ts";
import { heldSince2020, recordInRegister } from "../../../../tests/kit/register.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { operatorPermit } from "../../../core/access/operator.ts";
import { statedOf } from "../../../core/entries/facts.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import type { HolderId } from "../../../core/register/standing.ts";
import { addStandings } from "../../../store/register-additions.ts";
import { confirmFact } from "../look/confirm-fact.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;

const get = async (address = "/portfolio"): Promise<string> => (await stage.as("person").get(address)).text;

/** The names of the statements that opening the dashboard sends. */
const statementsOfOpening = async (): Promise<readonly string[]> => {
  const before = stage.sent.length;
  await get();
  return stage.sent.slice(before).map(({ name }) => name);
};

const degree = {
  kind: ["degree"],
  level: ["bachelor"],
  degree: ["BSW"],
  finished: ["finished"],
  conferredOn: ["2019-05-10"],
  transcript: ["official"],
};

const training = (title: string) => ({
  title: [title],
  logged: ["total"],
  date: ["2025-03-01"],
  hours: ["12"],
  relationshipBased: ["yes"],
});

const addStanding = async (holder: HolderId): Promise<void> => {
  const { world } = stage;
  const { id: association } = cast.associations.a;
  const by = cast.members["a-coordinator"].personId;
  await world.store.withinStaff(association, by, async (tx) => {
    const deed = { association, by, now: world.clock.now(), newId: world.ids.id };
    const standing = { ...heldSince2020, category: "IMHS", holder, id: world.ids.id<"standing">() };
    await addStandings(tx, operatorPermit("register.change"), deed, [standing]);
    tx.log.append({ action: "standing.recorded", subject: { kind: "holder", id: holder } });
  });
};

const offering = async (...editions: readonly string[]): Promise<void> =>
  decide(
    stage.world,
    "a",
    "editions",
    editions.map((edition) => ({ edition, overlays: [] })),
  );

describe("the dashboard opened again", () => {
  test("reads no entry where nothing changed, and the entries where one did", async () =>
    stage.forgetting(async () => {
      await keepEntryOf(stage.world, personId, "training", training("Attachment"));
      expect(await statementsOfOpening()).toContain("readiness.stamped-entries");
      expect(await statementsOfOpening()).not.toContain("readiness.stamped-entries");
      await keepEntryOf(stage.world, personId, "training", training("Regulation"));
      expect(await statementsOfOpening()).toContain("readiness.stamped-entries");
    }));

  test("shows everything as if nothing were remembered, whatever changed since", async () =>
    stage.forgetting(async () => {
      const { world, clock } = stage;
      const began = clock.now();
      const made: { education?: string; holder?: HolderId } = {};
      const post = async (
        address: string,
        typed: { readonly [field: string]: string } = {},
      ): Promise<void> => {
        expect((await stage.as("person").post(address, typed)).status).toBe(303);
      };
      const changes: { readonly [what: string]: () => Promise<unknown> } = {
        "nothing yet": async () => undefined,
        "a first entry": async () => {
          made.education = await keepEntryOf(world, personId, "education", degree);
        },
        "an association": async () => followOf(world, "a", personId),
        "its editions": async () => offering("categories-2017"),
        "a category in mind": async () => followOf(world, "a", personId, ["categories-2017/IFS"]),
        "another entry": async () => keepEntryOf(world, personId, "training", training("Attachment")),
        "a deletion": async () => {
          const row = (await stage.rows("portfolio_entries")).find(({ id }) => id === made.education);
          await post(`/portfolio/education/${made.education}/delete`, { seen: String(row?.["version"]) });
        },
        "its return": async () => post(`/portfolio/education/${made.education}/restore`),
        "a confirmation": async () => {
          await sharePortfolioOf(world, "a", personId);
          const confirmed = await confirmFact(world, staffOf("a-coordinator", "a"), {
            id: world.ids.id(),
            person: personId,
            entry: made.education as never,
            fact: "transcript",
            documents: [],
            stated: statedOf("transcript", degree),
          });
          expect(confirmed.ok).toBe(true);
        },
        "a provider from the register": async () => {
          const { id } = await recordInRegister(world, "a", { name: "Rosa Quintanilla", level: "master" });
          made.holder = id;
          const provider = await keepEntryOf(world, personId, "providers", {
            name: ["Rosa Quintanilla"],
            holder: [id],
          });
          await keepEntryOf(world, personId, "rsc", {
            logged: ["total"],
            from: ["2025-01-01"],
            to: ["2025-12-31"],
            hours: ["24"],
            form: ["individual"],
            bands: ["infant"],
            provider: [provider],
          });
        },
        "a standing in the register": async () => addStanding(made.holder as HolderId),
        "another edition": async () => offering("categories-2017", "alliance-2024"),
        "names of categories": async () =>
          decide(world, "a", "category-labels", {
            IFS: { en: "Family Guide", es: "Guía de familias" },
          }),
        "what is still to come": async () =>
          keepEntryOf(world, personId, "training", { ...training("Regulation"), date: ["2026-03-03"] }),
        "the day on which it came": async () => clock.advance(DAY),
        "no association": async () => post("/portfolio/associations/alder-bay/unfollow"),
      };
      try {
        let before = "";
        const unseen: string[] = [];
        for (const [what, change] of Object.entries(changes)) {
          await change();
          const remembered = await get();
          const again = await get();
          world.memory.forget();
          expect([what, again === remembered, (await get()) === remembered]).toEqual([what, true, true]);
          if (remembered === before) unseen.push(what);
          before = remembered;
        }
        // What makes no difference to the page would prove nothing.
        expect(unseen).toEqual([]);
      } finally {
        clock.set(began);
      }
    }));

  test("in another language, or at another category, is drawn anew", async () =>
    stage.forgetting(async () => {
      await offering("alliance-2024");
      await followOf(stage.world, "a", personId, ["alliance-2024/IFS", "alliance-2024/IMHS"]);
      await keepEntryOf(stage.world, personId, "education", degree);
      const first = await get();
      const other = await get("/portfolio?edition=alliance-2024&category=IMHS&association=alder-bay");
      expect(other).not.toBe(first);
      expect(await get()).toBe(first);
    }));
});
