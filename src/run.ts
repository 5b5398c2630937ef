import { hkdfSync } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { decideStart } from "./core/association/start.ts";
import { seedDemonstration } from "./demonstration/seed.ts";
import { documentTasks } from "./document-tasks.ts";
import { fileMaker } from "./features/portfolio/export/make-file.ts";
import { makeHouse, slowAddresses } from "./house.ts";
import { type Installation, openInstallation, StartRefused } from "./installation.ts";
import { keepCheckpoints } from "./keep-checkpoints.ts";
import { loadStandards } from "./load-standards.ts";
import { serve } from "./serve.ts";
import { writeArchive } from "./services/archive.ts";
import { clamdScanner } from "./services/clamd.ts";
import { systemClock } from "./services/clock.ts";
import type { Settings } from "./services/environment.ts";
import { diskFiles } from "./services/files/disk-files.ts";
import { systemIds } from "./services/ids.ts";
import { openSecrets } from "./services/installation-secrets.ts";
import type { Logger } from "./services/logger.ts";
import { makeMemory } from "./services/memory.ts";
import { makeParsers } from "./services/parsers/make-parsers.ts";
import { pdfThread } from "./services/pdf/pdf-thread.ts";
import { makeReturns } from "./services/returns.ts";
import { makeSignIn } from "./services/sign-in.ts";
import { documentTurns } from "./services/turns.ts";
import { writeWorkbook } from "./services/workbook.ts";
import { startMail } from "./start-mail.ts";
import { isEmpty, makeInstallation, readInstallation } from "./store/installation.ts";
import { openStore, type Store } from "./store/within.ts";
import type { World } from "./store/world.ts";
import { readAssets } from "./web/assets.ts";
import { makeMetrics } from "./web/metrics.ts";
import { timeTasks } from "./worker/time/tasks.ts";

const refusals = {
  "demonstration-in-the-open":
    "ATTUNE_URL is not this machine, and this data is a demonstration with invented people who sign in with one press: set ATTUNE_DATA or DATABASE_URL to a place of its own",
  "no-way-to-send-mail":
    "SMTP_URL is missing: this installation is no demonstration, and people get their links by mail, for example smtps://user:password@mail.example:465",
} as const;

/** Finds out whether this is a demonstration, and says so once in the database. */
const settleKind = async (store: Store, { isLoopback, smtp }: Settings): Promise<boolean> =>
  store.withinJob(async (tx) => {
    const known = await readInstallation(tx);
    const decided = decideStart({
      known,
      isEmpty: await isEmpty(tx),
      isLoopback,
      hasSmtp: smtp !== undefined,
    });
    if (!decided.ok) throw new StartRefused(refusals[decided.refusal.code]);
    const { isDemonstration } = decided.value;
    if (known === undefined)
      await makeInstallation(tx, { id: systemIds.id(), isDemonstration, now: systemClock.now() });
    return isDemonstration;
  });

const PROBE_MS = 2000;

const doesAnswer = async ({ connections }: Installation): Promise<boolean> => {
  const asked = connections.lend(async (connection) => connection.script("select 1"));
  const answered = asked.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, pause(PROBE_MS, false, { ref: false })]);
};

/** What a run needs of the process around it. */
export type Process = {
  readonly log: Logger;
  readonly publicFolder: string;
  /** Told the address once people can open it. */
  readonly onServing: (url: string) => void;
};

/** Runs Attune until the process is told to stop: then what has begun is finished, and nothing new is let in. */
export const run = async (settings: Settings, { log, publicFolder, onServing }: Process): Promise<void> => {
  let stopping: (() => void) | undefined;
  const toldToStop = new Promise<string>((tell) => {
    stopping = () => tell("the data folder was taken by another process");
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => tell(signal));
  });
  const installation = await openInstallation(settings, {
    serves: true,
    onIdleError: (error) =>
      log.warn("connection-lost", { code: "code" in error ? String(error.code) : undefined }),
    onLost: () => stopping?.(),
  });
  let isStopping = false;
  let isUp = false;
  try {
    const metrics = makeMetrics(() => isUp && !isStopping);
    const store = openStore(installation.connections, {
      now: systemClock.now,
      newId: systemIds.id,
      observe: metrics.observe,
    });
    const isDemonstration = await settleKind(store, settings);
    const keysFolder = join(settings.dataFolder, "keys");
    const secrets = await openSecrets(keysFolder, systemIds.bytes);
    const world: World = {
      store,
      clock: systemClock,
      ids: systemIds,
      log,
      site: { url: settings.url, isSecure: settings.url.startsWith("https:"), isDemonstration },
      signIn: makeSignIn({ url: settings.url, name: "Attune", secrets, randomBytes: systemIds.bytes }),
      standards: loadStandards(),
      memory: makeMemory(),
      parsers: makeParsers({ onEnded: (how) => log.warn("parser-ended", { how }) }),
      returns: makeReturns(settings.returns, secrets),
      files: diskFiles(join(settings.dataFolder, "files")),
      scanner: settings.scanner === undefined ? undefined : clamdScanner(settings.scanner),
      looks: documentTurns(),
      pdf: pdfThread(),
      workbook: writeWorkbook,
      archive: writeArchive,
    };
    if (isDemonstration) await seedDemonstration(world);
    const house = makeHouse({
      world,
      assets: await readAssets(publicFolder),
      metrics,
      proxies: settings.proxies,
      clientSecret: new Uint8Array(hkdfSync("sha256", secrets[0], "", "attune clients 1", 32)),
      isReady: async () => isUp && !isStopping && (await doesAnswer(installation)),
    });
    const { relayUrl } = installation;
    const checkpoints = await keepCheckpoints(world, settings.dataFolder);
    const worker = await startMail(world, {
      relayUrl,
      smtp: settings.smtp,
      listen: settings.returns.listen,
      registry: metrics.registry,
      tasks: [checkpoints.task, ...documentTasks(world), ...timeTasks(world)],
      workers: { "portfolio-export": fileMaker(world) },
    });
    try {
      const listening = await serve(house.fetch, {
        port: settings.port,
        onlyLoopback: settings.isLoopback || settings.proxies.areLocal,
        slow: slowAddresses,
      });
      isUp = true;
      log.info("serving", { url: settings.url, port: listening.port, demonstration: isDemonstration });
      if (world.scanner === undefined && !isDemonstration)
        log.warn("no-scanner", { setting: "CLAMD_SOCKET" });
      onServing(settings.url);
      const reason = await toldToStop;
      isStopping = true;
      log.info("stopping", { reason });
      await listening.close();
    } finally {
      await worker.stop();
      await world.parsers.close();
      await checkpoints.last();
    }
  } finally {
    await installation.close();
  }
  log.info("stopped");
};
