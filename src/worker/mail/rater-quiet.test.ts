import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { registerOf } from "../../../tests/kit/applications.ts";
import { decide } from "../../../tests/kit/makers.ts";
import { askRatingOf } from "../../../tests/kit/sent-ratings.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import { sendWaiting } from "../../../tests/kit/stage-worker.ts";
import { settingOf } from "../../core/association/settings/catalogue.ts";
import type { RatingRequestId } from "../../core/kernel/ids.ts";
import { DAY, HOUR } from "../../core/kernel/instant.ts";
import { askCode } from "../../store/rating-browsers.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

test("the request to a rater waits for the morning of the association, a code does not", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    const application = await registerOf(world, "a", cast.members.person.personId);
    await decide(world, "a", "time-zone", "America/Detroit");
    await sendWaiting(stage);
    // Half past ten in the evening in Detroit.
    const night = Math.floor(world.clock.now() / DAY) * DAY + DAY + 3.5 * HOUR;
    stage.clock.set(night);
    const id = await askRatingOf(world, "a", application, { name: "Ana Lind" });
    expect(await sendWaiting(stage)).toEqual([]);
    const code = world.ids.id<"rating-code">();
    await world.store.withinRater(application.associationId, id, async (tx) => {
      await askCode(tx, { associationId: application.associationId, id }, code, night);
      tx.log.append({ action: "rating.asked", subject: { kind: "rating-request", id } });
    });
    expect((await sendWaiting(stage)).map(({ text }) => text.includes("/rate/"))).toEqual([true]);
    stage.clock.set(night + 12 * HOUR);
    expect((await sendWaiting(stage)).map(({ text }) => text.includes("/link/"))).toEqual([true]);
  }));

test("codes to one address are few a day, for all requests of somebody, and answers to them go to the association", async () =>
  stage.forgetting(async () => {
    const { world } = stage;
    await decide(world, "a", "contact", {
      ...settingOf("contact").usual,
      replyTo: "office@lantern.example",
    });
    const application = await registerOf(world, "a", cast.members.person.personId);
    const { associationId } = application;
    const address = "ana@raters.example";
    const requests: RatingRequestId[] = [];
    for (let of = 0; of < 4; of++) requests.push(await askRatingOf(world, "a", application, { address }));
    const theirs = await registerOf(world, "b", cast.members["other-person"].personId);
    const another = await askRatingOf(world, "b", theirs, { address });
    await sendWaiting(stage);
    const codesOf = async (association: typeof associationId, id: RatingRequestId, count: number) => {
      for (let made = 0; made < count; made++)
        await world.store.withinRater(association, id, async (tx) => {
          const code = world.ids.id<"rating-code">();
          await askCode(tx, { associationId: association, id }, code, world.clock.now());
          tx.log.append({ action: "rating.code-asked", subject: { kind: "rating-request", id } });
        });
      return sendWaiting(stage);
    };
    const sent: number[] = [];
    for (const id of requests) {
      const mails = await codesOf(associationId, id, 4);
      expect(mails.every(({ replyTo }) => replyTo === "office@lantern.example")).toBe(true);
      sent.push(mails.length);
    }
    expect(sent).toEqual([4, 4, 2, 0]);
    // Whose request had none that day is not kept out by it.
    expect(await codesOf(theirs.associationId, another, 1)).toHaveLength(1);
    stage.clock.advance(DAY + HOUR);
    expect(await codesOf(associationId, requests[3] as RatingRequestId, 1)).toHaveLength(1);
  }));
