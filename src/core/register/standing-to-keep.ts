import type { KeptHolder } from "./kept-holder.ts";
import type { Standing } from "./standing.ts";

/** A standing as it is to be stored; nothing where it stands like that already. */
export type StandingToKeep = {
  readonly standing: Standing;
  readonly version: number;
  readonly isChanged: boolean;
};

/** A standing that is to be stored: the version of whose it is rises. */
export const toKeep = ({ version }: KeptHolder, standing: Standing): StandingToKeep => ({
  standing,
  version: version + 1,
  isChanged: true,
});

/** A standing that is stored like that. */
export const keptAlready = ({ version }: KeptHolder, standing: Standing): StandingToKeep => ({
  standing,
  version,
  isChanged: false,
});
