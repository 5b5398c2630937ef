import type { EmailAddress } from "../../../core/account/email-address.ts";
import { LONGEST_NAME } from "../../../core/account/person-name.ts";
import type { EditorId, EntryId } from "../../../core/entries/entry.ts";
import { type Id, parseId, type RatingRequestId } from "../../../core/kernel/ids.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { limit } from "../../../store/limits.ts";
import { findRatingRequest } from "../../../store/rating-requests.ts";
import { applicationHref } from "../../../ui/applications/addresses.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, type Reply, refused, seeOther, wrong } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import type { Visit } from "../../../web/visit.ts";
import { type AskRefusal, askRater, type WantedRater, withdrawRater } from "./ask-rater.ts";

type Naming = {
  readonly id: RatingRequestId;
  readonly editor: EditorId;
  readonly entry?: EntryId | "" | undefined;
  readonly fresh: EntryId;
  /** The reference that is there, pressed where the name typed is alike. */
  readonly same?: EntryId | "" | undefined;
  readonly another: boolean;
  readonly name: string;
  readonly address: EmailAddress;
  readonly roles: readonly string[];
  readonly knownSince: string;
  readonly language: Language;
  readonly waiver?: "signed" | "not-signed" | undefined;
  readonly signature: Id<"signature">;
  readonly number: number;
  readonly read: Language;
  readonly typedName?: string | undefined;
};

const saidAt = (refusal: AskRefusal): Reply => {
  if (refusal.code === "name-not-read") return wrong("typedName", refusal.problem, LONGEST_NAME);
  return refused(refusal);
};

/** Asks, and counts how much mail somebody has sent. */
const ask = async (
  visit: Visit,
  wanted: Omit<WantedRater, "application" | "applicantName">,
): Promise<Reply> => {
  const { world, actor, person, params } = ofPerson(visit);
  const application = parseId<"application">(params["application"] ?? "");
  if (application === undefined) return missing;
  const allowed = await limit(world, "rating-request", {
    person: person.id,
    pair: `${person.id} ${wanted.address}`,
  });
  if (!allowed.ok) return refused(allowed.refusal);
  const done = await askRater(world, actor, { ...wanted, application, applicantName: person.name });
  return done.ok
    ? seeOther(applicationHref(application, "raters"), { notice: "rater-named" })
    : saidAt(done.refusal);
};

/** Names a rater. */
export const nameRater: Act<Naming> = async (
  visit,
  { entry, fresh, same, another, waiver, signature, number, read, typedName, ...rest },
) =>
  ask(visit, {
    ...rest,
    entry: [same, entry].find((each) => each !== undefined && each !== "") || fresh,
    isAnother: another,
    waiver:
      waiver === "signed"
        ? {
            id: signature,
            number,
            language: read,
            typedName: typedName ?? "",
            address: visit.device.networkAddress,
          }
        : null,
    replaces: null,
  });

/** Asks the same rater again, at the same address or another. What was decided of the waiver stays. */
export const askAgain: Act<{
  readonly id: RatingRequestId;
  readonly editor: EditorId;
  readonly request: RatingRequestId;
  readonly address: EmailAddress;
  readonly language: Language;
}> = async (visit, { id, editor, request: replaces, address, language }) => {
  const { world, person } = ofPerson(visit);
  const before = await world.store.withinPerson(person.id, async (tx) => findRatingRequest(tx, replaces));
  if (before === undefined || before.applicationId !== visit.params["application"]) return missing;
  return ask(visit, {
    id,
    editor,
    address,
    language,
    replaces,
    entry: before.entry,
    isAnother: false,
    name: before.raterName,
    roles: before.roles,
    knownSince: before.knownSince,
    waiver: before.isWaived ? "as-before" : null,
  });
};

/** Takes a request back. */
export const takeBack: Act<{ readonly request: RatingRequestId }> = async (visit, { request: id }) => {
  const { world, actor, params } = ofPerson(visit);
  const application = parseId<"application">(params["application"] ?? "");
  if (application === undefined) return missing;
  const done = await withdrawRater(world, actor, { application, id });
  return done.ok
    ? seeOther(applicationHref(application, "raters"), { notice: "rater-revoked" })
    : refused(done.refusal);
};
