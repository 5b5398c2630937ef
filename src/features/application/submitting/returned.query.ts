import { type ChangedEntry, type Copy, compareCopies, type Part } from "../../../core/application/copy.ts";
import { answersHolding } from "../../../core/application/submission.ts";
import { listMoves } from "../../../store/applications.ts";
import { listTexts } from "../../../store/signed-texts.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { type Own, readOwn } from "../frame/find-own.ts";
import { findReturned, type Returned } from "./find-returned.ts";
import { type Judging, judgingOf } from "./judging.ts";
import { ofReturned } from "./would-submit.ts";

/** One's own application with what was returned of it. */
export type OwnReturned = {
  readonly own: Own;
  /** Undefined where nothing is returned at present. */
  readonly returned:
    | (Returned & { readonly again: Copy; readonly judging: Judging; readonly why: string })
    | undefined;
};

/** Reads it; undefined where the application is not there for whoever looks. */
export const findOwnReturned = async (visit: Visit): Promise<OwnReturned | undefined> => {
  const { store, standards } = visit.world;
  return store.withinPerson(ofPerson(visit).person.id, async (tx): Promise<OwnReturned | undefined> => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { application, history, today } = own;
    const returned = application.state === "returned" ? await findReturned(tx, application) : undefined;
    if (returned === undefined) return { own, returned };
    const under = { standards, application, history, today };
    const { judged, copy: again } = await ofReturned(tx, under, returned);
    const texts = await listTexts(tx, application.associationId);
    const moves = await listMoves(tx, application.associationId, application.id);
    return {
      own,
      returned: {
        ...returned,
        again,
        judging: judgingOf(own, judged, texts, { standards, language: visit.language }),
        why: moves.findLast(({ on }) => on === "return")?.why ?? "",
      },
    };
  });
};

/** What differs between the copy and the portfolio in one part that was returned. */
export const changesIn = (
  { before, living }: Pick<Returned, "before" | "living">,
  part: Part,
): readonly ChangedEntry[] => {
  const isOf = ({ id, kind }: Copy[number]): boolean =>
    part.of === "entry" ? id === part.entry : kind === part.kind;
  return compareCopies(before.entries.filter(isOf), living.filter(isOf));
};

/** True where every returned part has an answer. */
export const isAnswered = ({ parts }: Pick<Returned, "parts">): boolean => answersHolding(parts).length > 0;
