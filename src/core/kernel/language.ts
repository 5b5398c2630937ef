/** The languages of the product, the usual one first. A further one begins here. */
export const languages = ["en", "es"] as const;

export type Language = (typeof languages)[number];
