import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";
import { amountsOf, type Document, minimums } from "./plain-amounts.ts";

/** Answers whether all requirements are met, and nothing else. */
export type PlainJudge = (document: Document) => Promise<boolean>;

/** json-rules-engine: one rule of one condition for each requirement, over amounts worked out as its facts. */
export const jsonRulesJudge = (asOf: string): PlainJudge => {
  const engine = new Engine();
  for (const [amount, minimum] of Object.entries(minimums)) {
    engine.addRule({
      conditions: {
        all: [{ fact: "amounts", path: `$.${amount}`, operator: "greaterThanInclusive", value: minimum }],
      },
      event: { type: amount },
    });
  }
  engine.addFact("amounts", async (_, almanac) =>
    amountsOf(await almanac.factValue<Document>("document"), asOf),
  );
  return async (document) => {
    const { failureResults } = await engine.run({ document });
    return failureResults.length === 0;
  };
};

/** zen-engine: the same script as a function node. */
export const zenJudge = (asOf: string): { readonly judge: PlainJudge; readonly close: () => void } => {
  const typed = readFileSync(new URL("./plain-amounts.ts", import.meta.url), "utf8");
  const source = `${stripTypeScriptTypes(typed).replaceAll("export const", "const")}
    export const handler = async (document) => {
      const amounts = amountsOf(document, ${JSON.stringify(asOf)});
      return { ready: Object.keys(minimums).every((name) => amounts[name] >= minimums[name]) };
    };`;
  const engine = new ZenEngine();
  const decision = engine.createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
      { id: "check", name: "check", type: "functionNode", position: { x: 0, y: 0 }, content: { source } },
      { id: "out", name: "out", type: "outputNode", position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "check" },
      { id: "b", type: "edge", sourceId: "check", targetId: "out" },
    ],
  });
  return {
    judge: async (document) => {
      const { result } = (await decision.evaluate(document)) as { result: { ready: boolean } };
      return result.ready;
    },
    close: () => engine.dispose(),
  };
};
