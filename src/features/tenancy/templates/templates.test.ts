import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hiddenOn } from "../../../../tests/harness/examples/page-text.ts";
import { type TestHouse, testHouse } from "../../../../tests/kit/house.ts";
import { decide } from "../../../../tests/kit/makers.ts";
import { memberAt } from "../../../../tests/kit/member-at.ts";
import { writeCast } from "../../../../tests/kit/write-cast.ts";
import { asOwner } from "../../../store/owner.ts";

let house: TestHouse;
const base = "/a/alder-bay/mail-templates";
beforeAll(async () => {
  house = await testHouse();
  await writeCast(house.world);
  await decide(house.world, "a", "mail-rating-request", {
    subject: { en: "{applicant} needs you", es: "" },
    text: { en: "Dear {name}, thank you.\n\n<b>Call</b> {association}.", es: "Gracias, {name}." },
  });
});
afterAll(async () => house.close());

describe("the words of mail", () => {
  test("are listed for coordinators too, with whose they are", async () => {
    const { status, text } = await memberAt(house, "a-coordinator").get(base);
    expect(status).toBe(200);
    expect(text.match(/Your own words</g)).toHaveLength(1);
    expect(text.match(/The usual words/g)).toHaveLength(3);
    expect((await memberAt(house, "a-reviewer").get(base)).status).toBe(403);
  });

  test("are previewed in both languages, filled in, with the link that the mail must have", async () => {
    const { text } = await memberAt(house, "a-coordinator").get(`${base}/rating-request`);
    expect(text).toContain("Rosa Ibarra needs you");
    expect(text).toContain("Dear Ana Lind, thank you.");
    expect(text).toContain("Gracias, Ana Lind.");
    expect(text.split("/link/preview")).toHaveLength(3);
    expect(text).not.toContain("{name}");
  });

  test("are shown as text, whatever stands in them, in a frame in which nothing runs", async () => {
    const answer = await memberAt(house, "a-coordinator").get(`${base}/rating-request/en`);
    expect(answer.text).toContain("&lt;b&gt;Call&lt;/b&gt; ");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
  });

  test("that are tried twice at the same moment make one mail, and are told once", async () => {
    const staff = memberAt(house, "a-association-administrator");
    const page = (await staff.get("/a/alder-bay/settings/mail-rating-reminder")).text;
    const fields = { id: hiddenOn(page, "id"), language: "en", "subject.en": "Soon?" };
    const address = `${base}/rating-reminder/test`;
    const answers = await Promise.all([1, 2, 3].map(async () => staff.post(address, fields)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const counts = await asOwner(house.database.ownerUrl, async (owner) => {
      await owner.query("set attune.scope = 'job'");
      return owner.query<{ mails: string; told: string }>(
        `select (select count(*) from outbox where subject_id = '${fields.id}') as mails,
          (select count(*) from audit_events where action = 'template.tested') as told`,
      );
    });
    expect(counts).toEqual([{ mails: "1", told: "1" }]);
  });

  test.each(["password-changed", "rating-code", "nothing", "constructor"])(
    "of %s are nobody's to choose",
    async (kind) => {
      const staff = memberAt(house, "a-association-administrator");
      expect((await staff.get(`${base}/${kind}`)).status).toBe(404);
      expect((await staff.get(`${base}/${kind}/en`)).status).toBe(404);
      expect((await staff.get(`/a/alder-bay/settings/mail-${kind}`)).status).toBe(404);
    },
  );
});
