import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import { asPerson, registerOf } from "../../../../tests/kit/applications.ts";
import { answerOf, helpOf, noteOf, sayOf } from "../../../../tests/kit/comments.ts";
import { staffOf } from "../../../../tests/kit/staff-of.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { sendWaiting } from "../../../../tests/kit/stage-worker.ts";
import { COMMENTS_GATHER } from "../../../core/application/tell-comments.ts";
import { noteForStaff } from "./note-for-staff.ts";
import { sayAsStaff } from "./say-as-staff.ts";
import { sayOwn } from "./say-own.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { slug } = cast.associations.a;
const registerAs = async (name: MemberName) => registerOf(stage.world, "a", cast.members[name].personId);
const commentTo = async (name: MemberName): Promise<number> =>
  (await stage.rows("messages")).filter(
    ({ kind, person_id }) => kind === "application-comment" && person_id === cast.members[name].personId,
  ).length;

describe("what is said of an application", () => {
  test("is read by both sides, with who said it, and about which part", async () =>
    stage.forgetting(async () => {
      const application = await registerAs("person");
      const own = stage.as("person");
      const address = `/applications/${application.id}/comments`;
      const id = stage.world.ids.id();
      const sent = { id, to: "coordinators", part: "section:training", said: "May I add <b>one</b>?" };
      const twice = [await own.post(address, sent), await own.post(address, sent)];
      expect(twice.map(({ status }) => status)).toEqual([303, 303]);
      await answerOf(stage.world, "a", application, "Yes, until May.");
      const theirs = await own.get(address);
      expect(theirs.text).toContain("May I add &lt;b&gt;one&lt;/b&gt;?");
      expect(theirs.text).toContain("Yes, until May.");
      expect(theirs.text).toContain(cast.members["a-coordinator"].called);
      const staff = await stage.as("a-coordinator").get(`/a/${slug}/applications/${application.id}/comments`);
      expect(staff.text.match(/May I add/g)).toHaveLength(1);
      expect(staff.text).toContain("About: All of: ");
    }));

  test("under an id that was sent before with other words is refused, and may be sent again as it stands", async () =>
    stage.forgetting(async () => {
      const application = await registerAs("person");
      const { id: applied } = application;
      const own = stage.as("person");
      const staff = stage.as("a-coordinator");
      const desk = `/a/${slug}/applications/${applied}`;
      for (const [browser, action, field, further] of [
        [own, `/applications/${applied}/comments`, "said", { to: "coordinators" }],
        [own, `/applications/${applied}/comments`, "said", { to: "administrators" }],
        [staff, `${desk}/comments`, "said", {}],
        [staff, `${desk}/notes`, "note", {}],
      ] as const) {
        const id = stage.world.ids.id();
        const first = await browser.post(action, { ...further, id, [field]: "The first words" });
        expect(first.status).toBe(303);
        const second = await browser.post(action, { ...further, id, [field]: "Quite other words" });
        expect(second.status).toBe(409);
        expect(second.text).toContain("Something else was sent from this page before");
        expect(second.text).toContain("Quite other words</textarea>");
        expect(second.text).not.toContain(`name="id" value="${id}"`);
      }
    }));

  test("is told to the other side, of several in a row once", async () =>
    stage.forgetting(async () => {
      const application = await registerAs("person");
      await sayOf(stage.world, application, "First");
      stage.clock.advance(1000);
      await sayOf(stage.world, application, "Second");
      await answerOf(stage.world, "a", application, "An answer");
      await sendWaiting(stage);
      expect(await commentTo("a-coordinator")).toBe(0);
      stage.clock.advance(COMMENTS_GATHER);
      await sendWaiting(stage);
      await sendWaiting(stage);
      expect([await commentTo("a-coordinator"), await commentTo("both"), await commentTo("person")]).toEqual([
        1, 1, 1,
      ]);
      const mails = await sendWaiting(stage);
      expect(JSON.stringify([mails, await stage.rows("messages")])).not.toMatch(/First|Second|An answer/);
      await sayOf(stage.world, application, "Third");
      stage.clock.advance(COMMENTS_GATHER);
      await sendWaiting(stage);
      expect(await commentTo("a-coordinator")).toBe(2);
    }));

  test("is said by nobody of another's application, nor by staff of their own or of another association's", async () =>
    stage.forgetting(async () => {
      const { world } = stage;
      const application = await registerAs("both");
      const said = { id: world.ids.id<"comment">(), part: null, said: "x", application: application.id };
      const notThere = { ok: false, refusal: { code: "not-there" } };
      expect(await sayOwn(world, asPerson(world, cast.members.person.personId), said)).toEqual(notThere);
      expect(await sayAsStaff(world, staffOf("both", "a"), said)).toEqual(notThere);
      expect(await sayAsStaff(world, staffOf("b-coordinator", "b"), said)).toEqual(notThere);
      expect(await sayAsStaff(world, staffOf("a-reviewer", "a"), said)).toEqual(notThere);
      expect(await sayAsStaff(world, staffOf("former", "a"), said)).toEqual(notThere);
      const note = { id: said.id as never, part: null, note: "x", application: application.id };
      expect(await noteForStaff(world, staffOf("both", "a"), note)).toEqual(notThere);
    }));
});

