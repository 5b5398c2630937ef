// A process of its own that answers every request with the same bytes and the same headers: node bare-process.ts, and
// the answer as JSON on standard input. It prints its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

const { body, headers } = JSON.parse(await text(process.stdin)) as {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

const server = createServer((_, answer) => {
  answer.writeHead(200, headers);
  answer.end(body);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
