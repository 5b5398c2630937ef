/** An exact, non-rounded number: numerator over denominator, the denominator always above zero. */
export class Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator: bigint) {
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator, denominator) * sign;
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  isAtLeast(other: Fraction): boolean {
    return this.numerator * other.denominator >= other.numerator * this.denominator;
  }

  isAbove(other: Fraction): boolean {
    return !other.isAtLeast(this);
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  /** For output only: rounded half up to two decimals. Only amounts of zero or more are ever shown. */
  toTwoDecimals(): number {
    const hundredths = (this.numerator * 200n + this.denominator) / (this.denominator * 2n);
    return Number(hundredths) / 100;
  }
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) {
    [x, y] = [y, x % y];
  }
  return x;
};

export const whole = (value: number): Fraction => new Fraction(BigInt(value), 1n);

export const ZERO = whole(0);

/** The decimal a person wrote, taken at its word: 3.33 is 333 hundredths. */
export const fromDecimal = (value: number): Fraction => {
  const [mantissa = "0", exponent = "0"] = String(value).toLowerCase().split("e");
  const [integerPart = "0", decimals = ""] = mantissa.split(".");
  const digits = new Fraction(BigInt(integerPart + decimals), 10n ** BigInt(decimals.length));
  const power = Number(exponent);
  return power >= 0
    ? digits.times(new Fraction(10n ** BigInt(power), 1n))
    : digits.dividedBy(new Fraction(10n ** BigInt(-power), 1n));
};

export const sum = (values: readonly Fraction[]): Fraction => {
  let total = ZERO;
  for (const value of values) {
    total = total.plus(value);
  }
  return total;
};

export const smaller = (a: Fraction, b: Fraction): Fraction => (b.isAtLeast(a) ? a : b);

/** How much is left to reach `required`: never below zero. */
export const shortfall = (required: Fraction, actual: Fraction): Fraction =>
  actual.isAtLeast(required) ? ZERO : required.minus(actual);
