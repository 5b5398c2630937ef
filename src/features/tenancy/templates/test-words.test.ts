import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hiddenOn } from "../../../../tests/harness/examples/page-text.ts";
import { cast } from "../../../../tests/kit/actors.ts";
import { openStage, type Stage } from "../../../../tests/kit/stage.ts";
import { sendWaiting } from "../../../../tests/kit/stage-worker.ts";
import { rateLimits } from "../../../core/account/rate-limits.ts";

// Whoever chooses the words of a mail sends themselves what is typed, saved or not.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const administrator = cast.members["a-association-administrator"];
const settings = "/a/alder-bay/settings/mail-rating-request";
const address = "/a/alder-bay/mail-templates/rating-request/test";

const me = () => stage.as("a-association-administrator");
const typed = {
  "subject.en": "{applicant} needs you",
  "text.en": "Dear {name},\n\n{applicant} would be glad.",
  "subject.es": "Le necesita {applicant}",
  "text.es": "Gracias.",
};

const tried = async (fields: Readonly<Record<string, string>> = {}) => {
  const { text } = await me().get(settings);
  return { id: hiddenOn(text, "id"), ...typed, language: "en", ...fields };
};

describe("a test of the words of a mail", () => {
  test("goes to whoever typed them alone, marked as a test, with what stands in the form", async () =>
    stage.forgetting(async () => {
      const sent = await me().post(address, await tried());
      expect(sent).toMatchObject({ status: 303 });
      const mails = await sendWaiting(stage);
      expect(mails.map(({ to }) => to)).toEqual([administrator.address]);
      const [mail] = mails;
      expect(mail?.subject).toBe("[Test] Rosa Ibarra needs you");
      expect(mail?.text).toContain("This is a test that you sent to yourself");
      expect(mail?.text).toContain("Rosa Ibarra applies for an endorsement at Alder Bay");
      expect(mail?.text).toContain("Rosa Ibarra would be glad.");
      expect(mail?.text).toContain(`${stage.world.site.url}/a/alder-bay/mail-templates/rating-request`);
      expect(mail?.refuseAt).toBeUndefined();
      // Nothing of it holds.
      expect((await me().get("/a/alder-bay/mail-templates/rating-request")).text).not.toContain("needs you");
    }));

  test("reads in the language that was asked for, in the mail and in the inbox", async () =>
    stage.forgetting(async () => {
      await me().post(address, await tried({ language: "es" }));
      const [mail] = await sendWaiting(stage);
      expect([mail?.subject, mail?.language]).toEqual(["[Prueba] Le necesita Rosa Ibarra", "es"]);
      expect((await me().get("/me/inbox")).text).toContain("[Prueba] Le necesita Rosa Ibarra");
    }));

  test("is one however often the button is pressed", async () =>
    stage.forgetting(async () => {
      const once = await tried();
      for (const _ of [1, 2, 3]) expect((await me().post(address, once)).status).toBe(303);
      expect(await sendWaiting(stage)).toHaveLength(1);
      expect(await sendWaiting(stage)).toHaveLength(0);
    }));

  test.each([
    ["accepted", "Accepted by the next mail server."],
    ["refused", "Refused by the mail server of this address."],
    ["not-now", "It is on its way."],
  ] as const)("that was %s is told as such, and the form still holds what was typed", async (is, said) =>
    stage.forgetting(async () => {
      const sent = await me().post(address, await tried());
      const at = sent.location ?? "";
      expect((await me().get(at)).text).toContain("It is on its way.");
      await sendWaiting(stage, { outcome: { is } });
      const page = (await me().get(at)).text;
      expect(page).toContain(said);
      expect(page).toContain("{applicant} needs you");
    }),
  );

  test("in words that could not be saved is refused beside the field, and sends nothing", async () =>
    stage.forgetting(async () => {
      const wrong = await me().post(address, await tried({ "text.en": "See www.elsewhere.example" }));
      expect(wrong.status).toBe(422);
      expect(wrong.text).toContain("See www.elsewhere.example");
      expect((await me().post(address, await tried({ language: "fr" }))).status).toBe(422);
      expect(await sendWaiting(stage)).toHaveLength(0);
    }));

  test("is sent only so often a day", async () =>
    stage.forgetting(async () => {
      const { most } = rateLimits["template-test"].person;
      for (let count = 0; count < most; count++)
        expect((await me().post(address, await tried())).status).toBe(303);
      const more = await me().post(address, await tried());
      expect(more.status).toBe(429);
      expect(await sendWaiting(stage)).toHaveLength(most);
    }));

  test("is nobody's who may not change the words, and of no mail whose words are fixed", async () =>
    stage.forgetting(async () => {
      const fields = await tried();
      expect((await stage.as("a-coordinator").post(address, fields)).status).toBe(403);
      expect((await stage.as("b-association-administrator").post(address, fields)).status).toBe(403);
      expect((await me().post("/a/alder-bay/mail-templates/password-changed/test", fields)).status).toBe(404);
      expect(await sendWaiting(stage)).toHaveLength(0);
    }));

  test("too long for an address keeps what was typed all the same", async () =>
    stage.forgetting(async () => {
      const long = `${"ñ".repeat(1990)} end`;
      const sent = await me().post(address, await tried({ "text.en": long, "text.es": `${long}z`.slice(1) }));
      expect(sent.status).toBe(200);
      expect(sent.text).toContain(long);
      expect(sent.text).toContain("It is on its way.");
      expect(await sendWaiting(stage)).toHaveLength(1);
    }));
});
