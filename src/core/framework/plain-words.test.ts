import { expect, test } from "vitest";
import { isEmphasised } from "./emphasis.ts";
import { plainWords } from "./plain-words.ts";

test.each([
  ["**Bakes** *rye* _and_ __wheat__ ***daily***", "Bakes rye and wheat daily"],
  ["~~Burns~~ `bakes`", "Burns bakes"],
  ["a * b * c and snake_case_word", "a * b * c and snake_case_word"],
  ["a footnote* stays", "a footnote* stays"],
  ["**bold that another line closes", "bold that another line closes"],
  ["and closes here** at last", "and closes here at last"],
  ["** badly spaced **", "badly spaced"],
  ["\\*literal\\* \\(P\\) \\_", "*literal* (P) _"],
  ["[words](https://example.org/a_b_c) ![picture](p.png)", "words picture"],
  ["[not a link] (at all)", "[not a link] (at all)"],
  ["bread &amp; salt &#8211; &#x2014; &lt;b&gt; &unknown; &#0;", "bread & salt – — <b> &unknown; &#0;"],
  ["one<br>two<br/>three <b>four</b> <span class='x'>five</span>", "one two three four five"],
  ["3 < 4 and 5 > 2, <infants and toddlers>", "3 < 4 and 5 > 2, <infants and toddlers>"],
  ["  many   blanks ", "many blanks"],
])("%j says %j", (markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
});

test.each([
  ["**Thinking**", true],
  ["_Thinking_:", true],
  ["***Thinking*** (P)", true],
  ["<b>Thinking</b>", true],
  ["**Bakes** bread **daily**", false],
  ["<b>Bakes</b> bread", false],
  ["Thinking", false],
  ["**", false],
])("whether %j is emphasised: %j", (line, expected) => {
  expect(isEmphasised(line)).toBe(expected);
});
