import type { Sent, TestHouse } from "./house.ts";

/** The statements that some work sends, by name and in order. */
export const queriesDuring = async (
  { sent }: Pick<TestHouse, "sent">,
  work: () => Promise<unknown>,
): Promise<readonly string[]> => {
  const from = sent.length;
  await work();
  return sent.slice(from).map(({ name }: Sent) => name);
};
