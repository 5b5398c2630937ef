import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Observer } from "../store/tx.ts";

/** What is counted while serving. Names of routes and statements only: no address, no id. */
export type Metrics = {
  readonly registry: Registry;
  readonly answered: (route: string, method: string, status: number, seconds: number) => void;
  readonly observe: Observer;
  readonly databaseAway: () => void;
};

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the counters of one process; `ready` is asked when they are read. */
export const makeMetrics = (ready: () => boolean): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "attune_" });
  const registers = [registry];
  const requests = new Histogram({
    name: "attune_request_seconds",
    help: "How long answers took, by route and status.",
    labelNames: ["route", "method", "status"] as const,
    buckets,
    registers,
  });
  const statements = new Histogram({
    name: "attune_statement_seconds",
    help: "How long statements took, by name.",
    labelNames: ["statement"] as const,
    buckets,
    registers,
  });
  const away = new Counter({
    name: "attune_database_away_total",
    help: "Answers that the database was away.",
    registers,
  });
  registry.registerMetric(
    new Gauge({
      name: "attune_ready",
      help: "1 while requests are served.",
      registers: [],
      collect() {
        this.set(ready() ? 1 : 0);
      },
    }),
  );
  return {
    registry,
    answered: (route, method, status, seconds) =>
      requests.observe({ route, method, status: String(status) }, seconds),
    observe: ({ name, milliseconds }) => statements.observe({ statement: name }, milliseconds / 1000),
    databaseAway: () => away.inc(),
  };
};
