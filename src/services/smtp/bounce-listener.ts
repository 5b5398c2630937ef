import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";
import { MINUTE, SECOND } from "../../core/kernel/instant.ts";
import type { DeliveryId } from "../../core/messages/ids.ts";
import type { Envelope } from "../../core/messages/returned.ts";
import type { ListenPlace } from "../return-settings.ts";

/** What somebody at the other end may cost. Times in milliseconds. */
export type ListenerLimits = {
  /** Bytes of a mail. */
  readonly bytes: number;
  /** Connections at once, and of one address. */
  readonly clients: number;
  readonly ofOne: number;
  readonly silence: number;
  readonly session: number;
  /** Mails in one connection, and refused recipients. */
  readonly mails: number;
  readonly refused: number;
};

const usual: ListenerLimits = {
  bytes: 2 * 1024 * 1024,
  clients: 50,
  ofOne: 10,
  silence: 30 * SECOND,
  session: 5 * MINUTE,
  mails: 20,
  refused: 5,
};

/** What a listener needs of the house. */
export type ListenerParts = {
  /** Names itself so. */
  readonly domain: string;
  /** The delivery whose return path an address is; undefined where it is none of ours. */
  readonly deliveryOf: (address: string) => DeliveryId | undefined;
  /** Takes a mail that came back; "later" where whoever brings it is to come again. */
  readonly take: (raw: Uint8Array, envelope: Envelope) => Promise<"taken" | "later">;
  readonly onError: (error: Error) => void;
  readonly limits?: Partial<ListenerLimits>;
};

/** Something that listens for mail that comes back. */
export type BounceListener = {
  readonly port: number;
  /** Lets nobody new in, and finishes what was brought. */
  readonly close: () => Promise<void>;
};

const reply = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode });

const NO_SUCH_ADDRESS = "5.1.1 no such address, and no mail is passed on here";
const LATER = "4.3.0 come again later";

/** All of a mail; undefined where it is larger than it may be. It is heard to its end either way. */
const whole = async (stream: SMTPServerDataStream, most: number): Promise<Buffer | undefined> => {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes <= most) pieces.push(piece);
    else pieces.length = 0;
  }
  return bytes > most ? undefined : Buffer.concat(pieces);
};

/** What one connection has done so far. */
type Session = { mails: number; refused: number };

const counted = (sockets: ReadonlySet<Socket>, address: string): number =>
  [...sockets].filter(({ remoteAddress }) => remoteAddress === address).length;

/**
 * Takes mail by SMTP that comes back to return paths of ours, and no other: it passes nothing on, lets nobody log in, answers
 * no mail, and forgets what it does not understand. Each mail is about one delivery.
 */
export const listenForBounces = async (
  place: ListenPlace,
  { domain, deliveryOf, take, onError, ...parts }: ListenerParts,
): Promise<BounceListener> => {
  const limits: ListenerLimits = { ...usual, ...parts.limits };
  const sessions = new Map<string, Session>();
  const sockets = new Set<Socket>();
  const underWay = new Set<Promise<unknown>>();

  const bring = async (
    stream: SMTPServerDataStream,
    envelope: Envelope | undefined,
  ): Promise<Error | null> => {
    const raw = await whole(stream, limits.bytes);
    if (envelope === undefined) return reply(554, NO_SUCH_ADDRESS);
    if (raw === undefined) return reply(552, "5.3.4 too large");
    try {
      return (await take(raw, envelope)) === "taken" ? null : reply(451, LATER);
    } catch (error) {
      onError(error instanceof Error ? error : new Error("not taken"));
      return reply(451, LATER);
    }
  };

  const server = new SMTPServer({
    name: domain,
    banner: "takes what comes back, and nothing else",
    disabledCommands: ["AUTH", "STARTTLS"],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    size: limits.bytes,
    maxClients: limits.clients,
    socketTimeout: limits.silence,
    closeTimeout: 5 * SECOND,
    onConnect: ({ id, remoteAddress }, answer) => {
      if (counted(sockets, remoteAddress) > limits.ofOne)
        return answer(reply(421, "4.7.0 too many connections"));
      sessions.set(id, { mails: 0, refused: 0 });
      return answer();
    },
    onClose: ({ id }) => {
      sessions.delete(id);
    },
    onMailFrom: (_from, { id }, answer) => {
      const session = sessions.get(id);
      if (session === undefined || ++session.mails > limits.mails)
        return answer(reply(421, "4.7.0 enough for one connection"));
      return answer();
    },
    onRcptTo: ({ address }, { id, envelope }, answer) => {
      // Whoever brings a mail for several brings it once for each: what it says is about one of them.
      if (envelope.rcptTo.length > 0) return answer(reply(452, "4.5.3 one recipient at a time"));
      if (deliveryOf(address) !== undefined) return answer();
      const session = sessions.get(id);
      if (session === undefined || ++session.refused > limits.refused)
        return answer(reply(421, "4.7.0 enough for one connection"));
      return answer(reply(550, NO_SUCH_ADDRESS));
    },
    onData: (stream, { envelope: { mailFrom, rcptTo } }, answer) => {
      const delivery = deliveryOf(rcptTo[0]?.address ?? "");
      const sender = mailFrom === false ? "" : mailFrom.address;
      const brought = bring(stream, delivery === undefined ? undefined : { sender, delivery }).then(
        answer,
        // The line broke in the middle: there is nobody left to answer.
        () => answer(reply(451, LATER)),
      );
      underWay.add(brought);
      brought.finally(() => underWay.delete(brought)).catch(onError);
    },
  });
  // Lines that break and clients that talk nonsense are nothing to tell.
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    const impatience = setTimeout(() => socket.destroy(), limits.session);
    socket.on("close", () => {
      clearTimeout(impatience);
      sockets.delete(socket);
    });
  });
  await new Promise<void>((done, fail) => {
    server.server.once("error", fail);
    server.listen(place.port, place.host, () => {
      server.server.off("error", fail);
      done();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise<void>((done) => {
        server.close(() => done());
      });
      await Promise.all(underWay);
      // What was answered is heard before the line ends.
      for (const socket of sockets) socket.end();
      await closed;
    },
  };
};
