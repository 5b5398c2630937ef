import type { Mail } from "../../../src/services/mailer.ts";
import type { Row, Stage } from "../../kit/stage.ts";
import { sendRowInTime } from "../../kit/stage-worker.ts";
import type { Secret } from "./compare.ts";

type Worlds = Pick<Secret, "name" | "worlds">;

const rowsBeside = async (stage: Stage, known: ReadonlySet<unknown>): Promise<readonly Row[]> =>
  (await stage.rows("outbox")).filter(({ id }) => !known.has(id));

/**
 * Every mail that comes of making a world, to whomever, and of what these bring about in turn. Chance begins anew for each
 * of them, so that a mail more in one world changes no token in the next one.
 */
const mailsOf = async (stage: Stage, { name, worlds }: Worlds, world: 0 | 1): Promise<readonly Mail[]> =>
  stage.forgetting(async () => {
    const known = new Set((await stage.rows("outbox")).map(({ id }) => id));
    stage.seed(name);
    await worlds[world](stage);
    const mails: Mail[] = [];
    for (let rows = await rowsBeside(stage, known); rows.length > 0; rows = await rowsBeside(stage, known))
      for (const row of rows) {
        known.add(row["id"]);
        stage.seed(`mail of ${String(row["id"])}`);
        mails.push(...(await sendRowInTime(stage, row)));
      }
    return mails;
  });

/** What each mailbox gets of the two worlds of a secret, where that is not the same in both. */
export type ToldByMail = {
  readonly to: string;
  readonly worlds: readonly [readonly Mail[], readonly Mail[]];
};

/**
 * Whom the mails that a secret itself brings about would tell it. A mail is kept where nobody notes who reads it, so what
 * raters say is in none, whoever gets it; of other secrets those who may know them may be told.
 */
export const toldByMail = async (
  stage: Stage,
  worlds: Worlds,
  mayBeTold: ReadonlySet<string>,
): Promise<readonly ToldByMail[]> => {
  const [one, other] = [await mailsOf(stage, worlds, 0), await mailsOf(stage, worlds, 1)];
  const boxes = new Set([...one, ...other].map(({ to }) => to));
  return [...boxes]
    .filter((to) => !mayBeTold.has(to))
    .map((to): ToldByMail => {
      const arrived = (mails: readonly Mail[]) => mails.filter((mail) => mail.to === to);
      return { to, worlds: [arrived(one), arrived(other)] };
    })
    .filter(({ worlds: [first, second] }) => JSON.stringify(first) !== JSON.stringify(second));
};
