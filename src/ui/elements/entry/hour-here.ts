/** The hour of a moment that the clock of the device counts, as that clock shows it, in the language of the page. */
export const hourHere = (moment: number): string =>
  new Date(moment).toLocaleTimeString(`${document.documentElement.lang}-US`, {
    hour: "numeric",
    minute: "2-digit",
  });
