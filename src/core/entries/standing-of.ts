import type { Holder, HolderId, Standing, StandingKind } from "../register/standing.ts";
import type { ComposedEntry } from "./compose-entry.ts";
import type { TypedFields } from "./fields.ts";
import type { Kept, View } from "./kept.ts";

/** Somebody whom an entry describes, and whom it may name in the register. */
type Named = { readonly id: string; readonly typed: TypedFields; readonly composed: ComposedEntry };

const nobody = {
  held: [],
  vettedAs: [],
  approved: false,
  receivesRsc: false,
  ers: null,
} as const;

const registeredAs = ({ typed }: Named, { holders }: Kept): Holder | undefined =>
  holders.get((typed["holder"]?.[0] ?? "") as HolderId);

/** What the register says up to a day, of one kind. */
const begun = ({ standings }: Holder, on: string, ...kinds: readonly StandingKind[]): readonly Standing[] =>
  standings.filter(({ kind, from }) => kinds.includes(kind) && from <= on);

const codes = (standings: readonly Standing[]): readonly string[] =>
  standings.flatMap(({ category }) => (category === null ? [] : [category]));

const fromRegister = (holder: Holder, on: string) => {
  const ers = begun(holder, on, "ers-endorsed", "ers-emerging").toSorted((a, b) =>
    a.from < b.from ? 1 : -1,
  )[0];
  return {
    ...(holder.level === null ? {} : { level: holder.level }),
    held: begun(holder, on, "held").flatMap(({ category, from, to }) =>
      category === null ? [] : [{ category, from, to }],
    ),
    vettedAs: [...new Set(codes(begun(holder, on, "vetted")))],
    approved: begun(holder, on, "approved").length > 0,
    receivesRsc: begun(holder, on, "receives-rsc").length > 0,
    ers:
      ers === undefined
        ? null
        : { kind: ers.kind === "ers-endorsed" ? "endorsed" : "emerging", from: ers.from, to: ers.to },
  };
};

/**
 * The provider of an RSC entry: as the register says where the person is named in it; otherwise as stated, which only
 * counts as long as nothing has to be confirmed.
 */
export const providerOf = (provider: Named, kept: Kept, view: View): ComposedEntry => {
  const holder = registeredAs(provider, kept);
  if (holder !== undefined) return { id: provider.id, ...fromRegister(holder, kept.on) };
  const { about: _told, ...stated } = provider.composed;
  return view === "stated" ? { id: provider.id, ...stated } : { id: provider.id, ...nobody };
};

/** The standing of a rater, in the same way; what they hold is what they hold on the day. */
export const raterOf = (rater: Named, kept: Kept, view: View): ComposedEntry => {
  const holder = registeredAs(rater, kept);
  if (holder === undefined) return view === "stated" ? {} : { held: [], meets: [], vetted: false };
  const holding = begun(holder, kept.on, "held").filter(({ to }) => to === null || to >= kept.on);
  const vetted = begun(holder, kept.on, "vetted").filter(({ to }) => to === null || to >= kept.on);
  return {
    held: [...new Set(codes(holding))],
    meets: [...new Set(codes(vetted))],
    vetted: vetted.length > 0,
  };
};
