import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { StartRefused } from "./installation.ts";
import { run } from "./run.ts";
import { checkoutFolder } from "./services/checkout.ts";
import { readEnvironment, type Settings } from "./services/environment.ts";
import { jsonLogger, type Logger } from "./services/logger.ts";
import { DatabaseAway } from "./store/away.ts";
import { MigrationRefused } from "./store/migrate.ts";
import { tellPeople } from "./tell-people.ts";

/** As sysexits names it: the configuration is wrong. */
const CONFIGURATION = 78;

/** The password, the role or the database is not known there. */
const notLetIn = /^(28|3D)/;

const complain = (problems: readonly string[]): void => {
  process.stderr.write("attune: cannot start\n");
  for (const problem of problems) process.stderr.write(`attune:   ${problem}\n`);
};

const startOrSay = async (settings: Settings, log: Logger): Promise<void> => {
  try {
    await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
    await run(settings, {
      log,
      publicFolder: join(import.meta.dirname, "public"),
      onServing: tellPeople(process.stderr),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.exitCode = CONFIGURATION;
    if (error instanceof StartRefused || error instanceof MigrationRefused) complain([error.message]);
    else if (error instanceof DatabaseAway)
      complain([`the database does not answer: ${error.cause instanceof Error ? error.cause.message : ""}`]);
    else if ("code" in error && typeof error.code === "string" && notLetIn.test(error.code))
      complain([`the database does not let us in: ${error.message}`]);
    else if ("code" in error && error.code === "EADDRINUSE")
      complain([
        `PORT is ${settings.port}: another program listens there already. Stop it, or set another, for example PORT=${settings.port + 1}`,
      ]);
    else {
      log.error("start-failed", error);
      complain([error.message]);
    }
  }
};

/** As sysexits names it: something in the program itself is wrong. */
const SOFTWARE = 70;

/** What Node would print of an error may hold what somebody typed. */
const tellBugs = (log: Logger): void => {
  process.on("unhandledRejection", (error) => log.error("unhandled-rejection", error));
  process.on("uncaughtException", (error) => {
    log.error("crashed", error);
    process.exit(SOFTWARE);
  });
};

const settings = readEnvironment(process.env, checkoutFolder);
if (settings.ok) {
  const log = jsonLogger();
  tellBugs(log);
  await startOrSay(settings.value, log);
} else {
  complain(settings.refusal);
  process.exitCode = CONFIGURATION;
}
