import { isAbsolute, resolve } from "node:path";
import { no, type Result, yes } from "../core/kernel/result.ts";
import { type Proxies, readProxies } from "./proxies.ts";
import { type ReturnPlaces, readReturnPlaces } from "./return-settings.ts";
import { readScannerPlace, type ScannerPlace } from "./scanner-place.ts";
import { readSmtpUrl, type SmtpSettings } from "./smtp/settings.ts";

/** What an installation is told by its environment. */
export type Settings = {
  readonly port: number;
  /** The folder of everything that is kept outside the database, and of the embedded one. */
  readonly dataFolder: string;
  /** Where people find it: scheme, host and port. */
  readonly url: string;
  readonly isLoopback: boolean;
  readonly databaseUrl: string | undefined;
  readonly ownerUrl: string | undefined;
  /** How mail leaves; a demonstration does without. */
  readonly smtp: SmtpSettings | undefined;
  /** How it is told of mail that comes back. */
  readonly returns: ReturnPlaces;
  readonly proxies: Proxies;
  /** Where clamd listens, which looks through what people upload. */
  readonly scanner: ScannerPlace | undefined;
};

/** The settings by name, each with what it is for: documents and messages read this. */
export const settingNames = [
  "PORT",
  "ATTUNE_DATA",
  "ATTUNE_URL",
  "DATABASE_URL",
  "ATTUNE_OWNER_URL",
  "SMTP_URL",
  "ATTUNE_BOUNCE_DOMAIN",
  "ATTUNE_BOUNCE_SECRET",
  "ATTUNE_BOUNCE_LISTEN",
  "ATTUNE_PROXIES",
  "CLAMD_SOCKET",
  "CLAMD_HOST",
] as const;

type Environment = { readonly [name: string]: string | undefined };

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const readPort = (text: string): number | undefined =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;

const urlOf = (text: string, schemes: readonly string[]): URL | undefined => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return schemes.includes(url.protocol) ? url : undefined;
};

const isOrigin = ({ pathname, search, hash, username, password }: URL): boolean =>
  pathname === "/" && search === "" && hash === "" && username === "" && password === "";

/**
 * Reads the settings; answers with every problem at once, each naming its setting. Values that may hold a password are
 * never repeated. `folder` is where a relative ATTUNE_DATA starts from.
 */
export const readEnvironment = (
  environment: Environment,
  folder: string,
): Result<Settings, readonly string[]> => {
  const problems: string[] = [];
  // An empty value is one that was left out: that is how a shell clears it.
  const given = (name: (typeof settingNames)[number]): string | undefined =>
    environment[name]?.trim() || undefined;

  const portText = given("PORT") ?? "3000";
  const port = readPort(portText);
  if (port === undefined) problems.push(`PORT is “${portText}”: it must be a whole number from 0 to 65535`);

  const urlText = given("ATTUNE_URL") ?? `http://localhost:${port ?? 3000}`;
  const url = urlOf(urlText, ["http:", "https:"]);
  if (url === undefined || !isOrigin(url))
    problems.push(
      `ATTUNE_URL is “${urlText}”: it must be a scheme and a host, for example https://attune.example`,
    );
  const isLoopback = url !== undefined && loopback.test(url.hostname);
  if (url?.protocol === "http:" && !isLoopback)
    problems.push(`ATTUNE_URL is “${urlText}”: away from this machine it must begin with https://`);

  const postgres = ["postgres:", "postgresql:"];
  const databaseUrl = given("DATABASE_URL");
  if (databaseUrl !== undefined && urlOf(databaseUrl, postgres) === undefined)
    problems.push("DATABASE_URL must look like postgres://user:password@host:5432/database");
  const ownerUrl = given("ATTUNE_OWNER_URL");
  if (ownerUrl !== undefined && urlOf(ownerUrl, postgres) === undefined)
    problems.push("ATTUNE_OWNER_URL must look like postgres://owner:password@host:5432/database");
  if (ownerUrl !== undefined && databaseUrl === undefined)
    problems.push(
      "ATTUNE_OWNER_URL is set and DATABASE_URL is not: the owner's address belongs to a serving one",
    );

  const smtpUrl = given("SMTP_URL");
  const site = url?.origin ?? "https://attune.example";
  const smtp = smtpUrl === undefined ? undefined : readSmtpUrl(smtpUrl, site);
  if (smtp?.ok === false) problems.push(smtp.refusal);
  if (smtpUrl === undefined && url !== undefined && !isLoopback)
    problems.push(
      "SMTP_URL is missing: people get their links by mail, for example smtps://user:password@mail.example:465",
    );

  const returns = readReturnPlaces({
    domain: given("ATTUNE_BOUNCE_DOMAIN"),
    secret: given("ATTUNE_BOUNCE_SECRET"),
    listen: given("ATTUNE_BOUNCE_LISTEN"),
  });
  if (!returns.ok) problems.push(...returns.refusal);

  const proxies = readProxies(given("ATTUNE_PROXIES") ?? "");
  if ("wrong" in proxies)
    problems.push(
      `ATTUNE_PROXIES holds “${proxies.wrong}”: it must be addresses or ranges such as 10.0.0.1, 10.0.0.0/8`,
    );

  const scanner = readScannerPlace({ socket: given("CLAMD_SOCKET"), host: given("CLAMD_HOST") });
  if (!scanner.ok) problems.push(scanner.refusal);

  const known: readonly string[] = settingNames;
  for (const name of Object.keys(environment)) {
    const isOurs = name.startsWith("ATTUNE_") && !name.startsWith("ATTUNE_TEST_");
    if (isOurs && !known.includes(name))
      problems.push(`${name} is no setting: there are ${known.join(", ")}`);
  }

  if (problems.length > 0 || port === undefined || url === undefined || "wrong" in proxies)
    return no(problems);
  const dataText = given("ATTUNE_DATA") ?? "data";
  return yes({
    port,
    dataFolder: isAbsolute(dataText) ? dataText : resolve(folder, dataText),
    url: url.origin,
    isLoopback,
    databaseUrl,
    ownerUrl,
    smtp: smtp?.ok === true ? smtp.value : undefined,
    returns: returns.ok ? returns.value : { domain: undefined, secret: undefined, listen: undefined },
    proxies,
    scanner: scanner.ok ? scanner.value : undefined,
  });
};
