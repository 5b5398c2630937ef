import type { KeptHolder } from "./kept-holder.ts";
import type { Standing } from "./standing.ts";

/** A standing as it is to be stored; nothing where it stands like that already. */
export type ChangedStanding = {
  readonly standing: Standing;
  readonly version: number;
  readonly isChanged: boolean;
};

/** A standing that is to be stored: the version of whose it is rises. */
export const changed = ({ version }: KeptHolder, standing: Standing): ChangedStanding => ({
  standing,
  version: version + 1,
  isChanged: true,
});

/** A standing that is stored like that. */
export const unchanged = ({ version }: KeptHolder, standing: Standing): ChangedStanding => ({
  standing,
  version,
  isChanged: false,
});
