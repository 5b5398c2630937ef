import { MOST_REPORT } from "../core/messages/bounce.ts";
import { systemClock } from "../services/clock.ts";
import { systemIds } from "../services/ids.ts";
import { openInput, readAllBytes, readFailure } from "../services/read-bytes.ts";
import { openStore } from "../store/within.ts";
import { noteBounce } from "../worker/mail/note-bounce.ts";
import type { Command } from "./command.ts";
import { Misuse } from "./misuse.ts";
import { settingsTyped, withInstallation } from "./opened-installation.ts";
import { readOptions } from "./options.ts";
import { asJson } from "./question.ts";
import { ANSWERED } from "./terminal.ts";

const readReport = async (path: string): Promise<string> => {
  let bytes: Buffer | null;
  try {
    bytes = await readAllBytes(openInput(path), MOST_REPORT);
  } catch (error) {
    throw new Misuse(`${path} ${readFailure(error)}`);
  }
  if (bytes === null) throw new Misuse(`${path} is too large for a report`);
  // Whatever its encoding says, what is looked for is ASCII.
  return bytes.toString("latin1");
};

/** `mail bounced`: reads a report of mail that came back, as the mail system pipes it in, and notes it. */
export const mailCommand: Command = async ([verb, ...args], { terminal }) => {
  if (verb !== "bounced")
    throw new Misuse(
      verb === undefined ? "bounced is missing" : `there is no mail ${verb}; there is bounced`,
    );
  const { rest } = readOptions(args, {});
  const [path, ...more] = rest;
  if (path === undefined) throw new Misuse('FILE is missing: "-" is standard input');
  if (more.length > 0) throw new Misuse(`${more.join(" ")} is too much`);
  const report = await readReport(path);
  const noted = await withInstallation(settingsTyped(), async ({ connections }) =>
    noteBounce(
      openStore(connections, { now: systemClock.now, newId: systemIds.id }),
      report,
      systemClock.now(),
    ),
  );
  await terminal.print(asJson({ noted }, false));
  return ANSWERED;
};
