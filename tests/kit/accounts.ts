import { type EmailAddress, readAddress } from "../../src/core/account/email-address.ts";
import { linkLifetime, type RequestPurpose } from "../../src/core/account/link.ts";
import { readCreatedPasskey } from "../../src/core/account/passkey-answer.ts";
import { recoveryCodeFrom } from "../../src/core/account/recovery-code.ts";
import { totpSealedFor } from "../../src/core/account/sealing.ts";
import type { PersonId } from "../../src/core/kernel/ids.ts";
import { recoveryCodeDigest } from "../../src/features/account/proofs.ts";
import { type AddressRequest, finishRequest, takeRequest } from "../../src/store/address-requests.ts";
import { addAddress, findAddress } from "../../src/store/addresses.ts";
import { makeLink } from "../../src/store/link-tokens.ts";
import { addPasskey } from "../../src/store/passkeys.ts";
import { setPassword } from "../../src/store/passwords.ts";
import { addPerson } from "../../src/store/persons.ts";
import { replaceRecoveryCodes } from "../../src/store/recovery-codes.ts";
import type { AddressRequestId } from "../../src/store/tables/accounts.ts";
import { enableTotp } from "../../src/store/totp.ts";
import type { World } from "../../src/store/world.ts";
import { type Browser, browser, type TestHouse } from "./house.ts";
import { type SoftwarePasskey, softwarePasskey } from "./software-passkey.ts";
import { asSuperuserIn } from "./template.ts";

/** Reads an address that a test wrote down. */
export const addressOf = (text: string): EmailAddress => {
  const read = readAddress(text);
  if (!read.ok) throw new Error(`${text}: ${read.refusal}`);
  return read.value;
};

/** Somebody with an account, and all that they know and have. */
export type Account = {
  readonly id: PersonId;
  readonly address: EmailAddress;
  readonly password: string;
  /** The secret of their authenticator app. */
  readonly secret: string;
  readonly codes: readonly string[];
  readonly passkey: SoftwarePasskey;
};

/** What of it is set up. */
export type Having = {
  readonly password?: boolean;
  readonly totp?: boolean;
  readonly codes?: boolean;
  /** A passkey that asks for a finger, or one that only says that it is there. */
  readonly passkey?: "verifying" | "plain";
};

let count = 0;

/** Gives somebody a passkey that was made here. */
export const givePasskey = async (
  world: World,
  {
    id,
    address,
    verifies,
  }: { readonly id: PersonId; readonly address: EmailAddress; readonly verifies: boolean },
): Promise<SoftwarePasskey> => {
  const { signIn, clock, store, ids } = world;
  const passkey = softwarePasskey({ origin: world.site.url, verifies, id: `passkey of ${id}` });
  const options = await signIn.passkeys.askForNew({ id, address, name: "", has: [] }, "made by a test");
  const answer = readCreatedPasskey(passkey.create(options));
  const made = answer && (await signIn.passkeys.proveNew(answer, "made by a test"));
  if (made === undefined) throw new Error("a passkey of a test proves nothing");
  await store.withinPerson(id, async (tx) => {
    const passkeyId = ids.id<"passkey">();
    await addPasskey(tx, { ...made, passkeyId, personId: id, name: "Test" }, clock.now());
    tx.log.append({ action: "passkey.added", subject: { kind: "passkey", id: passkeyId } });
  });
  return passkey;
};

/** Adds somebody with an account. */
export const addAccount = async (
  { world }: Pick<TestHouse, "world">,
  having: Having = { password: true },
  name = "Ana Ruiz",
): Promise<Account> => {
  const { store, clock, ids, signIn } = world;
  const id = ids.id<"person">();
  const address = addressOf(`person${++count}@people.example`);
  const password = "tulip lantern rivers";
  const hash = await signIn.passwords.hash(password);
  const secret = signIn.totp.newSecret();
  const codes = Array.from({ length: 10 }, () => recoveryCodeFrom(ids.bytes(16)));
  await store.withinJob(
    async (tx) => {
      const now = clock.now();
      await addPerson(tx, { id, name, language: "en" }, now);
      await addAddress(tx, { id: ids.id<"address">(), personId: id, address, main: true }, now);
      if (having.password === true) await setPassword(tx, id, hash, now);
      if (having.totp === true) {
        const sealed = signIn.sealer.seal(totpSealedFor(id), secret);
        await enableTotp(tx, id, { sealed, step: 0 }, now);
      }
      tx.log.append({ action: "account.registered", subject: { kind: "person", id }, chain: "person" });
    },
    { person: id },
  );
  if (having.codes === true)
    await store.withinPerson(id, async (tx) => {
      const digests = codes.map((code) => recoveryCodeDigest(world, id, code));
      await replaceRecoveryCodes(tx, id, digests, clock.now());
      tx.log.append({ action: "recovery-codes.made", subject: { kind: "person", id } });
    });
  const passkey =
    having.passkey === undefined
      ? softwarePasskey({ origin: world.site.url })
      : await givePasskey(world, { id, address, verifies: having.passkey === "verifying" });
  return { id, address, password, secret, codes, passkey };
};

