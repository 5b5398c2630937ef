// A process of its own that asks for one page as fast as it is answered, or at a rate: node load-process.ts OPTIONS.
import autocannon from "autocannon";
import type { Loaded, LoadOptions } from "./load.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as LoadOptions;
const { url, connections, seconds, rate, cookie } = options;

const milliseconds: number[] = [];

const load = autocannon(
  {
    url,
    connections,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: rate }),
    ...(cookie === undefined ? {} : { headers: { cookie } }),
  },
  (error, result) => {
    if (error !== null) throw error;
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${url}: ${result.non2xx} answers other than 2xx, ${result.errors} failures`);
    const sorted = milliseconds.toSorted((a, b) => a - b);
    const percentile = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    const loaded: Loaded = {
      perSecond: result["2xx"] / result.duration,
      answered: result["2xx"],
      p50: percentile(0.5),
      p95: percentile(0.95),
      p99: percentile(0.99),
    };
    process.stdout.write(JSON.stringify(loaded));
  },
);
load.on("response", (_client: unknown, _status: number, _bytes: number, took: number) => {
  milliseconds.push(took);
});
