import type { Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** A server that listens. */
export type Listening = {
  readonly port: number;
  /** Lets nobody new in, lets those inside finish, and after a while closes on whoever is left. */
  readonly close: () => Promise<void>;
};

const PATIENCE = 10_000;

/**
 * Listens on the loopback addresses only, or on all. Slow and endless requests are cut off: headers within ten seconds,
 * the whole within a minute.
 */
export const serve = async (
  fetch: Hono["fetch"],
  { port, onlyLoopback }: { readonly port: number; readonly onlyLoopback: boolean },
): Promise<Listening> => {
  const server = createAdaptorServer({ fetch }) as Server;
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 15_000;
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const answers = new Set<ServerResponse>();
  let isClosing = false;
  server.on("request", (_, answer) => {
    answers.add(answer);
    answer.on("close", () => answers.delete(answer));
    if (isClosing) answer.shouldKeepAlive = false;
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen({ port, host: onlyLoopback ? "localhost" : "::", exclusive: true }, () => {
      server.off("error", fail);
      done();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () =>
      new Promise((done) => {
        const impatience = setTimeout(() => {
          for (const socket of sockets) socket.destroy();
        }, PATIENCE);
        server.close(() => {
          clearTimeout(impatience);
          done();
        });
        // Those who keep their connection are told with their answer that it is the last.
        isClosing = true;
        for (const answer of answers) answer.shouldKeepAlive = false;
        server.closeIdleConnections();
      }),
  };
};
