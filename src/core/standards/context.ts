import type { Bits } from "../kernel/bits.ts";
import type { Day } from "../kernel/calendar.ts";
import type { Facts } from "./facts.ts";

/**
 * One question: this portfolio, on this day, with these declarations. `memo` keeps what several requirements or
 * categories share, each at the slot that `shared` gave it.
 */
export type Context = {
  readonly facts: Facts;
  readonly asOf: Day;
  readonly declared: Bits;
  readonly memo: unknown[];
  /** The same question with other declarations, by those declarations. */
  readonly otherwise: Map<Bits, Context>;
};

/** Begins a question about a portfolio on a day. */
export const contextOf = (
  facts: Facts,
  asOf: Day,
  declared: Bits = facts.portfolio.declarations,
): Context => ({
  facts,
  asOf,
  declared,
  memo: [],
  otherwise: new Map(),
});

/** The same question, had the applicant declared only these. */
export const withDeclarations = (context: Context, declared: Bits): Context => {
  if (declared === context.declared) return context;
  const kept = context.otherwise.get(declared) ?? contextOf(context.facts, context.asOf, declared);
  context.otherwise.set(declared, kept);
  return kept;
};

/** What can be found out about a portfolio. */
export type Measure<T> = (context: Context) => T;

/** Gives each different measure of a compiled edition one slot, however many requirements ask for it. */
export type Sharing = <T extends object>(key: string, measure: Measure<T>) => Measure<T>;

/** Begins the slots of an edition. Equal keys must mean equal measures. */
export const sharing = (): Sharing => {
  const slots = new Map<string, number>();
  return <T extends object>(key: string, measure: Measure<T>): Measure<T> => {
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    return (context) => {
      const kept = context.memo[slot];
      if (kept !== undefined) return kept as T; // the key says that what is kept there is this measure's
      const found = measure(context);
      context.memo[slot] = found;
      return found;
    };
  };
};
