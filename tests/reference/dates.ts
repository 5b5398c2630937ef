// Days are ISO strings ("2021-06-30") and months are "2021-06": they compare as text.

const MILLISECONDS_OF_A_DAY = 24 * 60 * 60 * 1000;

export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);

/** Every day from the first to the last, both included; none where the last comes before the first. */
export const daysBetween = (first: string, last: string): string[] => {
  const days: string[] = [];
  for (const month of monthsBetween(monthOf(first), monthOf(last))) {
    for (let number = 1; number <= daysIn(month); number += 1) {
      const day = `${month}-${String(number).padStart(2, "0")}`;
      if (first <= day && day <= last) {
        days.push(day);
      }
    }
  }
  return days;
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (month: string): number => {
  switch (month.slice(5, 7)) {
    case "02":
      return isLeapYear(yearOf(month)) ? 29 : 28;
    case "04":
    case "06":
    case "09":
    case "11":
      return 30;
    default:
      return 31;
  }
};

export const monthOf = (day: string): string => day.slice(0, 7);

const nextMonth = (month: string): string => {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};

/** Every month from the first to the last, both included. */
export const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) {
    months.push(month);
  }
  return months;
};

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The same day so many years later; 29 February becomes 1 March in a year that has none. */
export const anniversary = (day: string, years: number): string => {
  const year = yearOf(day) + years;
  const monthAndDay = day.slice(4);
  return monthAndDay === "-02-29" && !isLeapYear(year) ? `${year}-03-01` : `${year}${monthAndDay}`;
};

/** How many anniversaries of the first day have come by the last day, that day included. */
export const wholeYears = (first: string, last: string): number => {
  let years = 0;
  while (anniversary(first, years + 1) <= last) {
    years += 1;
  }
  return years;
};

export const earlierOf = (a: string, b: string): string => (a < b ? a : b);

export const laterOf = (a: string, b: string): string => (a > b ? a : b);
