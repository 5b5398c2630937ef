import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Actor } from "../../src/core/access/actor.ts";
import { closedTo, type Door, doors } from "../../src/core/access/doors.ts";
import { platformRoles, roles } from "../../src/core/access/roles.ts";
import type { AssociationId, PersonId, SessionId } from "../../src/core/kernel/ids.ts";
import { routes } from "../../src/routes.ts";
import { shown } from "../../src/web/reply.ts";
import { isThroughDoor, page } from "../../src/web/route.ts";

const allDoors = Object.keys(doors) as Door[];

const signedIn = {
  personId: "00000000-0000-4000-8000-000000000001" as PersonId,
  sessionId: "00000000-0000-4000-8000-000000000002" as SessionId,
  provedAt: 0,
};

const plainPerson = (strength: 1 | 2): Actor => ({
  kind: "person",
  ...signedIn,
  strength,
  platformRoles: [],
});

const everyRole = (strength: 1 | 2): Actor => ({
  kind: "staff",
  ...signedIn,
  strength,
  platformRoles,
  associationId: "00000000-0000-4000-8000-000000000003" as AssociationId,
  roles,
});

test("every route was made by a door, and a hand-made one is none", () => {
  expect(routes.filter((route) => !isThroughDoor(route))).toEqual([]);
  const real = page("/somewhere", { may: "home.read" }, async () => shown({ title: "", body: "" }));
  expect([isThroughDoor(real), isThroughDoor({ ...real })]).toEqual([true, false]);
});

test("every route has a row of the policy, and every row a route", () => {
  expect(routes.filter(({ may }) => !allDoors.includes(may))).toEqual([]);
  const used = new Set(routes.map(({ may }) => may));
  expect(allDoors.filter((door) => !used.has(door))).toEqual([]);
});

test("every door of staff asks for two factors", () => {
  const ofStaff = allDoors.filter((door) => closedTo(plainPerson(2), door) !== undefined);
  expect(ofStaff).not.toEqual([]);
  expect(ofStaff.map((door) => [door, closedTo(everyRole(1), door)])).toEqual(
    ofStaff.map((door) => [door, "second-factor-needed"]),
  );
  expect(ofStaff.filter((door) => closedTo(everyRole(2), door) !== undefined)).toEqual([]);
});

test("what a visitor may open is on this list and nothing else", () => {
  expect(allDoors.filter((door) => closedTo({ kind: "visitor" }, door) === undefined).toSorted()).toEqual([
    "account.register",
    "appearance.choose",
    "association.read",
    "controls.read",
    "demonstration.use",
    "home.read",
    "language.choose",
    "link.follow",
    "mail.hand-on",
    "mail.refuse",
    "provider.read",
    "rating.give",
    "second-factor.show",
    "session.end",
    "session.open",
  ]);
});

/** `/a/:association/people` and `/a/:association/:anything` would answer for the same address. */
const mayMeet = (one: string, other: string): boolean => {
  const [a, b] = [one.split("/"), other.split("/")];
  return (
    a.length === b.length &&
    a.every((part, at) => part === b[at] || part.startsWith(":") || b[at]?.startsWith(":"))
  );
};

test("no address hides another", () => {
  const pairs = routes.flatMap((one, at) =>
    routes
      .slice(at + 1)
      .filter((other) => one.method === other.method && mayMeet(one.address, other.address))
      .map((other) => [one.method, one.address, other.address]),
  );
  expect(pairs).toEqual([]);
});

/**
 * Forms after which the audit has nothing to tell, and why. A form that asks for a link must leave the same behind for
 * an address that is known and one that is not: what it leads to is told when the link is followed.
 */
const silentForms: { readonly [address: string]: string } = {
  "/appearance": "a cookie of this browser",
  "/language": "a cookie of this browser; an account's own language is changed under /me/name, which is told",
  "/mail/returned": "what became of a mail stands with the mail, and whoever it was for is told there",
  "/me/inbox/:message/mark": "whether a message was read is for its reader alone",
  "/me/inbox/read": "whether a message was read is for its reader alone",
  "/portfolio/associations/:followed/categories":
    "which categories somebody has in mind is a note to themselves",
  "/portfolio/associations/:followed/keep": "which categories somebody has in mind is a note to themselves",
  "/portfolio/export/files/:export/again": "that the file was asked for was told already",
  "/portfolio/export/files/:export/drop": "a file that was asked for is not wanted any more",
  "/portfolio/import":
    "what is sent is only looked at: nothing of the portfolio changes until it is brought in",
  "/portfolio/import/:import/columns": "how a list is read that is not brought in yet",
  "/portfolio/import/:import/sheet": "which sheet of a workbook is meant that is not brought in yet",
  "/portfolio/import/:import/drop": "a list that was never brought in",
  "/portfolio/documents/:document/decline": "that somebody wants no proposal is a note to themselves",
  "/portfolio/uploads": "a file that is on its way is nothing yet; that it arrived is told",
  "/portfolio/uploads/:upload/cancel": "a file that never arrived was nothing",
  "/portfolio/uploads/:upload/piece": "a file that is on its way is nothing yet",
  "/recover": "asks for a link",
  "/register": "asks for a link",
  "/sign-in/confirm/link": "asks for a link",
  "/sign-in/link": "asks for a link",
};

test("a form that changes something says which event the audit tells", () => {
  const silent = routes.filter((route) => route.method === "POST" && route.logs === "nothing");
  expect(silent.map(({ address }) => address).toSorted()).toEqual(Object.keys(silentForms).toSorted());
});

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /[.]tsx?$/.test(name))
    .map((name) => join(folder, name));

test("only the app makes a router, so nothing is served beside the doors", () => {
  const makers = sources("src").filter((file) => /new Hono\b/.test(readFileSync(file, "utf8")));
  expect(makers).toEqual(["src/web/app.ts"]);
});
