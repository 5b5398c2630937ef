import type { TextVersion } from "../../../core/application/signatures.ts";
import { type KeptSignature, listSignatures, listTexts } from "../../../store/signed-texts.ts";
import { together } from "../../../store/together.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import type { Visit } from "../../../web/visit.ts";
import { type Own, readOwn } from "../frame/find-own.ts";

/** One's own application with the texts of its association, and what was signed of them. */
export type OwnSignatures = {
  readonly own: Own;
  readonly texts: readonly TextVersion[];
  readonly signatures: readonly KeptSignature[];
};

/** Reads them; undefined where the application is not there for whoever looks. */
export const findSignatures = async (visit: Visit): Promise<OwnSignatures | undefined> =>
  visit.world.store.withinPerson(ofPerson(visit).person.id, async (tx) => {
    const own = await readOwn(tx, visit);
    if (own === undefined) return undefined;
    const { application } = own;
    const { texts, signatures } = await together({
      texts: listTexts(tx, application.associationId),
      signatures: listSignatures(tx, application),
    });
    return { own, texts, signatures };
  });
