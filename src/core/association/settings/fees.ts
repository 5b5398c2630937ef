import * as z from "zod";
import { knownCategories } from "../known-rules.ts";
import { currencyCode } from "./currency.ts";
import { choice, count, isUnique, setting } from "./setting.ts";

export const feeKinds = [
  "registration",
  "processing",
  "exam",
  "renewal",
  "late",
  "reinstatement",
  "upgrade",
] as const;
export type FeeKind = (typeof feeKinds)[number];

/** One fee: of all categories (null), or of one in place of that. */
export type Fee = {
  readonly kind: FeeKind;
  readonly category: string | null;
  /** In the smallest units of the currency. */
  readonly amount: number;
};

/** What the association charges. The currency stands with the amounts, so that none is ever read as another. */
export type Fees = { readonly currency: string; readonly amounts: readonly Fee[] };

const keyOf = ({ kind, category }: Fee): string => `${feeKinds.indexOf(kind)} ${category ?? ""}`;

export const fees = setting<Fees>({
  schema: z.strictObject({
    currency: currencyCode,
    amounts: z
      .array(
        z.strictObject({
          kind: choice(feeKinds),
          category: z.string().max(40).nullable(),
          amount: count(0, 100_000_000),
        }),
      )
      .max(500, "too-many")
      .refine((amounts) => isUnique(amounts.map(keyOf)), "already-there")
      .transform((amounts) => amounts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))),
  }),
  usual: { currency: "USD", amounts: [] },
  check: ({ amounts }, { rules }) => {
    const known = knownCategories(rules);
    return amounts
      .filter(({ category }) => category !== null && !known.has(category))
      .map(({ kind, category }) => ({ field: `${kind}.${category}`, problem: "not-offered" }));
  },
});

/** A fee for a category: its own, else that of all categories; undefined where none is charged. */
export const feeFor = ({ amounts }: Fees, kind: FeeKind, category: string): number | undefined => {
  const ofKind = amounts.filter((fee) => fee.kind === kind);
  return (ofKind.find((fee) => fee.category === category) ?? ofKind.find((fee) => fee.category === null))
    ?.amount;
};
