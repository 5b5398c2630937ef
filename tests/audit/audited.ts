import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { verifyInstallation } from "../../src/cli/audit-verify.ts";
import { checkpointFile, checkpointsIn } from "../../src/services/checkpoints.ts";
import { setClock } from "../../src/services/clock.ts";
import { seededIds } from "../../src/services/ids.ts";
import { sha256 } from "../../src/services/sha256.ts";
import { keysIn, openSigner, type Signer } from "../../src/services/signer.ts";
import { connect } from "../../src/store/connect.ts";
import { openStore, type Store } from "../../src/store/within.ts";
import type { AuditReport } from "../../src/ui/text/audit-text.ts";
import { type Checkpointed, checkpointAudit } from "../../src/worker/checkpoint-audit.ts";
import { testCluster } from "../kit/cluster.ts";
import { freshDatabase } from "../kit/database.ts";
import { inDatabase } from "../kit/template.ts";

/** An installation with an audit of its own, and the means to tamper with it. */
export type Audited = {
  readonly store: Store;
  readonly dataFolder: string;
  readonly ownerUrl: string;
  readonly servingUrl: string;
  readonly association: string;
  readonly other: string;
  readonly person: string;
  /** Adds rows to the chain of an association. */
  readonly add: (rows: number, association?: string) => Promise<void>;
  readonly checkpoint: (signer?: Signer) => Promise<Checkpointed>;
  /** Runs statements as a superuser whom no trigger stops. */
  readonly tamper: (text: string) => Promise<void>;
  readonly ask: <Row extends object>(text: string) => Promise<readonly Row[]>;
  readonly lines: () => Promise<readonly string[]>;
  readonly rewrite: (lines: readonly string[]) => Promise<void>;
  readonly verify: (asked?: Partial<Parameters<typeof verifyInstallation>[2]>) => Promise<AuditReport>;
  readonly close: () => Promise<void>;
};

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Makes one: two associations and a person with some rows each; nothing is signed yet. */
export const audited = async (): Promise<Audited> => {
  const database = await freshDatabase();
  const { clusterUrl } = await testCluster();
  const superuserUrl = inDatabase(clusterUrl, new URL(database.ownerUrl).pathname.slice(1));
  const dataFolder = await mkdtemp(join(tmpdir(), "attune-audit-"));
  const ids = seededIds("attacks");
  const clock = setClock(Date.parse("2027-03-01T10:00:00Z"));
  const store = openStore(connect(database.servingUrl), { now: clock.now, newId: () => ids.id() });
  const [association, other, person] = [ids.id<"association">(), ids.id<"association">(), ids.id<"person">()];
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const path = checkpointsIn(dataFolder);
  const ownSigner = await openSigner(keysIn(dataFolder));

  const made: Audited = {
    store,
    dataFolder,
    ownerUrl: database.ownerUrl,
    servingUrl: database.servingUrl,
    association,
    other,
    person,
    add: async (rows, to = association) => {
      for (let at = 0; at < rows; at++) {
        clock.advance(1000);
        await store.withinStaff(to as typeof association, person, async (tx) =>
          tx.log.append({
            action: "setting.changed",
            subject: { kind: "setting", id: ids.id() },
            details: { step: at, codes: ["a", "b"] },
          }),
        );
      }
    },
    checkpoint: async (signer = ownSigner) => {
      clock.advance(60_000);
      return checkpointAudit({ store, file: checkpointFile(path), signer, hash: sha256, clock, log: quiet });
    },
    tamper: async (text) => {
      await client.query(`begin; set local session_replication_role = replica; ${text}; commit`);
    },
    ask: async <Row extends object>(text: string) => (await client.query<Row>(text)).rows,
    lines: async () => (await readFile(path, "utf8")).split("\n").slice(0, -1),
    rewrite: async (lines) => writeFile(path, lines.map((line) => `${line}\n`).join("")),
    verify: async (asked) =>
      verifyInstallation({ dataFolder }, database.ownerUrl, {
        association: undefined,
        checkpoints: undefined,
        keys: [],
        ...asked,
      }),
    close: async () => {
      await client.end();
      await store.close();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
  await client.query(
    `insert into associations (id, slug, name, created_at) values
       ('${association}', 'lindenau', 'Lindenau Association', now()), ('${other}', 'soto', 'Asociación Soto', now())`,
  );
  await made.add(6);
  await made.add(3, other);
  await store.withinPerson(person, async (tx) =>
    tx.log.append({ action: "password.changed", subject: { kind: "person", id: person } }),
  );
  await store.withinPlatform(person, async (tx) =>
    tx.log.append({ action: "association.created", subject: { kind: "association", id: association } }),
  );
  return made;
};
