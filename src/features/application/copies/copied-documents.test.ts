import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cast, type MemberName } from "../../../../tests/kit/actors.ts";
import { asPerson } from "../../../../tests/kit/applications.ts";
import { START, type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { standsAt } from "../../../../tests/kit/sent-ratings.ts";
import { returnOf } from "../../../../tests/kit/submissions.ts";
import { submittedWithDocument } from "../../../../tests/kit/submitted-documents.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { over } from "../../../core/application/application.ts";
import type { DocumentId } from "../../../core/documents/document.ts";
import { DAY } from "../../../core/kernel/instant.ts";
import { textMark } from "../../../core/kernel/text-mark.ts";
import { forgetFiles } from "../../../document-tasks.ts";
import { forgetDeletedDocuments, listHeldDocuments } from "../../../store/document-looks.ts";
import { findDocument } from "../../../store/documents.ts";
import { answerReturns } from "../submitting/answer-returns.ts";
import { submitApplication } from "../submitting/submit-application.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
});
afterAll(async () => house.close());
beforeEach(() => house.clock.set(START));

const { slug } = cast.associations.a;

const submittedWith = async (name: MemberName, isHeld = false) =>
  submittedWithDocument(house.world, "a", cast.members[name].personId, { isHeld });

/** The nightly and hourly work, once what was deleted today is no longer kept for its person. */
const forget = async (): Promise<void> => {
  const later = START + 40 * DAY;
  await house.world.store.withinJob(async (tx) => forgetDeletedDocuments(tx, later));
  await forgetFiles(house.world, Date.now() + 10 * DAY);
};
const isThere = async (name: MemberName, document: DocumentId): Promise<boolean> => {
  const { personId } = cast.members[name];
  const found = await house.world.store.withinPerson(personId, async (tx) =>
    findDocument(tx, personId, document),
  );
  return found !== undefined;
};

describe("a document of what was submitted", () => {
  test("is opened by staff and by its applicant after it was deleted, and by nobody else", async () => {
    const { application, document } = await submittedWith("person");
    await forget();
    const staff = memberAt(house, "a-coordinator");
    const own = memberAt(house, "person");
    const desk = `/a/${slug}/applications/${application.id}/copies/1`;
    const mine = `/applications/${application.id}/copies/1`;
    for (const [at, copy] of [
      [staff, desk],
      [own, mine],
    ] as const) {
      const here = `${copy}/documents/${document}`;
      expect((await at.get(copy)).text).toContain(`href="${here}"`);
      const page = await at.get(here);
      expect([page.status, page.text.includes("certificate.png")]).toEqual([200, true]);
      expect(page.text).toContain(`src="${here}/pages/1"`);
      for (const way of ["/pages/1", "/file"]) expect((await at.get(`${here}${way}`)).status).toBe(200);
      for (const way of ["/pages/2", "/pages/0"]) expect((await at.get(`${here}${way}`)).status).toBe(404);
      expect((await at.get(`${copy.slice(0, -1)}2/documents/${document}`)).status).toBe(404);
    }
    const { personId } = cast.members.person;
    const portfolio = `/a/${slug}/portfolios/${personId}/documents/${document}`;
    expect((await staff.get(portfolio)).status).toBe(404);
    for (const name of ["a-association-administrator", "b-coordinator", "former", "a-reviewer"] as const)
      for (const address of [`${desk}/documents/${document}/file`, `${mine}/documents/${document}/file`])
        expect([403, 404], `${name} at ${address}`).toContain(
          (await memberAt(house, name).get(address)).status,
        );
    const audit = await memberAt(house, "a-association-administrator").get(`/a/${slug}/audit`);
    expect(audit.text).toContain("looked at a document of what was submitted");
  });

  test("stays open to staff when the portfolio is shared no longer, and in a copy that is submitted again", async () => {
    const { application, document } = await submittedWith("a-advisor");
    const applicant = asPerson(house.world, application.personId);
    const { application: again, returns } = await returnOf(house.world, "a", application, [
      { part: { of: "section", kind: "memberships" }, question: "Since when?" },
    ]);
    await answerReturns(house.world, applicant, {
      application: again.id,
      answers: returns.map((id) => ({ id, answer: "Since spring.", seen: textMark("") })),
    });
    const sent = { id: again.id, seen: again.version, on: "resubmit" } as const;
    const done = await submitApplication(house.world, applicant, sent);
    expect(done.ok).toBe(true);
    await house.world.store.withinPerson(applicant.personId, async (tx) => {
      await tx.write(
        "tests.grants-end",
        tx.db.updateTable("portfolio_grants").set({ ended_at: new Date(START) }),
      );
      tx.log.append({ action: "portfolio.unshared", subject: { kind: "application", id: application.id } });
    });
    await forget();
    const staff = memberAt(house, "a-coordinator");
    for (const number of [1, 2]) {
      const here = `/a/${slug}/applications/${application.id}/copies/${number}/documents/${document}`;
      expect([(await staff.get(here)).status, (await staff.get(`${here}/file`)).status]).toEqual([200, 200]);
    }
  });

  test("is told to stay, before it is deleted and after", async () => {
    const { document } = await submittedWith("a-reviewer");
    const own = memberAt(house, "a-reviewer");
    const kept = `stays in what you submitted to ${cast.associations.a.name} (IFA)`;
    expect((await own.get("/portfolio/documents")).text).toContain(kept);
    expect((await own.get(`/portfolio/documents?deleted=${document}`)).text).toContain(`It ${kept}`);
    await own.post(`/portfolio/documents/${document}/restore`, {});
    expect((await own.get(`/portfolio/documents/${document}`)).text).toContain(`It ${kept}`);
    own.cookies.set("attune-language", "es");
    expect((await own.get(`/portfolio/documents/${document}`)).text).toContain(
      "Sigue en lo que usted presentó a",
    );
  });

  test("is looked through also where it was deleted before anybody did", async () => {
    const { document } = await submittedWith("b-reviewer", true);
    const held = await house.world.store.withinJob(async (tx) =>
      listHeldDocuments(tx, { now: START, before: START }, 100),
    );
    expect(held.map(({ id }) => id)).toContain(document);
  });

  test("goes when the application has ended, and not before", async () => {
    const { application, document } = await submittedWith("former");
    const here = `/a/${slug}/applications/${application.id}/copies/1/documents/${document}`;
    const staff = memberAt(house, "a-coordinator");
    for (const state of ["pre-check", "returned", "in-review", "decided"] as const) {
      const outcome = state === "decided" ? "declined" : null;
      await standsAt(house, application, { state, outcome });
      await forget();
      expect([state, (await staff.get(here)).status]).toEqual([state, 200]);
    }
    for (const state of over) {
      await standsAt(house, application, { state, outcome: null });
      expect([state, (await staff.get(here)).status]).toEqual([state, 404]);
    }
    expect(await isThere("former", document)).toBe(true);
    await forget();
    expect(await isThere("former", document)).toBe(false);
    expect((await staff.get(`/a/${slug}/applications/${application.id}/copies/1`)).text).toContain(
      "cannot be opened",
    );
  });
});
