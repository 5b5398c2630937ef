import { join } from "node:path";
import { MOST_RETURNED } from "../core/messages/bounce.ts";
import { systemClock } from "../services/clock.ts";
import type { Settings } from "../services/environment.ts";
import { systemIds } from "../services/ids.ts";
import { openSecrets } from "../services/installation-secrets.ts";
import { jsonLogger } from "../services/logger.ts";
import { makeParsers } from "../services/parsers/make-parsers.ts";
import { openInput, readAllBytes, readFailure } from "../services/read-bytes.ts";
import { makeReturns, type Returns } from "../services/returns.ts";
import { type Noted, noteReturned } from "../store/note-returned.ts";
import { openStore } from "../store/within.ts";
import type { Command } from "./command.ts";
import { Misuse } from "./misuse.ts";
import { settingsTyped, withInstallation } from "./opened-installation.ts";
import { readOptions } from "./options.ts";
import { asJson } from "./question.ts";
import { ANSWERED, TRY_AGAIN } from "./terminal.ts";

const readMail = async (path: string): Promise<Buffer> => {
  let bytes: Buffer | null;
  try {
    bytes = await readAllBytes(openInput(path), MOST_RETURNED);
  } catch (error) {
    throw new Misuse(`${path} ${readFailure(error)}`);
  }
  if (bytes === null) throw new Misuse(`${path} is too large for a mail that came back`);
  return bytes;
};

const returnsOf = async ({ returns, dataFolder }: Settings): Promise<Returns> =>
  returns.domain === undefined
    ? { paths: undefined, isSigned: undefined }
    : makeReturns(returns, await openSecrets(join(dataFolder, "keys"), systemIds.bytes));

const note = async (raw: Buffer): Promise<Noted> => {
  const settings = settingsTyped();
  const parsers = makeParsers({ limits: { idleMilliseconds: 0 } });
  try {
    return await withInstallation(settings, async ({ connections }) =>
      noteReturned(
        {
          store: openStore(connections, { now: systemClock.now, newId: systemIds.id }),
          parsers,
          clock: systemClock,
          ids: systemIds,
          log: jsonLogger({ write: () => undefined }),
          returns: await returnsOf(settings),
        },
        raw,
      ),
    );
  } finally {
    await parsers.close();
  }
};

/** `mail bounced`: reads a mail that came back, as the mail system pipes it in, and notes what it says. */
export const mailCommand: Command = async ([verb, ...args], { terminal }) => {
  if (verb !== "bounced")
    throw new Misuse(
      verb === undefined ? "bounced is missing" : `there is no mail ${verb}; there is bounced`,
    );
  const { rest } = readOptions(args, {});
  const [path, ...more] = rest;
  if (path === undefined) throw new Misuse('FILE is missing: "-" is standard input');
  if (more.length > 0) throw new Misuse(`${more.join(" ")} is too much`);
  const noted = await note(await readMail(path));
  await terminal.print(asJson(noted, false));
  return noted.is === "later" ? TRY_AGAIN : ANSWERED;
};
