import type { Server, ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Socket, type Server as SocketServer } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

/** A server that listens. */
export type Listening = {
  readonly port: number;
  /** Lets nobody new in, lets those inside finish, and after a while closes on whoever is left. */
  readonly close: () => Promise<void>;
};

const PATIENCE = 10_000;

/** How long the whole of a request may take, and one that brings files. */
const REQUEST = 60_000;
const SLOW_REQUEST = 15 * 60_000;

type Place = { readonly port: number; readonly host: string };

const listen = async (server: SocketServer, place: Place): Promise<number> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen({ ...place, exclusive: true }, () => {
      server.off("error", fail);
      done((server.address() as AddressInfo).port);
    });
  });

const hasNoSuchAddress = (error: unknown): boolean =>
  error instanceof Error &&
  "code" in error &&
  (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT");

/** This machine under its other address, where it has one: `localhost` may mean either. */
const listenOnSix = async (server: Server, port: number): Promise<SocketServer | undefined> => {
  const doorway = createServer((socket) => void server.emit("connection", socket));
  try {
    await listen(doorway, { port, host: "::1" });
    return doorway;
  } catch (error) {
    if (hasNoSuchAddress(error)) return undefined;
    throw error;
  }
};

/**
 * Listens on the loopback addresses only, or on all. Slow and endless requests are cut off: headers within ten seconds,
 * the whole within a minute, and files within a quarter of an hour.
 */
export const serve = async (
  fetch: Hono["fetch"],
  {
    port,
    onlyLoopback,
    slow = [],
  }: {
    readonly port: number;
    readonly onlyLoopback: boolean;
    /** Addresses to which files are sent, over whatever line somebody has. */
    readonly slow?: readonly string[];
  },
): Promise<Listening> => {
  const server = createAdaptorServer({ fetch }) as Server;
  server.headersTimeout = 10_000;
  server.requestTimeout = SLOW_REQUEST;
  server.on("request", (request, answer) => {
    if (slow.includes(request.url?.split("?")[0] ?? "")) return;
    const timer = setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, REQUEST);
    for (const done of [request, answer]) done.on("close", () => clearTimeout(timer));
  });
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
  const listeningAt = await listen(server, { port, host: onlyLoopback ? "127.0.0.1" : "::" });
  const doorway = onlyLoopback ? await listenOnSix(server, listeningAt) : undefined;
  return {
    port: listeningAt,
    close: async () =>
      new Promise((done) => {
        const impatience = setTimeout(() => {
          for (const socket of sockets) socket.destroy();
        }, PATIENCE);
        doorway?.close();
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
