import fc from "fast-check";

/** What must never come back as it was typed: it would begin an element, end an attribute, or be read in a log. */
export const mark = "zq9<b x=\"'>&";

const texts: readonly string[] = [
  "",
  " ",
  `${mark}\0`,
  "\0",
  "\ud800",
  "\udfff\ud800",
  "\u202e\u200b\ufeff",
  "\r\n\r\nSet-Cookie: a=b",
  "'; drop table persons; --",
  "$1",
  "\\",
  "%00",
  "%",
  "../../../etc/passwd",
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "NaN",
  "-1",
  "1e999",
  "9".repeat(15),
  "9".repeat(400),
  "0000-00-00",
  "0000-01-01",
  "0001-01-01",
  "2026-02-30",
  "9999-12-31",
  "99999-01-01",
  "00000000-0000-0000-0000-000000000000",
  "00000000-0000-4000-8000-00000000000g",
  "null",
  "[]",
  "{}",
  '{"id":"x","response":{}}',
  "__proto__",
  "constructor",
  "true",
  "on",
  "é".repeat(300),
  "\u{1f600}".repeat(100),
  `${"a".repeat(70)}@people.example`,
  "a@b",
  "somebody@people.example",
  "x".repeat(10_000),
];

/** Text that nobody types by mistake. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(mark) },
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

/** A part of a path as it may stand in an address: some of it no encoding of anything. */
export const hostilePart: fc.Arbitrary<string> = fc.oneof(
  hostileText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 2000)),
  fc.constantFrom(
    "%00",
    "%ff",
    "%zz",
    "%",
    "%c0%af",
    "%ed%a0%80",
    "..",
    ".",
    "%2e%2e",
    "%2f",
    ";",
    "a%0d%0ab",
  ),
);

/** What may stand in a header: fetch takes no others, and Node's server neither. */
export const hostileHeader: fc.Arbitrary<string> = fc.oneof(
  hostileText.map((text) =>
    text
      .replaceAll(/[^\t\x20-\x7e]/g, "?")
      .trim()
      .slice(0, 3000),
  ),
  fc.constantFrom(
    "en;q=abc,es;q=1.0000001,*;q=-1",
    "a,".repeat(500),
    "attune-session",
    "=;=;=",
    "attune-session=%zz; attune-session=x; attune-language=xx; attune-notice=__proto__",
    "text/html",
    "1.2.3.4, ::1, unknown",
  ),
);
