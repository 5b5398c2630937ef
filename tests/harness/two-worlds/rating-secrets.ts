import { statedOf } from "../../../src/core/entries/facts.ts";
import { recordVetting } from "../../../src/features/application/vetting/record-vetting.ts";
import { addressOf } from "../../kit/accounts.ts";
import { type ActorName, cast, type MemberName } from "../../kit/actors.ts";
import { changeCategoryOf, registerOf } from "../../kit/applications.ts";
import { keepEntryOf, sharePortfolioOf } from "../../kit/makers.ts";
import { answersTo, askRatingOf, draftRating, openRating, ratedBy, sendRatingOf } from "../../kit/ratings.ts";
import { decidedAs } from "../../kit/sent-ratings.ts";
import { writeTextOf } from "../../kit/signed-texts.ts";
import { staffOf } from "../../kit/staff-of.ts";
import type { Stage } from "../../kit/stage.ts";
import type { Secret } from "./compare.ts";

/** Below an application: what its applicant has of it, and whoever else tries it. */
const ownPages = [
  "",
  "/category",
  "/signatures",
  "/submit",
  "/returned",
  "/copies",
  "/copies/1",
  "/comments",
  "/raters",
];
/** Below an application of an association: what its staff have of it. */
const staffPages = ["", "/comments", "/copies", "/copies/1", "/return", "/ratings", "/ratings/vetting"];
const raterPages = ["", "/part/reflection", "/part/end", "/send", "/copy", "/questions"];
const raterActs = ["/open", "/save", "/part/reflection", "/enter", "/send", "/leave"];

/** Everything that shows somebody's application or is below it, and the link that their rater was sent. */
const tryingAll = (applicant: MemberName): NonNullable<Secret["further"]> => [
  {
    name: `every page of the application of ${applicant}`,
    prepare: async ({ rows, as }: Stage) => {
      const { personId } = cast.members[applicant];
      const { slug } = cast.associations.a;
      const application = (await rows("applications")).find((row) => row["person_id"] === personId)?.["id"];
      const asked = (await rows("rating_requests")).filter((row) => row["application_id"] === application);
      const entries = (await rows("portfolio_entries")).filter((row) => row["person_id"] === personId);
      const own = `/applications/${String(application)}`;
      const staff = `/a/${slug}${own}`;
      const pages = [
        "/",
        "/applications",
        "/portfolio",
        "/portfolio/references",
        "/portfolio/readiness/categories-2017/IFS",
        "/me",
        "/me/activity",
        `/a/${slug}/applications`,
        `/a/${slug}/desk`,
        `/a/${slug}/audit`,
        `/a/${slug}/audit/rows.csv`,
        `/a/${slug}/register`,
        `/a/${slug}/portfolios/${personId}`,
        ...ownPages.map((page) => `${own}${page}`),
        ...staffPages.map((page) => `${staff}${page}`),
        ...asked.flatMap(({ id }) => [
          `${own}/raters/${String(id)}/answers`,
          `${staff}/ratings/${String(id)}/release`,
          `${staff}/ratings/${String(id)}/reopen`,
          ...raterPages.map((page) => `/rate/${String(id)}${page}`),
        ]),
        ...entries.map(({ id }) => `${staff}/ratings/${String(id)}/vetting`),
      ];
      const acts = asked.flatMap(({ id }) => raterActs.map((act) => `/rate/${String(id)}${act}`));
      const fields = { part: "reflection", seen: "0", remark: "Mine", code: "000000" };
      return async (by: ActorName) => {
        const opened = as(by);
        const answers = [];
        for (const page of pages) answers.push(await opened.get(page));
        for (const act of acts) answers.push(await opened.post(act, fields));
        return answers;
      };
    },
  },
];

type Said = { readonly mark: 2 | 4; readonly remark: string };

/** What a rater said of somebody who gave up the right to read it. */
const asked = async ({ world }: Stage, applicant: MemberName) => {
  const number = await writeTextOf(world, "a", "waiver");
  const { personId, called } = cast.members[applicant];
  const application = await registerOf(world, "a", personId);
  const id = world.ids.id<"signature">();
  const waiver = { id, number, language: "en", typedName: called, address: "192.0.2.7" } as const;
  return askRatingOf(world, "a", personId, { of: application, waiver });
};

const saying = ({ mark, remark }: Said) =>
  ({
    mark,
    recommendation: "with-reservations",
    explanation: remark,
    remarks: { reflection: remark },
  }) as const;

