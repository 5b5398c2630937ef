import type { Door } from "../../../src/core/access/doors.ts";
import type { Route } from "../../../src/web/route.ts";
import { type ActorName, cast, type Side } from "../../kit/actors.ts";
import type { Sent } from "../../kit/house.ts";
import { keyOf } from "../../kit/route-examples.ts";

/** Through these somebody becomes somebody: by a password, a link, a second factor. */
const waysIn: ReadonlySet<Door> = new Set([
  "account.register",
  "session.open",
  "link.follow",
  "second-factor.show",
  "demonstration.use",
]);

/** Only the alliance acts for all associations together. */
const ofTheAlliance: ReadonlySet<Door> = new Set(["alliance.read", "association.create"]);

/**
 * While their sender waits, what was sent is looked through by the job for that person, and files that nothing names are
 * forgotten by the job for nobody (docs/decisions/0037, 0038): a person may do neither.
 */
const handedToJobs: ReadonlySet<string> = new Set(["POST /portfolio/uploads/:upload/finish"]);

/** A link in a mail that was sent to somebody shows what that person chose and chooses for them, whoever follows it (docs/decisions/0047). */
const chosenByLink: ReadonlySet<string> = new Set(["GET /mail-choice/:choice", "POST /mail-choice/:choice"]);

/** Scopes in which a request acted and which are not those of whoever sent it, each said once. */
export const foreignScopes = (
  route: Route,
  by: ActorName,
  at: Side,
  sent: readonly Sent[],
): readonly string[] => {
  const own = by === "visitor" ? undefined : cast.members[by].personId;
  const here = route.address.startsWith("/a/:association") ? cast.associations[at].id : undefined;
  const foreign = sent
    .map(({ scope }) => scope)
    .filter((scope) => {
      // A job sees what jobs need, and nobody who asks is one.
      if (scope.kind === "job")
        return !handedToJobs.has(keyOf(route)) || (scope.person !== undefined && scope.person !== own);
      if (scope.kind === "rater") return route.may !== "rating.give";
      if (scope.kind === "platform" && !ofTheAlliance.has(route.may)) return true;
      if (here !== undefined && scope.association !== undefined && scope.association !== here) return true;
      if (chosenByLink.has(keyOf(route)) && scope.kind === "person")
        return scope.person !== own && scope.person !== cast.members.person.personId;
      return "person" in scope && scope.person !== own && !waysIn.has(route.may);
    });
  return [...new Set(foreign.map((scope) => JSON.stringify(scope)))];
};
