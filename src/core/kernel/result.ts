/** The answer of anything that may say no: a value, or the reason why there is none. */
export type Result<T, R> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

/** Makes the yes of a {@link Result}. */
export const yes = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Makes the no of a {@link Result}. */
export const no = <R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal });
