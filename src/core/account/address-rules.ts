import { no, type Result, yes } from "../kernel/result.ts";
import type { EmailAddress } from "./email-address.ts";

/** A main address and a second one. */
export const MOST_ADDRESSES = 2;

/** An address of a person; only proved ones are kept. */
export type OwnAddress = { readonly id: string; readonly address: string; readonly main: boolean };

/** Why an address of one's own cannot be changed so. */
export type AddressRefusal = {
  readonly code: "address-already-yours" | "two-addresses-already" | "address-not-yours" | "address-is-main";
};

/** Judges the wish for another address, before a link is sent to it; who else has it is not asked here. */
export const judgeAddition = (
  own: readonly OwnAddress[],
  wanted: EmailAddress,
): Result<EmailAddress, AddressRefusal> => {
  if (own.some(({ address }) => address === wanted)) return no({ code: "address-already-yours" });
  return own.length >= MOST_ADDRESSES ? no({ code: "two-addresses-already" }) : yes(wanted);
};

/** Judges whether an address may go, or become the main one: both are for the one that is not main. */
export const judgeSecond = (own: readonly OwnAddress[], id: string): Result<OwnAddress, AddressRefusal> => {
  const address = own.find((candidate) => candidate.id === id);
  if (address === undefined) return no({ code: "address-not-yours" });
  return address.main ? no({ code: "address-is-main" }) : yes(address);
};
