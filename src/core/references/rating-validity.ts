import { type Day, monthsLater } from "../kernel/calendar.ts";

/**
 * The last day on which a rating counts: the same day so many months after it was received (a setting of the
 * association), or the last of that month where it has no such day.
 */
export const validThrough = (receivedOn: Day, months: number): Day => monthsLater(receivedOn, months);

/** True where a rating counts on a day: it is not void, was received by then, and has not run out. */
export const countsOn = (
  { counts, receivedOn }: { readonly counts: boolean; readonly receivedOn: Day },
  months: number,
  day: Day,
): boolean => counts && receivedOn <= day && day <= validThrough(receivedOn, months);
