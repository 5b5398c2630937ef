/** Does something of which nobody waits for the end; where it cannot be done now, it is done with the next occasion. */
export const quietly = (doing: Promise<unknown>): void => {
  doing.catch(() => undefined);
};
