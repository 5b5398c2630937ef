import type { HolderId } from "../register/standing.ts";
import { overlaps, type Standing, type StandingId } from "../register/standing.ts";
import type { Decided, Vetting } from "./vetting.ts";

/** A standing with whose it is. */
export type StandingThere = Standing & { readonly holder: HolderId };

/** What becomes of the register. */
export type StandingsPlan = {
  readonly added: readonly StandingThere[];
  readonly changed: readonly StandingThere[];
  /** What the register says already, day for day: said again, by whoever records the call. */
  readonly kept: readonly StandingThere[];
  readonly removed: readonly StandingThere[];
};

/** What a record says, with whom it is about. */
export type Said = Pick<Vetting, "holder" | "calledOn"> & { readonly decided: Decided };

type Wanted = Omit<StandingThere, "id">;

/** What a record means for the register. */
const wantedOf = ({ holder, decided }: Pick<Said, "holder" | "decided">): readonly Wanted[] => {
  if (holder === null || decided.decision === "not-vetted") return [];
  const { category, isApproved, from, to } = decided;
  return [
    ...(category === null ? [] : [{ holder, kind: "vetted" as const, category, from, to }]),
    ...(isApproved ? [{ holder, kind: "approved" as const, category: null, from, to }] : []),
  ];
};

const isOf = (there: StandingThere, wanted: Wanted): boolean =>
  there.holder === wanted.holder && there.kind === wanted.kind && there.category === wanted.category;

const earlier = (one: string, other: string): string => (one < other ? one : other);

/**
 * What becomes of the register by a new record. Where it already says the same of some of the days, the latest word holds:
 * the days are drawn out to those of the record, and end with them. A record that corrects another one takes its place:
 * what that one alone had brought about is withdrawn. Not vetted ends what earlier records brought about, on the day of
 * the call.
 */
export const planStandings = (
  record: Said,
  /** What the register has of everybody whom the records are about. */
  there: readonly StandingThere[],
  { corrected, before }: { readonly corrected: Said | undefined; readonly before: readonly Said[] },
  newId: () => StandingId,
): StandingsPlan => {
  const wanted = wantedOf(record);
  const mistaken = corrected === undefined ? [] : wantedOf(corrected);
  const brought = (each: StandingThere, by: readonly Wanted[]): boolean =>
    by.some((said) => isOf(each, said) && overlaps(each, said));

  const placed = wanted.map(
    (each): { readonly is: StandingThere; readonly was: readonly StandingThere[] } => {
      const was = there.filter(
        (known) => isOf(known, each) && (overlaps(known, each) || brought(known, mistaken)),
      );
      const [first] = was;
      if (first === undefined) return { is: { ...each, id: newId() }, was };
      const begins = was.filter((known) => !brought(known, mistaken)).map(({ from }) => from);
      return { is: { ...each, id: first.id, from: begins.reduce(earlier, each.from) }, was };
    },
  );
  const used = placed.flatMap(({ was }) => was);
  const merged = placed.flatMap(({ was }) => was.slice(1));
  const withdrawn = there.filter((each) => !used.includes(each) && brought(each, mistaken));
  const ended =
    record.decided.decision === "vetted"
      ? []
      : there.filter(
          (each) =>
            !withdrawn.includes(each) &&
            (each.to === null || each.to > record.calledOn) &&
            brought(each, before.flatMap(wantedOf)),
        );
  const isAhead = ({ from }: StandingThere): boolean => from > record.calledOn;
  const changed = placed.flatMap(({ is, was: [known] }) =>
    known === undefined || (known.from === is.from && known.to === is.to) ? [] : [is],
  );
  const kept = placed.flatMap(({ is, was: [known] }) =>
    known !== undefined && known.from === is.from && known.to === is.to ? [is] : [],
  );
  return {
    kept,
    added: placed.filter(({ was }) => was.length === 0).map(({ is }) => is),
    changed: [
      ...changed,
      ...ended.filter((each) => !isAhead(each)).map((each) => ({ ...each, to: record.calledOn })),
    ],
    removed: [...merged, ...withdrawn, ...ended.filter(isAhead)],
  };
};
