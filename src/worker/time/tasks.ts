import type { World } from "../../store/world.ts";
import type { Task } from "../timetable.ts";
import { moveApplications } from "./move-applications.ts";
import { sendReminders } from "./send-reminders.ts";

/** What happens because a day has passed: looked at every hour, since every association has its own midnight. */
export const timeTasks = (world: Pick<World, "store" | "ids">): readonly Task[] => [
  { name: "move-applications", cron: "11 * * * *", run: async (now) => moveApplications(world, now) },
  { name: "send-reminders", cron: "21 * * * *", run: async (now) => sendReminders(world, now) },
];