/** The code that somebody's app shows now. */
export const codeOf = ({ world }: Pick<TestHouse, "world">, { secret }: Pick<Account, "secret">): string =>
  world.signIn.totp.codeAt(secret, world.clock.now());

/** A link that is made for somebody as the worker makes it, without a mail around it. */
export const linkFor = async (
  { world }: Pick<TestHouse, "world">,
  request: Omit<AddressRequest, "id" | "language"> & { readonly id?: AddressRequestId },
): Promise<string> => {
  const { store, clock, ids, signIn } = world;
  const token = ids.token();
  await store.withinJob(async (tx) => {
    const { purpose, address, personId, returnTo } = request;
    await makeLink(
      tx,
      {
        tokenHash: signIn.digestOf(token),
        purpose,
        address,
        language: "en",
        personId:
          personId ?? (purpose === "register" ? null : ((await findAddress(tx, address))?.personId ?? null)),
        requestId: request.id ?? null,
        invitationId: null,
        returnTo,
        expiresAt: clock.now() + linkLifetime[purpose],
      },
      clock.now(),
      { isFirstTry: true },
    );
  });
  return `/link/${token}`;
};

/** A link for somebody's own address. */
export const linkTo = async (
  house: Pick<TestHouse, "world">,
  account: Pick<Account, "address">,
  purpose: Exclude<RequestPurpose, "verify">,
): Promise<string> => linkFor(house, { purpose, address: account.address, personId: null, returnTo: null });

/** Plays the worker for the requests that wait: the link of each where its mail would hold one. */
export const handleRequests = async (
  house: Pick<TestHouse, "world">,
): Promise<
  readonly { readonly purpose: RequestPurpose; readonly address: string; readonly link?: string }[]
> => {
  const { store, clock } = house.world;
  const waiting = await store.withinJob(async (tx) =>
    tx.many(
      "tests.requests",
      tx.db
        .selectFrom("address_requests")
        .select("id")
        .where("handled_at", "is", null)
        .orderBy("requested_at"),
    ),
  );
  const handled = [];
  for (const { id } of waiting) {
    const { request, isKnown } = await store.withinJob(async (tx) => {
      const request = await takeRequest(tx, id);
      if (request === undefined) throw new Error("a request was handled twice");
      return { request, isKnown: (await findAddress(tx, request.address)) !== undefined };
    });
    const hasLink = request.purpose === "verify" || isKnown !== (request.purpose === "register");
    const link = hasLink ? { link: await linkFor(house, request) } : {};
    await store.withinJob(async (tx) => finishRequest(tx, id, clock.now()));
    handled.push({ purpose: request.purpose, address: request.address, ...link });
  }
  return handled;
};

/** A browser in which somebody is signed in by password, past the second step where there is one. */
export const signedIn = async (house: TestHouse, account: Account, agent?: string): Promise<Browser> => {
  const at = browser(house, agent);
  const answer = await at.post("/sign-in", { address: account.address, password: account.password });
  if (answer.location === "/sign-in/second") {
    const second = await at.post("/sign-in/second/totp", { code: codeOf(house, account) });
    if (second.location !== "/me") throw new Error(`not signed in: ${second.status} ${second.text}`);
  } else if (answer.location !== "/me") throw new Error(`not signed in: ${answer.status} ${answer.text}`);
  return at;
};

/** The options for a passkey that a page carries. */
export const optionsOn = (text: string): object => {
  const found = /data-options="([^"]*)"/.exec(text)?.[1];
  if (found === undefined) throw new Error(`no passkey is asked for here: ${text.slice(0, 2000)}`);
  return JSON.parse(
    found.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&"),
  ) as object;
};

/** What is in the database, whoever may see it. */
export const everyRow = async <Row extends object>(
  { database }: Pick<TestHouse, "database">,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> =>
  asSuperuserIn(database.ownerUrl, async (client) => (await client.query<Row>(sql, [...values])).rows);
