import type { FieldProblem } from "../kernel/field-problem.ts";
import { withoutAccents } from "../kernel/plain-letters.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { isCommonPassword } from "./often-tried.ts";

/** A password in the form in which it is hashed (NFC): two keyboards that type one word give one password. */
export type Password = string & { readonly is: "password" };

/** Why a password is not taken. */
export type PasswordProblem = Extract<
  FieldProblem,
  "required" | "too-short" | "too-long" | "too-common" | "contains-you"
>;

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 256;

/** How many characters a password may have, by what is wrong with one that has not. */
export const passwordLimits: { readonly [P in FieldProblem]?: number } = {
  "too-short": SHORTEST_PASSWORD,
  "too-long": LONGEST_PASSWORD,
};

/** A piece of a name or an address shorter than this says nothing: it turns up in words by chance. */
const TELLING = 4;

const holdsOne = (password: string, pieces: readonly string[]): boolean => {
  const text = withoutAccents(password);
  return pieces.map(withoutAccents).some((piece) => piece.length >= TELLING && text.includes(piece));
};

/**
 * What a person typed to sign in, as it is hashed; undefined where it is longer than any password here, so that nobody
 * makes the server hash a book.
 */
export const typedPassword = (typed: string): Password | undefined => {
  const password = typed.normalize("NFC");
  return Array.from(password).length > LONGEST_PASSWORD ? undefined : (password as Password);
};

/**
 * Judges a new password: 12 to 256 characters, no rule about kinds of characters (NIST SP 800-63B), not one that
 * everybody tries first, and without the address or the name of whose it is.
 */
export const readNewPassword = (
  typed: string,
  owner: { readonly addresses: readonly string[]; readonly name: string },
): Result<Password, PasswordProblem> => {
  const password = typed.normalize("NFC");
  const length = Array.from(password).length;
  if (length === 0) return no("required");
  if (length < SHORTEST_PASSWORD) return no("too-short");
  if (length > LONGEST_PASSWORD) return no("too-long");
  const pieces = [
    ...owner.addresses.flatMap((address) => [address, address.split("@")[0] ?? ""]),
    owner.name,
    ...owner.name.split(/[\s.-]+/),
  ];
  if (holdsOne(password, pieces)) return no("contains-you");
  return isCommonPassword(password) ? no("too-common") : yes(password as Password);
};
