import type { PgBoss } from "pg-boss";
import { operatorPermit } from "../../src/core/access/operator.ts";
import type { Role } from "../../src/core/access/roles.ts";
import type { EmailAddress } from "../../src/core/account/email-address.ts";
import type { RequestPurpose } from "../../src/core/account/link.ts";
import { INVITATION_LIFETIME } from "../../src/core/association/invitation.ts";
import type { AssociationId, InvitationId, PersonId } from "../../src/core/kernel/ids.ts";
import type { Delivery } from "../../src/core/messages/delivery.ts";
import { type SetClock, setClock } from "../../src/services/clock.ts";
import { type Ids, seededIds } from "../../src/services/ids.ts";
import { jsonLogger, type Logger } from "../../src/services/logger.ts";
import type { Mailer } from "../../src/services/mailer.ts";
import { makeParsers } from "../../src/services/parsers/make-parsers.ts";
import type { Parsers } from "../../src/services/parsers/parsers.ts";
import { makeReturns, type Returns } from "../../src/services/returns.ts";
import { readSmtpUrl } from "../../src/services/smtp/settings.ts";
import { smtpMailer } from "../../src/services/smtp/smtp-mailer.ts";
import { digestOfToken } from "../../src/services/token-digest.ts";
import { askForLink, askToVerify } from "../../src/store/address-requests.ts";
import { addAddress } from "../../src/store/addresses.ts";
import { addAssociation } from "../../src/store/associations.ts";
import { connect } from "../../src/store/connect.ts";
import { addInvitation } from "../../src/store/invitations.ts";
import { asOwner } from "../../src/store/owner.ts";
import { addPerson } from "../../src/store/persons.ts";
import type { Store } from "../../src/store/within.ts";
import { openStore } from "../../src/store/within.ts";
import type { MailParts } from "../../src/worker/mail/parts.ts";
import { doMailJob, takeMailJobs } from "../../src/worker/mail-work.ts";
import { MAIL_QUEUE, openQueue } from "../../src/worker/queue.ts";
import { relayAll } from "../../src/worker/relay.ts";
import { freshDatabase, type MigratedDatabase } from "./database.ts";
import { relayPool } from "./relay-pool.ts";
import { type SmtpPeer, startSmtpPeer } from "./smtp-peer.ts";

/** A delivery as it stands in the database. */
export type DeliveryRow = Pick<Delivery, "state" | "tries" | "problem"> & {
  readonly subjectKind: string;
  readonly toPerson: boolean;
  readonly nextTryAt: number | null;
};

/** Everything between a command and a peer, with a clock that is set and a peer that can be told to fail. */
export type MailRoom = {
  readonly store: Store;
  readonly clock: SetClock;
  readonly ids: Ids;
  readonly peer: SmtpPeer;
  readonly boss: PgBoss;
  readonly database: MigratedDatabase;
  readonly logged: string[];
  readonly log: Logger;
  readonly returns: Returns;
  readonly parsers: Parsers;
  readonly mailer: Mailer;
  /** What a process that works has, with some of it replaced. */
  readonly parts: (replaced?: Partial<MailParts>) => MailParts;
  /** Relays, takes what is due by the queue (all of it, where `early`), and does it. Gives how many jobs were done. */
  readonly work: (replaced?: Partial<MailParts>, early?: boolean) => Promise<number>;
  /** What the queue does with jobs of a process that has been dead for long. */
  readonly letGo: () => Promise<void>;
  readonly deliveries: () => Promise<readonly DeliveryRow[]>;
  readonly rows: <Row>(sql: string) => Promise<readonly Row[]>;
  /** Does to the database what no command does. */
  readonly owned: (sql: string) => Promise<unknown>;
  readonly empty: () => Promise<void>;
  readonly addSomebody: (name: string, ...addresses: readonly string[]) => Promise<PersonId>;
  readonly addAssociation: (name: string, slug: string) => Promise<AssociationId>;
  readonly ask: (purpose: Exclude<RequestPurpose, "verify">, address: string) => Promise<void>;
  readonly askToVerify: (personId: PersonId, address: string) => Promise<void>;
  readonly invite: (
    association: AssociationId,
    address: string,
    ...roles: readonly Role[]
  ) => Promise<InvitationId>;
  readonly close: () => Promise<void>;
};

const site = "https://attune.lakes.example";

