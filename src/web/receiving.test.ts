import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../tests/kit/actors.ts";
import { openStage, type Stage } from "../../tests/kit/stage.ts";
import { accountKey } from "./account-key.ts";

// What comes before a body is read, and what comes of one that is never there as a whole.

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

type Who = "person" | "other-person" | "visitor";

const request = (who: Who, address: string, type: string, body: BodyInit): Request => {
  const { url } = stage.world.site;
  return new Request(`${url}${address}`, {
    method: "POST",
    redirect: "manual",
    headers: {
      host: new URL(url).host,
      origin: url,
      "sec-fetch-site": "same-origin",
      "content-type": type,
      cookie: [...stage.as(who).cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    },
    body,
    duplex: "half",
  } as RequestInit);
};

const encoder = new TextEncoder();
const FORM = "application/x-www-form-urlencoded";
const PARTS = "multipart/form-data; boundary=x";
const documents = "/portfolio/documents/upload";
const imports = "/portfolio/import";

/** A body that begins, and is ended or torn when it is told so. */
const held = (begins: string) => {
  let tear: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode(begins));
      tear = () => controller.error(new Error("the line broke"));
    },
  });
  return { body, tear: () => tear() };
};

test.each([
  ["/sign-in", FORM, "address="],
  ["/portfolio/save", FORM, "account="],
  [documents, PARTS, "--x\r\nContent-Disposition: form-data; name=files; filename=a.pdf\r\n\r\n%PDF-"],
] as const)("a body to %s that breaks off is no error of ours", async (address, type, begins) => {
  const { body, tear } = held(begins);
  const answer = stage.fetch(request("person", address, type, body));
  tear();
  expect((await answer).status).toBe(400);
  expect(stage.logged.filter((line) => line.includes('"broke"') || line.includes("not-read"))).toEqual([]);
});

describe("a form that may be large", () => {
  /** A body of a size that tells how much of it was taken. */
  const endless = (most: number) => {
    const taken = { bytes: 0 };
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          const piece = encoder.encode("a=".padEnd(16 * 1024, "b"));
          taken.bytes += piece.length;
          controller.enqueue(piece);
          if (taken.bytes >= most) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    return { taken, body };
  };
  const framework = `/a/${cast.associations.a.slug}/framework`;

  test.each(["visitor", "person"] as const)(
    "is not read as a whole from a %s, whose door is closed",
    async (who) => {
      const { taken, body } = endless(6_000_000);
      const answer = await stage.fetch(request(who, framework, FORM, body));
      expect([401, 403, 404]).toContain(answer.status);
      expect(taken.bytes).toBeLessThan(400 * 1024);
    },
  );

  test("is not begun where it says how large it is", async () => {
    const { taken, body } = endless(6_000_000);
    const asking = request("visitor", framework, FORM, body);
    asking.headers.set("content-length", "6000000");
    expect((await stage.fetch(asking)).status).toBe(401);
    expect(taken.bytes).toBe(0);
  });

  test("of the usual size is kept for whoever signs in again", async () => {
    const account = accountKey(cast.members["a-association-administrator"].personId);
    const answer = await stage.fetch(
      request("visitor", framework, FORM, new URLSearchParams({ account, text: "what was pasted" })),
    );
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("what was pasted");
  });
});

test("two stalled uploads of a person keep only that person from a third, and nobody from an import or a form", async () =>
  stage.forgetting(async () => {
    const begins = "--x\r\nContent-Disposition: form-data; name=files; filename=a.pdf\r\n\r\n%PDF-";
    const stalled = [held(begins), held(begins)];
    const answers = stalled.map(({ body }) => stage.fetch(request("person", documents, PARTS, body)));
    const status = async (who: Who, address: string, type: string, body: string): Promise<number> =>
      (await stage.fetch(request(who, address, type, body))).status;
    const parts = "--x--\r\n";
    // They come to their places while others are asked for.
    let third = 0;
    for (let tries = 0; tries < 50 && third !== 503; tries++)
      third = await status("person", documents, PARTS, parts);
    expect(third).toBe(503);
    expect(await status("person", documents, FORM, "account=x")).not.toBe(503);
    expect(await status("person", imports, PARTS, parts)).not.toBe(503);
    expect(await status("other-person", documents, PARTS, parts)).not.toBe(503);
    for (const { tear } of stalled) tear();
    expect((await Promise.all(answers)).map((answer) => answer.status)).toEqual([400, 400]);
    expect(await status("person", documents, PARTS, parts)).not.toBe(503);
  }));
