import type { EmailAddress } from "../core/account/email-address.ts";
import { readAddress } from "../core/account/email-address.ts";
import { typedOf } from "../core/entries/entry.ts";
import { knownFacts, statedOf } from "../core/entries/facts.ts";
import { formatDay } from "../core/kernel/calendar.ts";
import type { RatingRequestId } from "../core/kernel/ids.ts";
import { localDay } from "../core/kernel/instant.ts";
import { type Answer, noAnswers } from "../core/references/rating-form.ts";
import { LAST_PART, markOf, partsOf } from "../core/references/rating-parts.ts";
import type { Declination } from "../core/references/rating-request.ts";
import { nobodyAlike } from "../core/register/already-there.ts";
import { askRater } from "../features/application/raters/ask-rater.ts";
import { recordVetting } from "../features/application/vetting/record-vetting.ts";
import { lanternValley } from "../features/demonstration/cast.ts";
import { declineRating, sendRating } from "../features/rating/finish.ts";
import { keepDraft } from "../features/rating/keep-draft.ts";
import { openRequest } from "../features/rating/open-request.ts";
import { formOfRequest, meetRequest, type Rated } from "../features/rating/rated.ts";
import { findEntry } from "../store/entries.ts";
import type { World } from "../store/world.ts";
import { coordinatorIn, type Deed, entryCalled, type Told, taken } from "./deeds.ts";
import { signedIn } from "./signed-in.ts";

/** What becomes of a request: how much of the form is filled in with which marks, and whether it is sent. */
export type Becomes =
  | { readonly is: "sent"; readonly marks: readonly Answer[]; readonly remark: string }
  | { readonly is: "begun"; readonly marks: readonly Answer[]; readonly remark: string }
  | { readonly is: "declined"; readonly as: Declination }
  | { readonly is: "waiting" };

type Asking = {
  readonly number: number;
  readonly name: string;
  readonly knownSince: string;
  readonly isWaived: boolean;
  readonly becomes: Becomes;
};

/** Ids are fixed, so that whoever looks finds the same requests in every demonstration. */
const requestId = (number: number): RatingRequestId =>
  `fa000000-0000-4000-8030-${String(number).padStart(12, "0")}` as RatingRequestId;

const referenceOf = async (told: Told, name: string) => {
  const { world, person } = told;
  const id = await entryCalled(told, name);
  const entry = await world.store.withinPerson(person.id, async (tx) => findEntry(tx, person.id, id));
  if (entry === undefined) throw new Error(`${name} is not among the references`);
  return { id, typed: typedOf(entry) };
};

const addressIn = (typed: { readonly address?: readonly string[] }): EmailAddress => {
  const read = readAddress(typed.address?.[0] ?? "");
  if (!read.ok) throw new Error("a reference has no address");
  return read.value;
};

/** The rater opens the request in a browser of theirs. */
const opened = async (world: World, request: RatingRequestId): Promise<Rated> => {
  const token = world.ids.token();
  const meet = async (): Promise<Rated> => {
    const rated = await meetRequest(world, request, { token, visitor: { kind: "visitor" } });
    if (rated === undefined) throw new Error("nobody was asked");
    return rated;
  };
  const key = world.signIn.digestOf(token);
  const coming = { key, brought: undefined, hasLink: true, isSameAddress: false };
  taken(await openRequest(world, await meet(), coming));
  return meet();
};

const answer = async (world: World, request: RatingRequestId, becomes: Becomes): Promise<void> => {
  if (becomes.is === "waiting") return;
  const rated = await opened(world, request);
  if (becomes.is === "declined") {
    taken(await declineRating(world, rated, becomes.as));
    return;
  }
  const form = formOfRequest(world, rated.request)?.form;
  if (form === undefined) throw new Error("the questions of a request are not known");
  const parts = partsOf(form);
  const { marks, remark } = becomes;
  for (const [at, part] of parts.slice(0, becomes.is === "sent" ? undefined : 2).entries()) {
    const areas = form.sections.find(({ id }) => id === part)?.areas ?? [];
    const typed = {
      part,
      areas: Object.fromEntries(
        areas.map((area, each): [string, Answer] => [area, marks[(at + each) % marks.length] ?? 4]),
      ),
      remark: at === 0 ? remark : "",
      recommendation: part === LAST_PART ? ("recommended" as const) : null,
      explanation: "",
      seen: markOf(form, noAnswers, part),
    };
    taken(await keepDraft(world, rated, form, typed));
  }
  if (becomes.is === "sent") taken(await sendRating(world, rated, form, true));
};

/** Whoever applies asks one of the references of the portfolio, and the request becomes what was invented. */
export const asks =
  ({ number, name, knownSince, isWaived, becomes }: Asking): Deed =>
  async (told) => {
    const { world, person, application } = told;
    const { id: entry, typed } = await referenceOf(told, name);
    const id = requestId(number);
    taken(
      await askRater(world, signedIn(person, world), {
        id,
        application: application.id,
        applicantName: person.name,
        entry,
        editor: world.ids.id<"editor">(),
        isAnother: false,
        name,
        address: addressIn(typed),
        roles: typed["roles"] ?? [],
        knownSince,
        language: "en",
        waiver: isWaived
          ? {
              id: world.ids.id<"signature">(),
              number: 1,
              language: person.language,
              typedName: person.name,
              address: "192.0.2.20",
            }
          : null,
        replaces: null,
      }),
    );
    await answer(world, id, becomes);
    return application;
  };

/** The coordinator has called a reference whom the register does not know, and vetted them. */
export const called =
  (name: string, said: { readonly questions: string; readonly notes: string }): Deed =>
  async (told) => {
    const { world, application } = told;
    const { id: entry, typed } = await referenceOf(told, name);
    const today = localDay(world.clock.now(), lanternValley.timeZone);
    taken(
      await recordVetting(world, coordinatorIn(world), {
        ...said,
        id: world.ids.id<"vetting">(),
        about: { application: application.id, entry, stated: statedOf(knownFacts.references, typed) },
        whom: { as: "new", holder: world.ids.id<"holder">(), shown: nobodyAlike },
        seen: 0,
        calledOn: formatDay(today),
        spokenWith: name,
        decided: {
          decision: "vetted",
          category: application.category,
          isApproved: false,
          from: formatDay(today),
          to: formatDay(today + 730),
        },
        corrects: null,
      }),
    );
    return application;
  };