/** Opens a mail room over a database of its own. */
export const openMailRoom = async ({
  silence = 20_000,
}: {
  /** How long a peer may be silent: short only where one is. */
  readonly silence?: number;
} = {}): Promise<MailRoom> => {
  const database = await freshDatabase();
  const clock = setClock(Date.UTC(2026, 2, 2, 12));
  const ids = seededIds("mail room");
  const logged: string[] = [];
  const log = jsonLogger({ write: (line) => void logged.push(line) });
  const store = openStore(connect(database.servingUrl, { most: 6 }), { now: clock.now, newId: ids.id });
  const pool = relayPool(database.relayUrl, 4);
  const boss = await openQueue(pool, log);
  const peer = await startSmtpPeer();
  const returns = makeReturns({ domain: "bounces.lakes.example", secret: undefined }, [
    new Uint8Array(32).fill(5),
  ]);
  const parsers = makeParsers();
  const settings = readSmtpUrl(peer.url, site);
  if (!settings.ok) throw new Error(settings.refusal);
  const mailer = smtpMailer(settings.value, { limits: { silence, whole: 60_000 } });

  const parts: MailRoom["parts"] = (replaced = {}) => ({
    store,
    mailer,
    clock,
    ids,
    log,
    site,
    mailDomain: "lakes.example",
    returnPaths: returns.paths,
    digestOfToken,
    keepsQuiet: true,
    sealChoice: (text) => Buffer.from(text).toString("base64url"),
    keyedDigestOf: (text) => digestOfToken(`keyed ${text}`),
    pause: async () => undefined,
    ...replaced,
  });
  const owned: MailRoom["rows"] = async (sql) =>
    asOwner(database.ownerUrl, async (owner) => owner.query(sql));
  const seen: MailRoom["rows"] = async <Row>(sql: string) =>
    asOwner(database.ownerUrl, async (owner) => {
      await owner.query("set attune.scope = 'job'");
      return owner.query<Row>(sql);
    });

  return {
    store,
    log,
    returns,
    parsers,
    clock,
    ids,
    peer,
    boss,
    database,
    logged,
    mailer,
    parts,
    work: async (replaced = {}, early = true) => {
      await relayAll({ pool, boss, clock });
      const jobs = await takeMailJobs({ boss }, 50, { early });
      await Promise.all(jobs.map(async (job) => doMailJob({ pool, boss, mail: parts(replaced) }, job)));
      return jobs.length;
    },
    letGo: async () => {
      await owned("update pgboss.job set started_on = now() - interval '1 hour' where state = 'active'");
      await owned("update pgboss.queue set monitor_on = null, monitor_claim_on = null");
      await boss.supervise(MAIL_QUEUE);
    },
    deliveries: async () =>
      (
        await seen<DeliveryRow & { readonly next: Date | null }>(
          `select state, tries, problem, subject_kind as "subjectKind", person_id is not null as "toPerson",
             next_try_at as next from deliveries order by made_at, id`,
        )
      ).map(({ next, ...row }) => ({ ...row, nextTryAt: next?.getTime() ?? null })),
    rows: seen,
    owned,
    empty: async () => {
      await boss.deleteAllJobs(MAIL_QUEUE);
      await owned("truncate outbox, deliveries, messages, link_tokens, address_requests, demonstration_mail");
      (peer.taken as unknown[]).length = 0;
      (peer.arrived as unknown[]).length = 0;
      logged.length = 0;
    },
    addSomebody: async (name, ...addresses) => {
      const id = ids.id<"person">();
      await store.withinJob(
        async (tx) => {
          await addPerson(tx, { id, name, language: "es" }, clock.now());
          for (const [index, address] of addresses.entries()) {
            const added = { id: ids.id<"address">(), personId: id, address: address as EmailAddress };
            await addAddress(tx, { ...added, main: index === 0 }, clock.now() + index);
          }
          tx.log.append({ action: "account.registered", subject: { kind: "person", id } });
        },
        { person: id },
      );
      return id;
    },
    addAssociation: async (name, slug) => {
      const id = ids.id<"association">();
      await store.withinJob(
        async (tx) => {
          await addAssociation(tx, operatorPermit("association.create"), { id, slug, name }, clock.now());
          tx.log.append({ action: "association.created", subject: { kind: "association", id } });
        },
        { association: id },
      );
      return id;
    },
    ask: async (purpose, address) =>
      store.withinPublic(async (tx) => {
        const asked = {
          id: ids.id<"address-request">(),
          address: address as EmailAddress,
          language: "en",
        } as const;
        await askForLink(tx, { ...asked, purpose, personId: null, returnTo: null }, clock.now());
      }),
    askToVerify: async (personId, address) =>
      store.withinPerson(personId, async (tx) => {
        const asked = {
          id: ids.id<"address-request">(),
          address: address as EmailAddress,
          language: "en",
        } as const;
        await askToVerify(tx, { ...asked, purpose: "verify", personId, returnTo: null }, clock.now());
        tx.log.append({ action: "address.requested", subject: { kind: "person", id: personId } });
      }),
    invite: async (associationId, address, ...roles) => {
      const id = ids.id<"invitation">();
      await store.withinJob(
        async (tx) => {
          const madeAt = clock.now();
          await addInvitation(tx, operatorPermit("invitation.make"), {
            associationId,
            id,
            address,
            roles,
            madeAt,
            madeBy: null,
            language: "en",
            name: "Luz Ferrer",
            expiresAt: madeAt + INVITATION_LIFETIME,
          });
          tx.log.append({ action: "invitation.made", subject: { kind: "invitation", id } });
        },
        { association: associationId },
      );
      return id;
    },
    close: async () => {
      await parsers.close();
      await boss.stop({ graceful: false });
      await pool.end();
      await store.close();
      await peer.close();
      await database.drop();
    },
  };
};
