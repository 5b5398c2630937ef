import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../tests/kit/house.ts";
import { type Listening, serve } from "./serve.ts";

let house: TestHouse;
let listening: Listening;
beforeAll(async () => {
  house = await testHouse();
  listening = await serve(house.fetch, { port: 0, onlyLoopback: true });
});
afterAll(async () => {
  await listening.close();
  await house.close();
});

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
  [first, "Host: localhost:3000", "Connection: close", ...headers, "", ""].join("\r\n");

test.each<readonly [string, string, string]>([
  ["a plain request is answered", request("GET /healthz HTTP/1.1"), "200"],
  ["a trace is none", request("TRACE /healthz HTTP/1.1"), "404"],
  [
    "two lengths are none",
    `${request("POST /sign-in HTTP/1.1", "Content-Length: 4", "Content-Length: 5")}abcd`,
    "400",
  ],
  [
    "a length and chunks are none",
    `${request("POST /sign-in HTTP/1.1", "Content-Length: 4", "Transfer-Encoding: chunked")}0\r\n\r\n`,
    "400",
  ],
  ["a line feed alone ends no header", "GET /healthz HTTP/1.1\nHost: localhost:3000\n\n", "400"],
  ["a request without a host is none", "GET /healthz HTTP/1.1\r\n\r\n", "400"],
])("%s", async (_, bytes, status) => {
  expect((await send(bytes)).split("\r\n")[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});
