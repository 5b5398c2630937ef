/** How many recovery codes a person gets at a time. */
export const RECOVERY_CODES = 10;

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 16;
const CODE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/**
 * A recovery code of 80 bits out of 16 random bytes, written as `xxxx-xxxx-xxxx-xxxx` in Crockford's letters, which
 * leave out those that are mistaken for each other.
 */
export const recoveryCodeFrom = (random: Uint8Array): string =>
  [...random.subarray(0, LENGTH)]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join("")
    .replaceAll(/(.{4})(?=.)/g, "$1-");

/** Reads a recovery code as somebody typed it, in the form in which it was made; undefined where it is none. */
export const readRecoveryCode = (typed: string): string | undefined => {
  const code = typed
    .toLowerCase()
    .replaceAll(/[\s–—-]/g, "")
    .replaceAll("o", "0")
    .replaceAll(/[il]/g, "1");
  return CODE.test(code) ? code.replaceAll(/(.{4})(?=.)/g, "$1-") : undefined;
};
