/**
 * An exact whole number: a `number` while that is exact, a `bigint` beyond. Hours are counted in these, so that a
 * total that is just enough is never missed by a rounding error. Both kinds compare correctly with `<` and `>=`.
 */
export type Whole = number | bigint;

const tidy = (value: bigint): Whole => {
  const narrow = Number(value);
  return Number.isSafeInteger(narrow) ? narrow : value;
};

/** The exact sum. */
export const plus = (a: Whole, b: Whole): Whole => {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return tidy(BigInt(a) + BigInt(b));
};

/** The exact difference. */
export const minus = (a: Whole, b: Whole): Whole => {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return tidy(BigInt(a) - BigInt(b));
};

/** The exact product. */
export const times = (a: Whole, b: Whole): Whole => {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return tidy(BigInt(a) * BigInt(b));
};

/** The quotient, rounded down; exact where the divisor divides. Both are 0 or more, the divisor is not 0. */
export const over = (a: Whole, b: Whole): Whole => {
  if (typeof a === "number" && typeof b === "number") return (a - (a % b)) / b;
  return tidy(BigInt(a) / BigInt(b));
};

/** The greatest common divisor of two whole numbers above 0. */
const commonDivisor = (a: Whole, b: Whole): Whole => {
  let [x, y] = [a, b];
  while (y > 0) {
    const rest = typeof x === "number" && typeof y === "number" ? x % y : tidy(BigInt(x) % BigInt(y));
    [x, y] = [y, rest];
  }
  return x;
};

/** The least common multiple of two whole numbers above 0. */
export const commonMultiple = (a: Whole, b: Whole): Whole =>
  typeof a === "number" && typeof b === "number" && a % b === 0 ? a : times(over(a, commonDivisor(a, b)), b);

/** The smaller of two. */
export const least = (a: Whole, b: Whole): Whole => (a <= b ? a : b);

/** How many decimals a number has when it is written as short as it can be: 0.25 has 2, 1e-7 has 7. */
export const decimalsOf = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
};

/** A decimal as a whole number of its `10 ** decimals`th parts; `decimals` must be enough to hold it. */
export const wholeParts = (value: number, decimals: number): Whole => {
  const scale = decimals === 4 ? 10_000 : 10 ** decimals; // four are enough for nearly everybody, and a power is slow
  const product = Math.round(value * scale);
  // Up to 15 digits a decimal and its double know each other; beyond, several decimals share one.
  if (product < 1e15 && product / scale === value) return product;
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  return tidy(BigInt(whole + fraction) * 10n ** BigInt(decimals - fraction.length + Number(exponent)));
};

/** `10 ** exponent`, exactly; the exponent is a whole number, 0 or more. */
export const powerOfTen = (exponent: number): Whole =>
  exponent <= 15 ? 10 ** exponent : 10n ** BigInt(exponent);

/** So many `10 ** decimals`th parts as a decimal, exactly and as short as it can be. The parts are 0 or more. */
export const decimalText = (parts: Whole, decimals: number): string => {
  const digits = String(parts).padStart(decimals + 1, "0");
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  const whole = digits.slice(0, digits.length - decimals);
  return fraction === "" ? whole : `${whole}.${fraction}`;
};

/** The value of `parts / unit`, rounded half up to two decimals. Both are 0 or more. */
export const roundedQuotient = (parts: Whole, unit: Whole): number => {
  const doubled = plus(times(parts, 200), unit);
  return Number(over(doubled, times(unit, 2))) / 100;
};
