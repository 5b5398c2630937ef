/** How many steps before and after the present one a code may be from: clocks of telephones are a little off. */
export const TOTP_WINDOW = 1;

/** Reads the six digits of an authenticator app, however they were spaced; undefined where they are not six. */
export const readTotpCode = (typed: string): string | undefined => {
  const code = typed.replaceAll(/[\s-]/g, "");
  return /^[0-9]{6}$/.test(code) ? code : undefined;
};

/**
 * True where the step that a code stands for lies after the last step that was accepted: a code works once, and so does
 * every code before it.
 */
export const isFreshStep = (step: number, lastStep: number | null): boolean =>
  lastStep === null || step > lastStep;

/** A secret in groups of four, for people who type it instead of scanning it. */
export const inGroups = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, "$1 ");