const sent =
  (applicant: MemberName, said: Said, isDecided: boolean) =>
  async (stage: Stage): Promise<void> => {
    const { world } = stage;
    const { application, request } = await asked(stage, applicant);
    await sendRatingOf(world, request, saying(said));
    if (isDecided) await decidedAs(world, "a", application, "endorsed");
  };

/** The same, after whoever applied chose a category that asks raters another form. */
const setAside =
  (applicant: MemberName, said: Said) =>
  async (stage: Stage): Promise<void> => {
    const { world } = stage;
    const { application, request } = await asked(stage, applicant);
    await sendRatingOf(world, request, saying(said));
    await changeCategoryOf(world, application, "IMHS");
  };

const drafted =
  (applicant: MemberName, said: Said) =>
  async (stage: Stage): Promise<void> => {
    const { world } = stage;
    const { request } = await asked(stage, applicant);
    const key = await openRating(world, request);
    await draftRating(
      world,
      request,
      key,
      answersTo(world, await ratedBy(world, request, key), saying(said)),
    );
  };

/** What was said in a call with a rater, whom nobody vetted for it: what is decided is in the register, for everybody. */
const called =
  (applicant: MemberName, notes: string) =>
  async ({ world }: Stage): Promise<void> => {
    const { personId } = cast.members[applicant];
    const application = await registerOf(world, "a", personId);
    const typed = { name: ["Nora Named"], address: [addressOf("nora@named.example")] };
    const entry = await keepEntryOf(world, personId, "references", typed);
    await sharePortfolioOf(world, "a", personId);
    const done = await recordVetting(world, staffOf("a-coordinator", "a"), {
      id: world.ids.id<"vetting">(),
      about: { application: application.id, entry, stated: statedOf("rater-known", typed) },
      whom: { as: "nobody" },
      calledOn: "2026-02-20",
      spokenWith: notes,
      questions: `Is it so? ${notes}`,
      notes,
      decided: { decision: "not-vetted" },
      corrects: null,
      seen: 0,
    });
    if (!done.ok) throw new Error(done.refusal.code);
  };

/** Those who run the applications of the first association. */
const coordinators = ["a-coordinator", "both"] as const;

const kind = { mark: 4, remark: "She listens." } as const;
const unkind = { mark: 2, remark: "She does not listen." } as const;

/** What raters say, and what is said of them. The applicants are among those who may not know. */
export const ratingSecrets: readonly Secret[] = [
  {
    // Who would read it as staff, of anybody else.
    name: "what a rating says of a coordinator who applies, with the waiver signed",
    mayKnow: ["both"],
    worlds: [sent("a-coordinator", kind, false), sent("a-coordinator", unkind, false)],
    further: tryingAll("a-coordinator"),
  },
  {
    name: "what a rating says after the decision, with the waiver signed",
    mayKnow: coordinators,
    worlds: [
      sent("b-association-administrator", kind, true),
      sent("b-association-administrator", unkind, true),
    ],
    further: tryingAll("b-association-administrator"),
  },
  {
    name: "what a rater has written so far",
    mayKnow: [],
    worlds: [drafted("a-association-administrator", kind), drafted("a-association-administrator", unkind)],
    further: tryingAll("a-association-administrator"),
  },
  {
    name: "what a rating says that was given for the form of another category",
    mayKnow: coordinators,
    worlds: [setAside("b-advisor", kind), setAside("b-advisor", unkind)],
    further: tryingAll("b-advisor"),
  },
  {
    name: "what was said in a call with a rater",
    mayKnow: coordinators,
    worlds: [called("a-reviewer", "They worked together."), called("a-reviewer", "They never met.")],
    further: tryingAll("a-reviewer"),
  },
];

/** Of so many areas a rater who knows nobody there can tell nothing: all that a form has, and more. */
const EVERY_AREA = 100;

const finished =
  (uninformed: number) =>
  async (stage: Stage): Promise<void> => {
    const { request } = await asked(stage, "b-advisor");
    await sendRatingOf(stage.world, request, { uninformed });
  };

const begun = async (stage: Stage): Promise<void> => {
  const { request } = await asked(stage, "b-advisor");
  await openRating(stage.world, request);
};

/**
 * What pages may tell some of those who may not know what a rating says, and a mail tells nobody: whether one counts, and
 * how far a rater has come.
 */
export const ratingMails: readonly Pick<Secret, "name" | "worlds">[] = [
  { name: "whether a rating that was sent counts", worlds: [finished(0), finished(EVERY_AREA)] },
  {
    name: "whether a rater has begun to write",
    worlds: [begun, drafted("b-advisor", kind)],
  },
];
