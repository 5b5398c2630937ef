import { setTimeout as pause } from "node:timers/promises";
import type { Registry } from "prom-client";
import { MAIL_CHOICE } from "./core/messages/mail-choice.ts";
import { listenForReturned } from "./listen-for-returned.ts";
import { countTries, showGauges } from "./mail-metrics.ts";
import { demonstrationMailer } from "./services/demonstration-mailer.ts";
import type { Mailer } from "./services/mailer.ts";
import type { ListenPlace } from "./services/return-settings.ts";
import type { SmtpSettings } from "./services/smtp/settings.ts";
import { smtpMailer } from "./services/smtp/smtp-mailer.ts";
import { digestOfToken } from "./services/token-digest.ts";
import { keepDemonstrationMail } from "./store/demonstration-mail.ts";
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
      sealChoice: (text) => world.signIn.sealer.seal(MAIL_CHOICE, text),
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
