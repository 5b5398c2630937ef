import { operatorPermit } from "../core/access/operator.ts";
import { readAddress } from "../core/account/email-address.ts";
import { readName } from "../core/account/person-name.ts";
import { firstSettings } from "../core/association/first-settings.ts";
import { INVITATION_LIFETIME, lastSentAt } from "../core/association/invitation.ts";
import { knownRules } from "../core/association/known-rules.ts";
import { readSlug } from "../core/association/slug.ts";
import type { FieldProblem } from "../core/kernel/field-problem.ts";
import { isTimeZone } from "../core/kernel/instant.ts";
import type { Language } from "../core/kernel/language.ts";
import { no, type Result, yes } from "../core/kernel/result.ts";
import { systemClock } from "../services/clock.ts";
import { systemIds } from "../services/ids.ts";
import { findAssociation, findStaffed, listAssociations } from "../store/associations.ts";
import { foundAssociation, inviteFirstAdministrator } from "../store/found-association.ts";
import { listInvitations, sendInvitationAgain } from "../store/invitations.ts";
import { openStore, type Store } from "../store/within.ts";
import type { Command, Surroundings } from "./command.ts";
import { Misuse } from "./misuse.ts";
import { loadLibrary } from "./names.ts";
import { settingsTyped, withInstallation } from "./opened-installation.ts";
import { allOf, readOptions, required, single, type Typed } from "./options.ts";
import { asJson } from "./question.ts";
import { ANSWERED } from "./terminal.ts";
import { languageTyped } from "./text-answers.ts";

type Verb = (typed: Typed, surroundings: Surroundings) => Promise<number>;

/** Problems of fields as the command line says them. */
const problems: { readonly [P in FieldProblem]?: string } = {
  required: "is empty",
  "too-long": "is too long",
  "not-understood": "is no name",
  "not-an-address": "must be an e-mail address, such as ana@valley.example",
  "not-an-identifier": "must be lower-case letters, digits and single hyphens",
};

const readTyped = <T>(option: string, value: string, read: (typed: string) => Result<T, FieldProblem>): T => {
  const answer = read(value);
  if (answer.ok) return answer.value;
  throw new Misuse(`--${option} ${problems[answer.refusal] ?? "is not right"}: "${value}"`);
};

const timeZoneTyped = (typed: Typed): string => {
  const timeZone = single(typed, "time-zone") ?? "UTC";
  if (!isTimeZone(timeZone))
    throw new Misuse(`--time-zone must be one such as America/Detroit, not "${timeZone}"`);
  return timeZone;
};

/** What the mail calls somebody whose name was not typed: the words of what stands before the @. */
const nameTyped = (typed: Typed, address: string): string =>
  single(typed, "administrator-name") ??
  address.slice(0, address.lastIndexOf("@")).replaceAll(/[._+-]+/g, " ");

const onStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> =>
  withInstallation(settingsTyped(), async ({ connections }) =>
    work(openStore(connections, { now: systemClock.now, newId: systemIds.id })),
  );

const create: Verb = async (typed, { terminal }) => {
  const [slug, name, address, language, timeZone] = allOf<[string, string, string, Language, string]>(
    () => readTyped("slug", required(typed, "slug"), readSlug),
    () => readTyped("name", required(typed, "name"), readName),
    () => readTyped("administrator", required(typed, "administrator"), readAddress),
    () => languageTyped(typed),
    () => timeZoneTyped(typed),
  );
  const invitedName = readTyped("administrator-name", nameTyped(typed, address), readName);
  const id = systemIds.id<"association">();
  const permit = operatorPermit("association.create");
  const rules = knownRules(loadLibrary());
  const made = await onStore(async (store) =>
    store.withinJob(
      async (tx): Promise<Result<undefined, "taken">> => {
        const founder = { by: null, now: systemClock.now(), ids: systemIds };
        const settings = firstSettings({ language, timeZone }, { now: founder.now, rules });
        if (!(await foundAssociation(tx, permit, { id, slug, name }, settings, founder))) return no("taken");
        const invited = { id: systemIds.id<"invitation">(), associationId: id, name: invitedName, address };
        await inviteFirstAdministrator(tx, permit, { ...invited, language }, founder);
        return yes(undefined);
      },
      { association: id },
    ),
  );
  if (!made.ok) throw new Misuse(`--slug ${slug} is taken by another association`);
  await terminal.print(asJson({ id, slug, name, invited: address }, false));
  return ANSWERED;
};

