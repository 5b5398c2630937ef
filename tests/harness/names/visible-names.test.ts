import { expect, test } from "vitest";
import { routes } from "../../../src/routes.ts";
import { bothStages } from "../../kit/both-stages.ts";
import { callerOf, keyOf } from "../../kit/route-examples.ts";
import { calledOtherwise } from "../../kit/visible-names.ts";
import { examples } from "../examples/all.ts";
import { listed, sceneIn, sendAndFollow } from "../play.ts";

// Every page that an example shows, in both languages: buttons and links are called by the words that are seen on them.

const stageOf = bothStages();

test("what is called otherwise than it looks is found", () => {
  expect(
    calledOtherwise(
      '<button aria-label="Ask Dana to confirm" class="x"><svg></svg>Ask to confirm</button><a href="/" aria-label="Change: Name">Change</a>',
    ),
  ).toEqual(["“ask to confirm” is called “ask dana to confirm”"]);
});

test.each(["en", "es"])("every button and link is called by the words seen on it (%s)", async (language) => {
  const found = new Map<string, string>();
  for (const { method, address } of routes) {
    for (const example of listed(examples[keyOf({ method, address })])) {
      const on = stageOf(example.inDemonstration === true);
      const answers = await on.forgetting(async () => {
        const asked = await example.ask(sceneIn(on, "a"));
        const cookies = { ...asked.cookies, language };
        return sendAndFollow(on, callerOf(example, "a"), method, { ...asked, cookies });
      });
      for (const { text } of answers)
        for (const each of calledOtherwise(text)) found.set(each, `${method} ${address}`);
    }
  }
  expect([...found]).toEqual([]);
});
