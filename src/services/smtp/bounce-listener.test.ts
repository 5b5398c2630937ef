import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { DeliveryId } from "../../core/messages/ids.ts";
import type { Envelope } from "../../core/messages/returned.ts";
import { type BounceListener, type ListenerLimits, listenForBounces } from "./bounce-listener.ts";

type Taken = { readonly text: string; readonly envelope: Envelope };

const ours = "bounce+one.mac@bounces.example";
const one = "one" as DeliveryId;

let listener: BounceListener | undefined;
const talks = new Set<Socket>();
afterEach(async () => {
  for (const talk of talks) talk.destroy();
  talks.clear();
  await listener?.close();
  listener = undefined;
});

type Answers = (envelope: Envelope) => Promise<"taken" | "later">;

const open = async (answers: Answers = async () => "taken", limits: Partial<ListenerLimits> = {}) => {
  const taken: Taken[] = [];
  const errors: Error[] = [];
  const opened = await listenForBounces(
    { host: "127.0.0.1", port: 0 },
    {
      domain: "bounces.example",
      deliveryOf: (address) => (address.toLowerCase() === ours ? one : undefined),
      take: async (raw, envelope) => {
        const said = await answers(envelope);
        if (said === "taken") taken.push({ text: Buffer.from(raw).toString("latin1"), envelope });
        return said;
      },
      onError: (error) => void errors.push(error),
      limits,
    },
  );
  listener = opened;
  return { taken, errors, port: opened.port };
};

/** A client that says a line and waits for its answer; of an ended line it hears "closed". */
const talkTo = async (port: number) => {
  const socket = connect(port, "127.0.0.1");
  talks.add(socket);
  socket.setEncoding("latin1");
  let heard = "";
  let isOver = false;
  let tell: () => void = () => undefined;
  socket.on("data", (text: string) => {
    heard += text;
    tell();
  });
  socket.on("error", () => undefined);
  socket.on("close", () => {
    isOver = true;
    tell();
  });
  /** The last line of the next answer. */
  const next = async (): Promise<string> => {
    for (;;) {
      const answer = /^(?:\d{3}-[^\r]*\r\n)*(\d{3}(?: [^\r]*)?)\r\n/.exec(heard);
      if (answer !== null) {
        heard = heard.slice(answer[0].length);
        return answer[1] ?? "";
      }
      if (isOver) return "closed";
      await new Promise<void>((done) => {
        tell = done;
      });
    }
  };
  const say = async (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return next();
  };
  const greeting = await next();
  const untilClosed = async (): Promise<void> => {
    while ((await next()) !== "closed");
  };
  return { greeting, say, next, socket, untilClosed };
};

const begin = async (port: number, { from = "", to = ours } = {}) => {
  const talk = await talkTo(port);
  await talk.say("EHLO mx.other.example");
  await talk.say(`MAIL FROM:<${from}>`);
  return { ...talk, answered: await talk.say(`RCPT TO:<${to}>`) };
};

const codeOf = (answer: string): number => Number(answer.slice(0, 3));