/** Invites an administrator to an association; the address's own open invitation is sent again instead. */
const invite: Verb = async (typed, { terminal }) => {
  const [slug, address, language] = allOf<[string, string, Language]>(
    () => required(typed, "association"),
    () => readTyped("administrator", required(typed, "administrator"), readAddress),
    () => languageTyped(typed),
  );
  const name = readTyped("administrator-name", nameTyped(typed, address), readName);
  const now = systemClock.now();
  const outcome = await onStore(async (store) => {
    const association = await store.withinJob(async (tx) => findAssociation(tx, slug));
    if (association === undefined) return "no-association";
    const { id: associationId } = association;
    return store.withinJob(
      async (tx) => {
        const open = (await listInvitations(tx, associationId)).find(
          (each) => each.address === address && each.acceptedAt === null && each.revokedAt === null,
        );
        if (open === undefined) {
          const invited = { id: systemIds.id<"invitation">(), associationId, name, address, language };
          const permit = operatorPermit("association.create");
          await inviteFirstAdministrator(tx, permit, invited, { by: null, now });
          return "invited";
        }
        if (!open.roles.includes("association-administrator")) return "other-roles";
        await sendInvitationAgain(
          tx,
          operatorPermit("invitation.make"),
          { association: associationId, id: open.id, now },
          { seen: lastSentAt(open), expiresAt: now + INVITATION_LIFETIME },
        );
        tx.log.append({ action: "invitation.sent-again", subject: { kind: "invitation", id: open.id } });
        return "sent-again";
      },
      { association: associationId },
    );
  });
  if (outcome === "no-association") throw new Misuse(`there is no association "${slug}"`);
  if (outcome === "other-roles")
    throw new Misuse(`${address} has an open invitation to other roles: it must be taken back first`);
  await terminal.print(asJson({ association: slug, invited: address, outcome }, false));
  return ANSWERED;
};

const list: Verb = async (_, { terminal }) => {
  const rows = await onStore(async (store) => {
    const found = await store.withinJob(listAssociations);
    return Promise.all(
      found.map(async ({ id, slug }) =>
        store.withinJob(async (tx) => findStaffed(tx, slug), { association: id }),
      ),
    );
  });
  const answer = rows
    .filter((row) => row !== undefined)
    .map(({ createdAt, ...row }) => ({ ...row, since: new Date(createdAt).toISOString() }));
  await terminal.print(asJson(answer, false));
  return ANSWERED;
};

const verbs: {
  readonly [verb: string]: { readonly run: Verb; readonly options: { readonly [name: string]: "string" } };
} = {
  create: {
    run: create,
    options: {
      slug: "string",
      name: "string",
      administrator: "string",
      "administrator-name": "string",
      language: "string",
      "time-zone": "string",
    },
  },
  invite: {
    run: invite,
    options: {
      association: "string",
      administrator: "string",
      "administrator-name": "string",
      language: "string",
    },
  },
  list: { run: list, options: {} },
};

/** `association`: make one, invite its administrator, list those there are. */
export const associationCommand: Command = async ([name, ...args], surroundings) => {
  const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  const known = Object.keys(verbs).join(", ");
  if (verb === undefined)
    throw new Misuse(
      name === undefined
        ? `one of ${known} is missing`
        : `there is no association ${name}; there are ${known}`,
    );
  const typed = readOptions(args, verb.options);
  if (typed.rest.length > 0) throw new Misuse(`${typed.rest.join(" ")} is too much`);
  return verb.run(typed, surroundings);
};
