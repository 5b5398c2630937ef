import type { ActorName } from "../../kit/actors.ts";
import type { Answer, Fields } from "../../kit/house.ts";
import type { Row, Stage } from "../../kit/stage.ts";
import { sendRows } from "../../kit/stage-worker.ts";
import { hiddenOn } from "../examples/page-text.ts";
import type { Step } from "./walk.ts";

const strangers: ReadonlySet<ActorName> = new Set(["visitor", "person"]);

const sending = (name: string, address: string, fields: Fields): Step => ({
  name,
  by: strangers,
  prepare: async (stage: Stage) => async (by: ActorName) => [await stage.as(by).post(address, fields)],
});

/** What waits to be sent. */
const waitingIn = async (stage: Stage): Promise<readonly Row[]> => stage.rows("outbox");

/**
 * The worker sends what was asked for since: nobody who tries an address sees what it does for it. What waited before is
 * not part of the attempt: a secret may have left more in one world than in the other, and its mails would be taken for
 * those of whoever tries the address.
 */
const mailLeaves = async (stage: Stage, already: readonly Row[]): Promise<void> => {
  const { sent, logged } = stage;
  const before = { sent: sent.length, logged: logged.length };
  const waited = new Set(already.map(({ id }) => id));
  const rows = await waitingIn(stage);
  await sendRows(
    stage,
    rows.filter(({ id }) => !waited.has(id)),
  );
  sent.splice(before.sent);
  logged.splice(before.logged);
  stage.seed("after the mail has left");
};

/** Invites somebody at an address, waits for the mail to be sent, and looks at what became of it. */
const inviting = (address: string): Step => ({
  name: "inviting, and looking after the mail has left",
  by: new Set(["a-association-administrator", "b-association-administrator"]),
  prepare: async (stage) => {
    const people = "/a/alder-bay/people";
    const already = await waitingIn(stage);
    return async (by) => {
      const opened = stage.as(by);
      const form = await opened.get(`${people}/invite`);
      if (form.status !== 200) return [form];
      const fields = {
        id: hiddenOn(form.text, "id"),
        name: "Somebody Invited",
        address,
        roles: ["advisor"],
        language: "en",
      };
      const answers: Answer[] = [form, await opened.post(`${people}/invite`, fields)];
      await mailLeaves(stage, already);
      for (const page of [people, "/a/alder-bay/desk", "/a/alder-bay/audit", "/a/alder-bay/audit/rows.csv"])
        answers.push(await opened.get(page));
      return answers;
    };
  },
});

/** Asks for a link, waits for the mail to be sent, and tries every further page of signing in. */
const tryingLinks = (address: string): readonly Step[] =>
  ["/register", "/recover", "/sign-in/link"].map((page) => ({
    name: `${page}, and again after the mail has left`,
    by: strangers,
    prepare: async (stage) => {
      const already = await waitingIn(stage);
      return async (by) => {
        const opened = stage.as(by);
        const first = await opened.post(page, { address });
        await mailLeaves(stage, already);
        return [first, await opened.follow(first), await opened.post(page, { address })];
      };
    },
  }));

/** Everything by which somebody may try to find out whether an address has an account. */
export const tryingAddress = (address: string): readonly Step[] => [
  sending("signing in with a wrong password", "/sign-in", { address, password: "a wrong password" }),
  sending("signing in in capitals", "/sign-in", { address: address.toUpperCase(), password: "x" }),
  sending("adding it as one's own", "/me/addresses", { address }),
  ...tryingLinks(address),
  inviting(address),
];
