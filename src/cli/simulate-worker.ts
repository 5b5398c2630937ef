import { parentPort, workerData } from "node:worker_threads";
import { loadLibrary } from "./names.ts";
import { type Part, type Simulated, tallier, tallyPart } from "./simulate-lines.ts";

// One thread of `simulate`: takes parts of the population and answers each with its tally, in the order taken.
const tallyLine = tallier(loadLibrary(), workerData as Simulated); // simulate.ts hands it over
parentPort?.on("message", (part: Part) => parentPort?.postMessage(tallyPart(tallyLine, part)));
