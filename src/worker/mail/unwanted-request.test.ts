import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { askRatingOf, raterAddress } from "../../../tests/kit/ratings.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import { sendWaiting } from "../../../tests/kit/stage-worker.ts";

// Whoever is asked for ratings by mail can say at their address that they do not want that; whoever asks is told.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { personId } = cast.members.person;

const toRater = async () => (await sendWaiting(stage)).filter(({ to }) => to === raterAddress);

test("a request for a rating carries the link, and once it was pressed none is mailed to the address", async () =>
  stage.forgetting(async () => {
    await askRatingOf(stage.world, "a", personId);
    const [mail] = await toRater();
    const path = mail?.refuseAt?.slice(stage.world.site.url.length) ?? "";
    expect(mail?.text).toContain(mail?.refuseAt);
    expect((await stage.as("visitor").get(path)).text).toContain("Requests for ratings");
    expect((await stage.as("visitor").post(path)).status).toBe(200);

    const { application } = await askRatingOf(stage.world, "b", cast.members["other-person"].personId);
    expect(await toRater()).toEqual([]);
    const row = (await stage.rows("deliveries")).find(({ problem }) => problem === "unwanted");
    expect(row).toMatchObject({ state: "gave-up", tries: 0, subject_kind: "rating-request" });
    const asker = stage.as("other-person");
    expect((await asker.get(`/applications/${application.id}/raters`)).status).toBe(200);
    const news = (await stage.rows("messages")).filter(({ kind }) => kind === "rating-news");
    expect(news.map(({ person_id, params }) => [person_id, params])).toEqual([
      [cast.members["other-person"].personId, expect.objectContaining({ news: "unwanted" })],
    ]);
    // Worked off again, nothing is told again.
    await sendWaiting(stage);
    expect((await stage.rows("messages")).filter(({ kind }) => kind === "rating-news")).toHaveLength(1);

    await stage.as("visitor").post(path, { again: "yes" });
    await askRatingOf(stage.world, "a", cast.members.former.personId);
    expect(await toRater()).toHaveLength(1);
  }));
