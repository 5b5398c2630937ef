import { connect } from "node:net";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listening, serve } from "./serve.ts";

let listening: Listening;
beforeAll(async () => {
  const app = new Hono();
  app.get("/", (context) => context.text("here"));
  app.post("/", async (context) => context.text(`got ${(await context.req.text()).length}`));
  listening = await serve(app.fetch, { port: 0, onlyLoopback: true });
});
afterAll(async () => listening.close());

/** What comes back for these bytes, until the connection ends. */
const send = async (bytes: string): Promise<string> =>
  new Promise((done, fail) => {
    let answer = "";
    const socket = connect(listening.port, "localhost", () => socket.end(bytes));
    socket.setEncoding("utf8");
    socket.on("data", (text: string) => {
      answer += text;
    });
    socket.on("end", () => done(answer));
    socket.on("error", fail);
  });

const request = (first: string, ...headers: readonly string[]): string =>
  [first, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n");

test.each<readonly [string, string, string]>([
  ["a plain request is answered", request("GET / HTTP/1.1"), "200"],
  ["a trace is none", request("TRACE / HTTP/1.1"), "404"],
  [
    "two lengths are none",
    `${request("POST / HTTP/1.1", "Content-Length: 4", "Content-Length: 5")}abcd`,
    "400",
  ],
  [
    "a length and chunks are none",
    `${request("POST / HTTP/1.1", "Content-Length: 4", "Transfer-Encoding: chunked")}0\r\n\r\n`,
    "400",
  ],
  ["a line feed alone ends no header", "GET / HTTP/1.1\nHost: localhost\n\n", "400"],
  ["a request without a host is none", "GET / HTTP/1.1\r\n\r\n", "400"],
])("%s", async (_, bytes, status) => {
  expect((await send(bytes)).split("\r\n")[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});
