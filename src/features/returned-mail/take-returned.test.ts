import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BOUNCE_SECRET, START, testHouse } from "../../../tests/kit/house.ts";
import { type Kept, keepMail } from "../../../tests/kit/kept-mail.ts";
import { plainMail, reportOf } from "../../../tests/kit/returned-mails.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import { MINUTE } from "../../core/kernel/instant.ts";
import { MOST_RETURNED } from "../../core/messages/bounce.ts";
import { makeReturns, signatureOf } from "../../services/returns.ts";

let stage: Stage;
let mail: Kept;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());
beforeEach(async () => {
  mail = await keepMail(stage);
});

type Sent = {
  readonly at?: number;
  readonly secret?: string;
  readonly signature?: string;
  readonly signed?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

const post = async (
  body: Uint8Array,
  { at = stage.clock.now(), secret = BOUNCE_SECRET, signature, signed = body, headers = {} }: Sent = {},
  house: Pick<Stage, "fetch" | "world"> = stage,
): Promise<{ readonly status: number; readonly type: string | null; readonly said: unknown }> => {
  const { url } = house.world.site;
  const second = String(Math.floor(at / 1000));
  const answer = await house.fetch(
    new Request(`${url}/mail/returned`, {
      method: "POST",
      headers: {
        host: new URL(url).host,
        "content-type": "message/rfc822",
        "attune-signature": signature ?? `t=${second},v1=${signatureOf(secret, second, signed)}`,
        ...headers,
      },
      body: new Uint8Array(body),
    }),
  );
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    said: await answer.json(),
  };
};

const no = (status: number, title: string, code: string): unknown => ({
  status,
  type: "application/problem+json",
  said: { type: "about:blank", title, status, code },
});

const notSigned = no(401, "Unauthorized", "not-signed");

describe("mail that came back and is handed on", () => {
  test("is noted where it is signed, by a program that is no browser, and once however often it is sent", async () => {
    const report = reportOf({ to: mail.path });
    expect(await post(report)).toEqual({
      status: 200,
      type: "application/json",
      said: { is: "failed", noted: 1 },
    });
    expect(await mail.state()).toBe("bounced");
    expect(await post(report)).toMatchObject({ said: { is: "failed", noted: 0 } });
    stage.clock.advance(4 * MINUTE);
    expect(await post(report, { at: stage.clock.now() - 4 * MINUTE })).toMatchObject({ said: { noted: 0 } });
  });

  test("as the pipe of a mail system gives it is believed by the headers that it puts in front", async () => {
    const headers = `Return-Path: <>\nDelivered-To: ${mail.path}\n`;
    const said = await post(plainMail({ to: "undisclosed-recipients:;", headers }));
    expect(said).toMatchObject({ status: 200, said: { is: "failed", noted: 1 } });
    expect(await mail.state()).toBe("bounced");
  });

  test.each<[string, Sent]>([
    ["nothing", { signature: "" }],
    ["nonsense", { signature: "t=1,v1=zz" }],
    ["another secret", { secret: `${BOUNCE_SECRET}x` }],
    ["a signature of another mail", { signed: Buffer.from("hello") }],
    ["two signatures", { signature: `t=1,v1=${"0".repeat(64)}, t=1,v1=${"0".repeat(64)}` }],
    ["a signature that is too long", { signature: `t=1,v1=${"0".repeat(6400)}` }],
  ])("is not listened to with %s", async (_words, sent) => {
    expect(await post(reportOf({ to: mail.path }), sent)).toEqual(notSigned);
    expect(await mail.state()).toBe("sent");
  });

  test("is not listened to once its signature is old, or before it is made", async () => {
    const report = reportOf({ to: mail.path });
    for (const away of [-5 * MINUTE - 1000, 5 * MINUTE + 1000])
      expect(await post(report, { at: stage.clock.now() + away })).toEqual(
        no(401, "Unauthorized", "signed-too-long-ago"),
      );
    expect(await mail.state()).toBe("sent");
    const again = await post(report, { at: stage.clock.now() - 5 * MINUTE });
    expect(again).toMatchObject({ said: { noted: 1 } });
  });

  test("of more bytes than are read is refused, whatever it says of its length", async () => {
    const large = new Uint8Array(MOST_RETURNED + 1);
    expect(await post(large)).toEqual(no(413, "Content Too Large", "too-large"));
    const told = { headers: { "content-length": String(large.length) } };
    expect(await post(large, told)).toEqual(no(413, "Content Too Large", "too-large"));
  });

  test("of a delivery that is still being handed over is to be brought again", async () => {
    await mail.begin();
    expect(await post(reportOf({ to: mail.path }))).toEqual(no(503, "Service Unavailable", "later"));
  });

  test("acts for nobody, whoever's cookies come with it", async () => {
    const cookie = [...stage.as("person").cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const from = stage.sent.length;
    const said = await post(reportOf({ to: mail.path }), {
      headers: { cookie, origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    });
    expect(said).toMatchObject({ status: 200, said: { noted: 1 } });
    expect(stage.sent.slice(from).map(({ name }) => name)).not.toContain("sessions.by-token");
  });

  test("is told of in no log by anybody's name", async () => {
    const from = stage.logged.length;
    await post(reportOf({ to: mail.path }));
    const told = stage.logged.slice(from).join();
    expect(told).toContain("mail.returned");
    expect(told).not.toMatch(/bounce\+|example/);
  });
});

test("where no secret is set there is nothing at its address", async () => {
  const house = await testHouse({
    now: START,
    also: (world) => ({
      ...world,
      returns: makeReturns({ domain: "bounces.example", secret: undefined }, [new Uint8Array(32)]),
    }),
  });
  try {
    expect(await post(Buffer.from("hello"), {}, house)).toEqual(no(404, "Not Found", "not-set-up"));
  } finally {
    await house.close();
  }
});
