import { DAY } from "../../../src/core/kernel/instant.ts";
import type { Stage } from "../../kit/stage.ts";
import { sendWaiting, tidyUp } from "../../kit/stage-worker.ts";

/** What runs without anybody asking. Each begins from the cast's state. */
export const jobs: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  "everything is forgotten that nobody needs any more": async (stage) => {
    await stage.as("visitor").post("/sign-in/link", { address: "somebody@people.example" });
    await sendWaiting(stage);
    await tidyUp(stage, stage.clock.now() + 400 * DAY);
  },
};
