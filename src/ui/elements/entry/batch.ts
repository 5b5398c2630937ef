import { LONGEST_TYPED } from "../../../core/entries/most-typed.ts";
import type { Save } from "./answer.ts";

/** The most that is sent at once, in characters: however they are written in a form, the server takes so many. */
const MOST = 20_000;

const lengthOf = ({ typed }: Save): number => typed.reduce((sum, text) => sum + text.length, 0);

/** False for a field that holds more than is ever taken: it is left out, so that the others arrive. */
export const fits = (save: Save): boolean => lengthOf(save) <= LONGEST_TYPED;

/** What of several fields is sent first, the rest after it. */
export const firstOf = <S extends Save>(saves: readonly S[]): readonly S[] => {
  let sum = 0;
  return saves.filter(fits).filter((save) => {
    sum += lengthOf(save);
    return sum <= MOST;
  });
};
