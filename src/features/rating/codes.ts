import { can } from "../../core/access/can.ts";
import type { HouseRefusal } from "../../core/access/refusal.ts";
import { no, type Result, yes } from "../../core/kernel/result.ts";
import { codeFrom, codeSeed, judgeCodes, judgeOpen } from "../../core/references/open-rating.ts";
import type { RatingRefusal } from "../../core/references/refusal.ts";
import { limit } from "../../store/limits.ts";
import { askCode, countWrongCodes, listCodes, noteWrongCode, useCode } from "../../store/rating-browsers.ts";
import { lockRatingRequest } from "../../store/rating-requests.ts";
import type { World } from "../../store/world.ts";
import { bindByCode, type Opened } from "./open-request.ts";
import { eventsOf, type Rated } from "./rated.ts";

type Asked = Result<undefined, RatingRefusal | HouseRefusal>;

/** Has a code sent to the rater's address: to nobody else, whoever asks. */
export const sendCode = async (world: World, rated: Rated, client: string): Promise<Asked> => {
  const { request } = rated;
  const now = world.clock.now();
  const judged = request.sentAt === null ? judgeOpen(eventsOf(request), now) : yes(undefined);
  if (!judged.ok) return judged;
  const allowed = await limit(world, "rating-code", { request: request.id, client });
  if (!allowed.ok) return allowed;
  return rated.within(async (tx): Promise<Asked> => {
    const may = judgeCodes(await countWrongCodes(tx, request));
    if (!may.ok) return may;
    await askCode(tx, request, world.ids.id<"rating-code">(), now);
    tx.log.append({
      action: "rating.code-asked",
      subject: { kind: "rating-request", id: request.id },
    });
    return yes(undefined);
  });
};

/** What comes of a code that was typed. */
export type Entered = Result<Opened | "wrong", RatingRefusal | HouseRefusal>;

/** Opens the request in this browser where the code is one that was sent to the rater and works. */
export const enterCode = async (
  world: World,
  rated: Rated,
  { typed, key, client }: { readonly typed: string; readonly key: string; readonly client: string },
): Promise<Entered> => {
  const { request } = rated;
  const { store, clock, signIn } = world;
  const now = clock.now();
  const judged = request.sentAt === null ? judgeOpen(eventsOf(request), now) : yes(undefined);
  if (!judged.ok) return judged;
  const codes = await rated.within(async (tx) => listCodes(tx, request, now));
  const [latest] = codes;
  const allowed = await limit(world, "rating-code-try", {
    code: latest ?? request.id,
    request: request.id,
    client,
  });
  if (!allowed.ok) return allowed;
  if (latest === undefined) return yes("wrong");
  return store.withinRater(
    request.associationId,
    request.id,
    async (tx): Promise<Entered> => {
      const permit = can(rated.actor, "rating.give", { requestId: request.id });
      if (!permit.ok) return no(permit.refusal);
      await lockRatingRequest(tx, request.id);
      const may = judgeCodes(await countWrongCodes(tx, request));
      if (!may.ok) return may;
      // Only the latest works: whoever asked twice types what came last.
      if (codeFrom(signIn.keyedDigestOf(codeSeed(latest))) !== typed) {
        await noteWrongCode(tx, permit.value, request, latest);
        return yes("wrong");
      }
      return (await useCode(tx, permit.value, request, latest, now))
        ? bindByCode(tx, rated, key, now)
        : yes("wrong");
    },
    key,
  );
};
