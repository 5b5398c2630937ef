import type { Pool } from "pg";
import { mailSubjects } from "../../src/core/messages/ids.ts";
import { MAIL_CHOICE } from "../../src/core/messages/mail-choice.ts";
import type { Handed, Mail } from "../../src/services/mailer.ts";
import type { MailRow } from "../../src/store/handover.ts";
import { housekeeping } from "../../src/worker/housekeeping.ts";
import type { MailParts } from "../../src/worker/mail/parts.ts";
import { sendMail } from "../../src/worker/mail/send-mail.ts";
import type { Row, Stage } from "./stage.ts";

const isMail = (row: Row): boolean => mailSubjects.some((subject) => subject === row["kind"]);

const outboxRow = (row: Row): MailRow =>
  ({
    id: row["id"],
    kind: row["kind"],
    subjectId: row["subject_id"],
    associationId: row["association_id"],
    personId: row["person_id"],
  }) as MailRow;

/** What the worker of a stage has; its mailer keeps what it is given, and answers as a peer would that is told to. */
const partsOf = ({ world }: Stage, mails: Mail[], answer: Handed): MailParts => ({
  store: world.store,
  clock: world.clock,
  ids: world.ids,
  log: world.log,
  site: world.site.url,
  mailDomain: "stage.example",
  keepsQuiet: true,
  sealChoice: (text) => world.signIn.sealer.seal(MAIL_CHOICE, text),
  returnPaths: world.returns.paths,
  digestOfToken: world.signIn.digestOf,
  keyedDigestOf: world.signIn.keyedDigestOf,
  pause: async () => undefined,
  mailer: {
    send: async (mail) => {
      mails.push(mail);
      return answer;
    },
    close: async () => undefined,
  },
});

/** A peer that takes everything. */
const accepting: Handed = { outcome: { is: "accepted" } };

/**
 * Does what the worker does with those rows of the outbox that are about mail, without the queue in between: gives the
 * mails that would have been sent.
 */
export const sendRows = async (
  stage: Stage,
  rows: readonly Row[],
  answer: Handed = accepting,
): Promise<readonly Mail[]> => {
  const mails: Mail[] = [];
  const parts = partsOf(stage, mails, answer);
  for (const row of rows.filter(isMail)) await sendMail(parts, outboxRow(row));
  return mails;
};

/**
 * The same for one row, however long it waits: the clock goes on until its time has come, and back afterwards. So what is
 * told only by when a mail goes is in the mail's date.
 */
export const sendRowInTime = async (stage: Stage, row: Row): Promise<readonly Mail[]> => {
  const mails: Mail[] = [];
  if (!isMail(row)) return mails;
  const { clock } = stage;
  const began = clock.now();
  const parts = partsOf(stage, mails, accepting);
  for (;;) {
    const rest = await sendMail(parts, outboxRow(row));
    if (rest.is === "over") break;
    clock.advance(Math.max(1, rest.at - clock.now()));
  }
  clock.advance(began - clock.now());
  return mails;
};

/** The same with every row that there is. */
export const sendWaiting = async (stage: Stage, answer: Handed = accepting): Promise<readonly Mail[]> =>
  sendRows(stage, await stage.rows("outbox"), answer);

/** Does everything that the timetable says about what is kept no longer, as far as the serving role does it. */
export const tidyUp = async ({ world }: Stage, now: number): Promise<void> => {
  const tasks = housekeeping({ store: world.store, pool: undefined as unknown as Pool });
  for (const task of tasks) if (task.name !== "forget-outbox") await task.run(now);
};