describe("mail that comes back by SMTP", () => {
  test("is taken at a return path of ours, with what the envelope says", async () => {
    const { taken, port } = await open();
    const talk = await begin(port, { to: ours.toUpperCase() });
    expect(codeOf(talk.answered)).toBe(250);
    expect(codeOf(await talk.say("DATA"))).toBe(354);
    expect(codeOf(await talk.say("Subject: failure\r\n\r\n..hello\r\n."))).toBe(250);
    expect(taken).toEqual([
      { text: "Subject: failure\r\n\r\n.hello\r\n", envelope: { sender: "", delivery: one } },
    ]);
    await talk.say("MAIL FROM:<ben@other.example>");
    await talk.say(`RCPT TO:<${ours}>`);
    await talk.say("DATA");
    await talk.say("hello\r\n.");
    expect(taken[1]?.envelope).toEqual({ sender: "ben@other.example", delivery: one });
    expect(codeOf(await talk.say("QUIT"))).toBe(221);
  });

  test.each([
    "ana@home.example",
    "bounce+one.forged@bounces.example",
    "attune@bounces.example",
    "bounce+one.mac@other.example",
    "@relay.example:ana@home.example",
    "ana%home.example@bounces.example",
    "postmaster",
    "",
  ])("is not taken for %j, nor passed on", async (to) => {
    const { taken, port } = await open();
    const talk = await begin(port, { to });
    expect(codeOf(talk.answered)).toBeGreaterThanOrEqual(500);
    expect(codeOf(await talk.say("DATA"))).toBe(503);
    expect(taken).toEqual([]);
  });

  test("is brought for one at a time", async () => {
    const { port } = await open();
    const talk = await begin(port);
    expect(codeOf(await talk.say(`RCPT TO:<${ours}>`))).toBe(452);
    await talk.say("DATA");
    expect(codeOf(await talk.say("hello\r\n."))).toBe(250);
  });

  test("comes again where it is too early, and where we fail", async () => {
    let times = 0;
    const { taken, errors, port } = await open(async () => {
      times++;
      if (times === 1) return "later";
      if (times === 2) throw new Error("the database is away");
      return "taken";
    });
    const codes: number[] = [];
    for (const _ of [1, 2, 3]) {
      const talk = await begin(port);
      await talk.say("DATA");
      codes.push(codeOf(await talk.say("hello\r\n.")));
    }
    expect(codes).toEqual([451, 451, 250]);
    expect(taken).toHaveLength(1);
    expect(errors).toHaveLength(1);
  });

  test("larger than it may be is refused, by what it says and by what it is", async () => {
    const { taken, port } = await open(undefined, { bytes: 10_000 });
    const said = await talkTo(port);
    await said.say("EHLO mx.other.example");
    expect(codeOf(await said.say("MAIL FROM:<> SIZE=10001"))).toBe(552);
    const talk = await begin(port);
    await talk.say("DATA");
    expect(codeOf(await talk.say(`${"x".repeat(500)}\r\n`.repeat(100).concat(".")))).toBe(552);
    expect(taken).toEqual([]);
    // The line goes on.
    await talk.say("MAIL FROM:<>");
    await talk.say(`RCPT TO:<${ours}>`);
    await talk.say("DATA");
    expect(codeOf(await talk.say("hello\r\n."))).toBe(250);
  });
});

