import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handOn } from "../../docs/examples/hand-on-returned.ts";
import type { Listening } from "../../src/serve.ts";
import { serve } from "../../src/serve.ts";
import { systemClock } from "../../src/services/clock.ts";
import { BOUNCE_SECRET } from "../kit/house.ts";
import { type Kept, keepMail } from "../kit/kept-mail.ts";
import { plainMail } from "../kit/returned-mails.ts";
import { openStage, type Stage } from "../kit/stage.ts";

// The examples that docs/running.md names, with a server that listens: they sign by the machine's clock.

let stage: Stage;
let listening: Listening;
let folder: string;
let returned: string;

beforeAll(async () => {
  stage = await openStage({ also: (world) => ({ ...world, clock: systemClock }) });
  const host = new URL(stage.world.site.url).host;
  // Whatever port it is reached at, it is asked for by its own name.
  listening = await serve(
    async (request: Request) => {
      const headers = new Headers(request.headers);
      headers.set("host", host);
      return stage.fetch(new Request(request, { headers }));
    },
    { port: 0, onlyLoopback: true },
  );
  returned = `http://127.0.0.1:${listening.port}/mail/returned`;
  folder = await mkdtemp(join(tmpdir(), "attune-hand-on-"));
  await writeFile(join(folder, "secret"), `${BOUNCE_SECRET}\n`);
  await writeFile(join(folder, "wrong"), "another secret, as long as the right one\n");
});
afterAll(async () => {
  await listening.close();
  await stage.close();
  await rm(folder, { recursive: true });
});

/** A machine that runs Attune needs none. */
const hasPython = spawnSync("python3", ["--version"]).status === 0;

const pipe = async (mail: Uint8Array, secretFile = "secret", to = returned): Promise<number | null> =>
  new Promise((done, fail) => {
    const child = spawn("python3", ["docs/examples/hand-on-returned.py"], {
      env: {
        ...process.env,
        ATTUNE_RETURNED: to,
        ATTUNE_SECRET_FILE: join(folder, secretFile),
        no_proxy: "*",
      },
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.once("error", fail);
    child.once("close", done);
    child.stdin.on("error", () => undefined);
    child.stdin.end(mail);
  });

const asPiped = ({ path }: Kept): Uint8Array =>
  plainMail({ to: "x@other.example", headers: `Return-Path: <>\nDelivered-To: ${path}\n` });

describe.skipIf(!hasPython)("the example for the pipe of a mail system", () => {
  test("hands a mail on, which is noted", async () => {
    const mail = await keepMail(stage);
    const status = await pipe(asPiped(mail));
    expect(status).toBe(0);
    expect(await mail.state()).toBe("bounced");
  });

  test("is to be run again where its secret is wrong or nobody listens, and not where the mail is too large", async () => {
    const mail = await keepMail(stage);
    expect(await pipe(asPiped(mail), "wrong")).toBe(75);
    expect(await pipe(asPiped(mail), "secret", "http://127.0.0.1:1/mail/returned")).toBe(75);
    expect(await pipe(new Uint8Array(2 * 1024 * 1024 + 1))).toBe(65);
    expect(await mail.state()).toBe("sent");
  });
});

describe("the example for the webhook of a mail provider", () => {
  test("hands a mail on with its envelope, which nobody can write more into", async () => {
    const kept = await keepMail(stage);
    const mail = plainMail({ to: "x@other.example" });
    const sent = { returned, secret: BOUNCE_SECRET, mail, sender: "", recipient: kept.path };
    expect(await handOn({ ...sent, secret: "another" })).toBe(false);
    const inserted = `ben@other.example>\r\nReturn-Path: <`;
    expect(await handOn({ ...sent, sender: inserted })).toBe(true);
    expect(await kept.state()).toBe("sent");
    expect(await handOn(sent)).toBe(true);
    expect(await kept.state()).toBe("bounced");
  });
});
