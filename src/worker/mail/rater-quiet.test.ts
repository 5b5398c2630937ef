import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { registerOf } from "../../../tests/kit/applications.ts";
import { decide } from "../../../tests/kit/makers.ts";
import { askRatingOf } from "../../../tests/kit/sent-ratings.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import { sendWaiting } from "../../../tests/kit/stage-worker.ts";
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
