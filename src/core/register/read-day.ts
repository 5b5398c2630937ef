import { formatDay, parseDay } from "../kernel/calendar.ts";

const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** No standing begins before there was anything to stand in, or ends after anybody will look. */
const EARLIEST = "1950-01-01";
const LATEST = "2149-12-31";

/** A day of a standing as `2021-06-30`, from that form or from `6/30/2021`; undefined where the text is no such day. */
export const readStandingDay = (text: string): string | undefined => {
  const [, month = "", day = "", year = ""] = US_DATE.exec(text.trim()) ?? [];
  const iso = year === "" ? text.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = parseDay(iso);
  if (read === null) return undefined;
  const formatted = formatDay(read);
  return formatted < EARLIEST || formatted > LATEST ? undefined : formatted;
};
