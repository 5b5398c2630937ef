/** Where a line for people may go: a stream that knows whether somebody reads it. */
type Screen = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** Says at a terminal, beside the log for machines, where the site is. Elsewhere it is silent: all lines there are the log's. */
export const tellPeople =
  (screen: Screen) =>
  (url: string): void => {
    if (screen.isTTY === true) screen.write(`\nOpen ${url}\n\n`);
  };
