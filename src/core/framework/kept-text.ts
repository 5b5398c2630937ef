import type { Id } from "../kernel/ids.ts";
import { no, type Result, yes } from "../kernel/result.ts";
import { type Framework, findProfile, type Profile } from "./framework.ts";
import type { FrameworkImport } from "./framework-import.ts";
import { importText } from "./import-text.ts";
import type { FrameworkRefusal } from "./refusal.ts";

export type FrameworkTextId = Id<"framework-text">;

/** What is kept of a text that was accepted: what was read of it. */
export type KeptText = Pick<FrameworkImport, "format" | "profile" | "expertise" | "counts">;

/** A profile and the framework that it belongs to. */
export type PlacedProfile = { readonly framework: Framework; readonly profile: Profile };

/** The profile of a name, in whichever framework has it. */
export const placedProfile = (frameworks: readonly Framework[], id: string): PlacedProfile | undefined =>
  frameworks.flatMap((framework) => {
    const profile = findProfile(framework, id);
    return profile === undefined ? [] : [{ framework, profile }];
  })[0];

/** Reads a text that an association wants to import; one of which nothing has a place is not worth keeping. */
export const readForKeeping = (
  text: string,
  { profile, framework }: PlacedProfile,
): Result<FrameworkImport, FrameworkRefusal> => {
  const read = importText(text, profile, framework);
  if (!read.ok) return read;
  return read.value.counts.expertise === 0 ? no({ code: "text-holds-nothing" }) : yes(read.value);
};

/** What of an import is kept: everything that found its place. */
export const keptOf = ({ format, profile, expertise, counts }: FrameworkImport): KeptText => ({
  format,
  profile,
  expertise,
  counts,
});
