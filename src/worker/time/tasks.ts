import type { World } from "../../store/world.ts";
import type { Task } from "../timetable.ts";
import { moveApplications } from "./move-applications.ts";

/** What happens because a day has passed: looked at every hour, since every association has its own midnight. */
export const timeTasks = (world: Pick<World, "store" | "ids">): readonly Task[] => [
  { name: "move-applications", cron: "11 * * * *", run: async (now) => moveApplications(world, now) },
];
