import { setTimeout as pause } from "node:timers/promises";
import type { Registry } from "prom-client";
import { readReturnPath } from "./core/messages/return-path.ts";
import { StartRefused } from "./installation.ts";
import { countTries, showGauges } from "./mail-metrics.ts";
import { demonstrationMailer } from "./services/demonstration-mailer.ts";
import type { Mailer } from "./services/mailer.ts";
import type { ListenPlace } from "./services/return-settings.ts";
import { type BounceListener, listenForBounces } from "./services/smtp/bounce-listener.ts";
import type { SmtpSettings } from "./services/smtp/settings.ts";
import { smtpMailer } from "./services/smtp/smtp-mailer.ts";
import { digestOfToken } from "./services/token-digest.ts";
import { keepDemonstrationMail } from "./store/demonstration-mail.ts";
import { noteReturned } from "./store/note-returned.ts";
import type { World } from "./store/world.ts";
import { startWorker, type Worker } from "./worker/start.ts";
import type { Task } from "./worker/timetable.ts";
import type { Workers } from "./worker/work.ts";

/** How the mail of a world leaves: a demonstration keeps it, whatever its settings say. */
export const mailerOf = ({ store, clock, ids, site }: World, smtp: SmtpSettings | undefined): Mailer => {
  if (site.isDemonstration)
    return demonstrationMailer(async (mail) =>
      store.withinJob(async (tx) => keepDemonstrationMail(tx, ids.id(), mail, clock.now())),
    );
  // The start is refused before this, with words for whoever runs Attune.
  if (smtp === undefined) throw new Error("there is no way to send mail");
  return smtpMailer(smtp);
};

type Domain = Pick<SmtpSettings, "from"> | undefined;

/** What follows the @ of a Message-ID: the sender's domain, or a name that nobody has. */
const mailDomain = (smtp: Domain): string => smtp?.from.address.split("@")[1] ?? "demonstration.invalid";

/**
 * Listens for mail that comes back, where a place for it is set. The start is refused where that place is taken or not ours to
 * take.
 */
const listenForReturned = async (
  world: World,
  place: ListenPlace | undefined,
): Promise<BounceListener | undefined> => {
  const { paths } = world.returns;
  if (place === undefined || paths === undefined) return undefined;
  try {
    return await listenForBounces(place, {
      domain: paths.domain,
      deliveryOf: (address) => {
        const read = readReturnPath(paths, address);
        return read.is === "ours" ? read.delivery : undefined;
      },
      take: async (raw, envelope) =>
        (await noteReturned(world, raw, envelope)).is === "later" ? "later" : "taken",
      onError: (error) => world.log.error("mail.returned-not-taken", error),
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new StartRefused(
      `ATTUNE_BOUNCE_LISTEN is ${place.host}:${place.port}, where this process cannot listen (${code})`,
    );
  }
};

/** Starts everything that happens by itself in this process: the relay, the mail, the timetable. */
export const startMail = async (
  world: World,
  {
    relayUrl,
    smtp,
    listen,
    registry,
    tasks = [],
    workers,
  }: {
    readonly relayUrl: string;
    readonly smtp: SmtpSettings | undefined;
    /** Where mail is taken that comes back; nowhere where nothing is said. */
    readonly listen?: ListenPlace | undefined;
    readonly registry: Registry;
    readonly tasks?: readonly Task[];
    readonly workers?: Workers;
  },
): Promise<Worker> => {
  const { store, clock, ids, log, site, returns } = world;
  const listener = await listenForReturned(world, listen);
  if (listener !== undefined) log.info("listening-for-bounces", { port: listener.port });
  const starting = startWorker({
    relayUrl,
    tasks,
    workers,
    mail: {
      store,
      mailer: mailerOf(world, smtp),
      clock,
      ids,
      log,
      site: site.url,
      mailDomain: mailDomain(smtp),
      returnPaths: returns.paths,
      digestOfToken,
      keepsQuiet: !site.isDemonstration,
      keyedDigestOf: world.signIn.keyedDigestOf,
      observe: countTries(registry),
      pause: async (milliseconds) => pause(milliseconds, undefined),
    },
  });
  const worker = await starting.catch(async (error: unknown) => {
    await listener?.close();
    throw error;
  });
  showGauges(registry, worker.gauges, clock.now);
  return {
    ...worker,
    stop: async (patience) => {
      await listener?.close();
      await worker.stop(patience);
    },
  };
};