describe("a note of staff", () => {
  test("is on no page of its applicant, who may be a coordinator too, and tells nobody", async () =>
    stage.forgetting(async () => {
      for (const name of ["person", "both"] as const) {
        const application = await registerAs(name);
        await noteOf(stage.world, "a", application, "Only among ourselves");
        const pages = [
          `/applications/${application.id}`,
          `/applications/${application.id}/comments`,
          `/a/${slug}/applications/${application.id}`,
          `/a/${slug}/applications/${application.id}/comments`,
          "/me/inbox",
          "/me/activity",
        ];
        for (const page of pages)
          expect((await stage.as(name).get(page)).text, page).not.toContain("Only among ourselves");
        const staff = await stage
          .as("a-coordinator")
          .get(`/a/${slug}/applications/${application.id}/comments`);
        expect(staff.text).toContain("Only among ourselves");
        expect(staff.text).toContain("Only staff see this");
      }
      stage.clock.advance(COMMENTS_GATHER);
      await sendWaiting(stage);
      expect((await stage.rows("messages")).filter(({ kind }) => kind === "application-comment")).toEqual([]);
    }));
});

describe("what does not work", () => {
  test("is told to the administrators and stands on no page of the application", async () =>
    stage.forgetting(async () => {
      const application = await registerAs("person");
      const address = `/applications/${application.id}/comments`;
      const sent = {
        id: stage.world.ids.id(),
        to: "administrators",
        page: "/portfolio/documents",
        said: "The <picture> never comes",
      };
      const person = stage.as("person");
      const twice = [await person.post(address, sent), await person.post(address, sent)];
      expect(twice.map(({ status }) => status)).toEqual([303, 303]);
      await sendWaiting(stage);
      await sendWaiting(stage);
      const told = (await stage.rows("messages")).filter(({ kind }) => kind === "help-asked");
      expect(new Set(told.map(({ person_id }) => person_id)).size).toBe(told.length);
      expect(told.map(({ person_id }) => person_id)).toContain(
        cast.members["a-association-administrator"].personId,
      );
      expect(told.map(({ person_id }) => person_id)).not.toContain(cast.members["a-coordinator"].personId);
      const page = await stage.as("a-association-administrator").get(`/a/${slug}/help`);
      expect(page.text.match(/The &lt;picture&gt; never comes/g)).toHaveLength(1);
      expect(page.text).toContain("/portfolio/documents");
      expect((await stage.as("person").get(address)).text).not.toContain("picture");
      const coordinators = await stage
        .as("a-coordinator")
        .get(`/a/${slug}/applications/${application.id}/comments`);
      expect(coordinators.text).not.toContain("picture");
      expect(
        (await stage.as("b-association-administrator").get(`/a/${cast.associations.b.slug}/help`)).text,
      ).not.toContain("picture");
    }));

  test("is marked as finished once by an administrator, with who and when, and stands below what is open", async () =>
    stage.forgetting(async () => {
      const application = await registerAs("person");
      const older = await helpOf(stage.world, application, "The older picture");
      stage.clock.advance(60_000);
      const newer = await helpOf(stage.world, application, "The newer picture");
      const administrator = stage.as("a-association-administrator");
      const inOrder = async (): Promise<readonly string[]> =>
        [...(await administrator.get(`/a/${slug}/help`)).text.matchAll(/id="help-([^"]+)"/g)].map(
          ([, id]) => id ?? "",
        );
      expect(await inOrder()).toEqual([newer, older]);
      for (const name of ["a-coordinator", "b-association-administrator", "person"] as const)
        expect((await stage.as(name).post(`/a/${slug}/help/${newer}/finish`, {})).status, name).not.toBe(303);
      const elsewhere = `/a/${cast.associations.b.slug}/help/${newer}/finish`;
      expect((await stage.as("b-association-administrator").post(elsewhere, {})).status).toBe(404);
      const finished = async () => administrator.post(`/a/${slug}/help/${newer}/finish`, {});
      expect([(await finished()).status, (await finished()).status]).toEqual([303, 303]);
      expect(await inOrder()).toEqual([older, newer]);
      const { text } = await administrator.get(`/a/${slug}/help`);
      const by = cast.members["a-association-administrator"];
      expect(text).toContain(`Finished by ${by.called}`);
      expect(text.match(/Mark as finished</g)).toHaveLength(1);
      const rows = (await stage.rows("help_requests")).filter(({ id }) => id === newer);
      expect(rows).toMatchObject([{ finished_by: by.personId }]);
    }));

  test("goes on to a further page after fifty", async () =>
    stage.forgetting(async () => {
      const application = await registerAs("person");
      for (let number = 0; number < 51; number++) await helpOf(stage.world, application, `Fault ${number}`);
      const administrator = stage.as("a-association-administrator");
      const count = async (query: string): Promise<number> =>
        (await administrator.get(`/a/${slug}/help${query}`)).text.match(/id="help-/g)?.length ?? 0;
      expect([await count(""), await count("?page=2"), await count("?page=3")]).toEqual([50, 1, 0]);
      expect((await administrator.get(`/a/${slug}/help?page=0`)).status).toBe(404);
    }));
});