describe("somebody at the other end who means no good", () => {
  test("cannot log in, and is offered no way to", async () => {
    const { port } = await open();
    const { say, socket, next } = await talkTo(port);
    socket.write("EHLO x\r\n");
    expect(await next()).not.toMatch(/AUTH|STARTTLS/);
    expect(codeOf(await say("AUTH PLAIN AGEAYg=="))).toBe(500);
    expect(codeOf(await say("STARTTLS"))).toBe(500);
    expect(codeOf(await say("VRFY ana"))).not.toBe(250);
    expect(codeOf(await say("EXPN all"))).toBe(500);
  });

  test("who guesses return paths is shown the door", async () => {
    const { port } = await open(undefined, { refused: 3 });
    const { say } = await begin(port, { to: "bounce+1.a@bounces.example" });
    const codes = [];
    for (const guess of [2, 3, 4])
      codes.push(codeOf(await say(`RCPT TO:<bounce+${guess}.a@bounces.example>`)));
    expect(codes).toEqual([550, 550, 421]);
  });

  test("who brings mail after mail has to come again", async () => {
    const { port } = await open(undefined, { mails: 2 });
    const { say } = await talkTo(port);
    await say("EHLO x");
    const codes = [];
    for (const _ of [1, 2, 3]) {
      codes.push(codeOf(await say("MAIL FROM:<>")));
      await say("RSET");
    }
    expect(codes).toEqual([250, 250, 421]);
  });

  test("who opens line after line is told that there are enough", async () => {
    const { port } = await open(undefined, { ofOne: 2 });
    const [first, second] = [await talkTo(port), await talkTo(port)];
    expect([codeOf(first.greeting), codeOf(second.greeting)]).toEqual([220, 220]);
    const third = await talkTo(port);
    expect(codeOf(third.greeting)).toBe(421);
    await third.untilClosed();
    first.socket.destroy();
    await first.untilClosed();
    await expect.poll(async () => codeOf((await talkTo(port)).greeting)).toBe(220);
  });

  test.each<[string, Partial<ListenerLimits>]>([
    ["says nothing", { silence: 50 }],
    ["stays for ever", { session: 50 }],
  ])("who %s is left", async (_words, limits) => {
    const { port } = await open(undefined, limits);
    const talk = await talkTo(port);
    await talk.untilClosed();
    expect(talk.socket.destroyed || talk.socket.readableEnded).toBe(true);
  });

  test("who stays in the middle of a mail is left, and nothing of it is taken", async () => {
    const { taken, port } = await open(undefined, { session: 200 });
    const talk = await begin(port);
    await talk.say("DATA");
    talk.socket.write("Subject: hello\r\n");
    await talk.untilClosed();
    expect(taken).toEqual([]);
  });

  test.each([
    ["noise", Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 37) % 256))],
    ["a request of the web", Buffer.from("POST / HTTP/1.1\r\nHost: x\r\n\r\nEHLO x\r\n")],
    ["an endless line", Buffer.alloc(200_000, "x")],
    [
      "commands before the greeting is answered",
      Buffer.from(`MAIL FROM:<>\r\nRCPT TO:<${ours}>\r\nDATA\r\n.\r\n`),
    ],
    [
      "a second mail smuggled into the first",
      Buffer.from("EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nDATA\n.\nMAIL FROM:<>\r\n"),
    ],
    [
      "headers in addresses",
      Buffer.from(`EHLO x\r\nMAIL FROM:<a@b.example>\rX: y\r\nRCPT TO:<${ours}\nBcc: a@b.example>\r\n`),
    ],
  ])("who sends %s breaks nothing", async (_words, bytes) => {
    const { taken, errors, port } = await open();
    const talk = await talkTo(port);
    talk.socket.end(bytes);
    await talk.untilClosed();
    expect([taken, errors]).toEqual([[], []]);
    const again = await begin(port);
    expect(codeOf(again.answered)).toBe(250);
  });

  test("who hangs up in the middle of a mail leaves nothing behind that waits", async () => {
    const { taken, errors, port } = await open();
    const talk = await begin(port);
    await talk.say("DATA");
    talk.socket.write("Subject: hello\r\n");
    talk.socket.destroy();
    await talk.untilClosed();
    await listener?.close();
    expect([taken, errors]).toEqual([[], []]);
  });
});

test("it finishes what was brought before it closes, and then nobody listens", async () => {
  const working = Promise.withResolvers<undefined>();
  const begun = Promise.withResolvers<undefined>();
  const { taken, port } = await open(async () => {
    begun.resolve(undefined);
    await working.promise;
    return "taken";
  });
  const talk = await begin(port);
  await talk.say("DATA");
  const answer = talk.say("hello\r\n.");
  await begun.promise;
  const closing = listener?.close();
  working.resolve(undefined);
  expect(codeOf(await answer)).toBe(250);
  await closing;
  expect(taken).toHaveLength(1);
  await expect(
    new Promise((done, fail) => {
      connect(port, "127.0.0.1", () => done("open")).on("error", fail);
    }),
  ).rejects.toThrow("ECONNREFUSED");
  listener = undefined;
});

test("a place that is taken is told to whoever starts it", async () => {
  const { port } = await open();
  const again = listenForBounces(
    { host: "127.0.0.1", port },
    { domain: "x.example", deliveryOf: () => undefined, take: async () => "taken", onError: () => undefined },
  );
  await expect(again).rejects.toThrow("EADDRINUSE");
});
