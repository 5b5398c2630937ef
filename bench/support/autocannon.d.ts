/** What the benches use of autocannon, which brings no types. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  type Options = {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly overallRate?: number;
    readonly headers?: Readonly<Record<string, string>>;
  };

  type Result = {
    readonly "2xx": number;
    readonly non2xx: number;
    readonly errors: number;
    readonly duration: number;
  };

  export default function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter;
}
