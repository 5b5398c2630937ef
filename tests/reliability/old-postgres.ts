import { createServer, type Socket } from "node:net";

const message = (type: string, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

const int = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
};

const text = (value: string): Buffer => Buffer.from(`${value}\0`, "utf8");

const TEXT = 25;
const INT4 = 23;
const BOOL = 16;

type Column = readonly [name: string, oid: number, value: string];

const answerWith = (columns: readonly Column[]): Buffer =>
  Buffer.concat([
    message(
      "T",
      int(columns.length, 2),
      ...columns.map(([name, oid]) =>
        Buffer.concat([text(name), int(0, 4), int(0, 2), int(oid, 4), int(-1, 2), int(-1, 4), int(0, 2)]),
      ),
    ),
    message(
      "D",
      int(columns.length, 2),
      ...columns.map(([, , value]) => Buffer.concat([int(Buffer.byteLength(value), 4), Buffer.from(value)])),
    ),
    message("C", text("SELECT 1")),
    message("Z", Buffer.from("I")),
  ]);

const welcome = Buffer.concat([
  message("R", int(0, 4)),
  message("K", int(4711, 4), int(1, 4)),
  message("Z", Buffer.from("I")),
]);

/** What an old server knows of itself; it lets everybody in and does nothing else. */
const answers = answerWith([
  ["number", INT4, "140012"],
  ["version", TEXT, "14.12 (Debian 14.12-1)"],
  ["pid", INT4, "4711"],
  ["name", TEXT, "owner"],
  ["creates", BOOL, "t"],
  ["holder", TEXT, "owner"],
  ["holds", BOOL, "t"],
]);

/** A server of PostgreSQL's protocol that says it is version 14; asked to do anything, it fails the test that asked. */
export type OldPostgres = { readonly url: string; readonly asked: string[]; readonly close: () => void };

/** Starts one. */
export const oldPostgres = async (): Promise<OldPostgres> => {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    let isKnown = false;
    socket.on("data", (content) => {
      if (!isKnown) {
        isKnown = true;
        socket.write(welcome);
      } else if (content.toString("latin1", 0, 1) === "Q") {
        asked.push(content.toString("utf8", 5, content.length - 1));
        socket.write(answers);
      }
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `postgres://owner:secret@127.0.0.1:${port}/attune`,
    asked,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};
