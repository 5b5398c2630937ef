// Somebody comes in with what is being changed at that very moment.
import { afterEach, beforeEach, expect, test } from "vitest";
import { fieldOn, secretOn } from "../../../tests/kit/account-pages.ts";
import { type Account, addAccount, codeOf, everyRow, signedIn } from "../../../tests/kit/accounts.ts";
import { freshDatabase, type MigratedDatabase } from "../../../tests/kit/database.ts";
import { type Answer, type Browser, browser, type TestHouse, testHouse } from "../../../tests/kit/house.ts";
import { type Connections, connect } from "../../store/connect.ts";

let house: TestHouse;
let database: MigratedDatabase;
/** What happens, once, before a statement that begins like this is sent. */
let meanwhile: { readonly before: string; readonly happens: () => Promise<void> } | undefined;

const interrupted = (connections: Connections): Connections => ({
  close: async () => connections.close(),
  lend: async (work) =>
    connections.lend(async (connection) =>
      work({
        script: async (text) => connection.script(text),
        run: async (statement) => {
          if (meanwhile !== undefined && statement.sql.startsWith(meanwhile.before)) {
            const { happens } = meanwhile;
            meanwhile = undefined;
            await happens();
          }
          return connection.run(statement);
        },
      }),
    ),
});

beforeEach(async () => {
  database = await freshDatabase();
  house = await testHouse({ database, connections: interrupted(connect(database.servingUrl, { most: 10 })) });
});
afterEach(async () => {
  await house.close();
  await database.drop();
});

const comeIn = async ({ address, password }: Account): Promise<{ at: Browser; answer: Answer }> => {
  const at = browser(house);
  return { at, answer: await at.post("/sign-in", { address, password }) };
};

/** Until it is done, or waits for somebody else's transaction. */
const untilItWaits = async (work: Promise<unknown>): Promise<void> => {
  let goesOn = true;
  const stop = (): void => {
    goesOn = false;
  };
  work.then(stop, stop);
  while (goesOn) {
    const waiting = await everyRow(
      house,
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (waiting.length > 0) stop();
  }
};

test("a password that is replaced after it was found to be right lets nobody in", async () => {
  const account = await addAccount(house);
  const owner = await signedIn(house, account);
  meanwhile = {
    before: 'select "id" from "persons"',
    happens: async () => {
      await owner.post("/me/security/password", { password: "umbrella cactus tram" });
    },
  };
  const { at, answer } = await comeIn(account);
  expect(answer.status).toBe(409);
  expect((await at.get("/me")).status).toBe(303);
  expect((await owner.get("/me")).status).toBe(200);
});

test("a session that is opened while the first second factor is added ends with the others", async () => {
  const account = await addAccount(house);
  const owner = await signedIn(house, account);
  const { text } = await owner.get("/me/security/totp");
  const fields = { setup: fieldOn(text, "setup"), code: codeOf(house, { secret: secretOn(text) }) };
  let added: Promise<Answer> | undefined;
  meanwhile = {
    before: 'insert into "sessions"',
    happens: async () => {
      added = owner.post("/me/security/totp", fields);
      await untilItWaits(added);
    },
  };
  const { at, answer } = await comeIn(account);
  expect(answer.location).toBe("/me");
  expect((await added)?.status).toBe(200);
  expect((await at.get("/me")).status).toBe(303);
  expect((await owner.get("/me")).status).toBe(200);
});
