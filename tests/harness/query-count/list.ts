import type { ActorName } from "../../kit/actors.ts";
import type { Stage } from "../../kit/stage.ts";

/** A page with rows: whom it is shown to, how a row comes into it, and by what it is seen there. */
export type List = {
  /** As the route declares it. */
  readonly route: string;
  /** What is asked for. */
  readonly query?: string;
  readonly by: ActorName;
  readonly add: (stage: Stage, number: number) => Promise<unknown>;
  readonly shows: (number: number) => string;
};
