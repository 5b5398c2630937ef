import * as z from "zod";
import { setting } from "./setting.ts";

/** The currencies of ISO 4217 that this machine can write, by code. */
export const knownCurrencies: readonly string[] = Intl.supportedValuesOf("currency");

/** A currency's code. */
export const currencyCode = z
  .string()
  .max(3, "not-offered")
  .refine((code) => knownCurrencies.includes(code), "not-offered");

/** The currency in which new fees are set. Fees that are set keep theirs. */
export const currency = setting<string>({ schema: currencyCode, usual: "USD" });

/** How many decimals amounts of a currency have: 2 for dollars, 0 for yen. */
const decimalsOf = (code: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** Reads an amount as people write it, in the smallest units of its currency; undefined where it is none. */
export const readAmount = (typed: string, code: string): number | undefined => {
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(typed.trim().replaceAll(/[\s$€£]/g, ""));
  if (match === null) return undefined;
  const [, whole = "", fraction = ""] = match;
  const decimals = decimalsOf(code);
  if (fraction.length > decimals) return undefined;
  return Number(whole) * 10 ** decimals + Number(fraction.padEnd(decimals, "0") || 0);
};

/** Writes an amount plainly, as it is typed: `25.00`. */
export const plainAmount = (amount: number, code: string): string => {
  const decimals = decimalsOf(code);
  const digits = String(amount).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};
