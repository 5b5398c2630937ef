import type { Copy } from "../../../core/application/copy.ts";
import { listTexts } from "../../../store/signed-texts.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { type Own, readOwn } from "../frame/find-own.ts";
import { type Judging, judgingOf } from "./judging.ts";
import { ofPortfolio } from "./would-submit.ts";

/** One's own application with what would be submitted of it now. */
export type Submission = {
  readonly own: Own;
  readonly judging: Judging;
  readonly copy: Copy;
  readonly documents: number;
};

/** Reads it; undefined where the application is not there for whoever looks. */
export const findSubmission = async (visit: Visit): Promise<Submission | undefined> => {
  const { store, standards } = visit.world;
  const { id: person } = ofPerson(visit).person;
  return store.withinPerson(person, async (tx) => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { application, history, today } = own;
    const { judged, copy, documents } = await ofPortfolio(tx, { standards, application, history, today });
    const texts = await listTexts(tx, application.associationId);
    return {
      own,
      judging: judgingOf(own, judged, texts, { standards, language: visit.language }),
      copy,
      documents: new Set(documents.map(({ id }) => id)).size,
    };
  });
};
