import { afterAll, beforeAll } from "vitest";
import { openStage, type Stage } from "./stage.ts";

/** A house as it is, and one of a demonstration, for the tests of a file that walk the pages of both. */
export const bothStages = (): ((isDemonstration: boolean) => Stage) => {
  let stage: Stage;
  let demonstration: Stage;
  beforeAll(async () => {
    stage = await openStage();
    demonstration = await openStage({ isDemonstration: true });
  });
  afterAll(async () => {
    await stage.close();
    await demonstration.close();
  });
  return (isDemonstration) => (isDemonstration ? demonstration : stage);
};
