import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { registerOf, runOf } from "../../../tests/kit/applications.ts";
import { decide } from "../../../tests/kit/makers.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import { sendWaiting } from "../../../tests/kit/stage-worker.ts";
import { DAY } from "../../core/kernel/instant.ts";
import { sendReminders } from "../../worker/time/send-reminders.ts";

// An association's own words for a mail: the inbox says what the mail says, whatever is decided later.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { person } = cast.members;

const choose = async (
  kind: "application-moved" | "application-reminder",
  subject: string,
  text: string,
): Promise<void> =>
  decide(stage.world, "a", `mail-${kind}`, { subject: { en: subject, es: "" }, text: { en: text, es: "" } });

const inbox = async (id: unknown): Promise<string> =>
  (await stage.as("person").get(`/me/inbox/${String(id)}`)).text;

const messageOf = async (kind: string): Promise<unknown> =>
  (await stage.rows("messages")).find(
    (row) => row["kind"] === kind && row["person_id"] === person.personId,
  )?.["id"];

describe("an association's own words", () => {
  test("are in the inbox as in the mail, with the reader's name, and stay as they were", async () =>
    stage.forgetting(async () => {
      await choose(
        "application-moved",
        "News from {association}",
        "Dear {name}, the office is closed in July.",
      );
      const application = await registerOf(stage.world, "a", person.personId);
      await runOf(stage.world, "a", application, "accept");
      const [mail] = (await sendWaiting(stage)).filter(({ subject }) => subject.startsWith("News from"));
      const said = `Dear Cast person, the office is closed in July.`;
      expect(mail?.text.replaceAll(/\s+/g, " ")).toContain(said);
      const id = await messageOf("application-moved");
      const before = await inbox(id);
      expect(before).toContain(`<h1>${mail?.subject}</h1>`);
      expect(before).toContain(said);
      await choose("application-moved", "Other words", "Other words.");
      expect(await inbox(id)).toContain(said);
      expect((await stage.as("person").get("/me/inbox")).text).toContain(mail?.subject);
    }));

  test("hold from the moment at which something is said: what waits is mailed as the inbox has it", async () =>
    stage.forgetting(async () => {
      const application = await registerOf(stage.world, "a", person.personId);
      await runOf(stage.world, "a", application, "accept");
      await sendWaiting(stage);
      await choose("application-reminder", "Soon over", "Call us.");
      // The first look only notes that it was made.
      for (const days of [700, 728]) await sendReminders(stage.world, stage.clock.now() + days * DAY);
      await choose("application-reminder", "Too late", "Do not call.");
      const mails = await sendWaiting(stage);
      expect(mails.map(({ subject }) => subject)).toEqual(["Soon over"]);
      const shown = await inbox(await messageOf("application-reminder"));
      expect([shown.includes("Call us."), shown.includes("Do not call.")]).toEqual([true, false]);
    }));
});
