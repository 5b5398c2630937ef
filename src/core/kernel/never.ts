/** Closes a switch over a union: a case that is left out does not compile. */
export const never = (unexpected: never): never => unexpected;
