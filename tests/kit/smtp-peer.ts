import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerError, type SMTPServerOptions } from "smtp-server";
import { type ReadMail, readMail } from "./read-mail.ts";

/** How a peer may behave towards one mail. */
export type Fault =
  | "accept"
  | "421-greeting"
  | "554-greeting"
  | "550-sender"
  | "451-recipient"
  | "550-recipient"
  | "452-content"
  | "554-content"
  | "drop-at-recipient"
  | "drop-after-content"
  | "keep-and-drop"
  | "silent-greeting"
  | "silent-after-content";

/** A peer that can be told how to behave, and that remembers what it took. */
export type SmtpPeer = {
  readonly url: string;
  readonly port: number;
  /** Behaves so towards the next mails, one each, and then accepts. */
  readonly behave: (...faults: readonly Fault[]) => void;
  /** What it took, in order; a mail with a Message-ID that it has already is counted and dropped. */
  readonly taken: readonly ReadMail[];
  /** Every content that arrived in full, whether it was acknowledged or not. */
  readonly arrived: readonly ReadMail[];
  /** Sessions that came as far as a greeting. */
  readonly sessions: () => number;
  readonly close: () => Promise<void>;
};

const reply = (responseCode: number): SMTPServerError =>
  Object.assign(new Error("as the test says"), { responseCode });

/** Starts a peer on a free port of this machine. */
export const startSmtpPeer = async (options: SMTPServerOptions = {}): Promise<SmtpPeer> => {
  const faults: Fault[] = [];
  const byConnection = new Map<string, Fault>();
  const taken: ReadMail[] = [];
  const arrived: ReadMail[] = [];
  let sessions = 0;

  const server = new SMTPServer({
    authOptional: true,
    hideDSN: false,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100, // for sessions that a test left hanging
    ...options,
    onConnect: ({ id }, answer) => {
      sessions++;
      const fault = faults.shift() ?? "accept";
      byConnection.set(id, fault);
      if (fault === "silent-greeting") return;
      if (fault === "421-greeting") answer(reply(421));
      else if (fault === "554-greeting") answer(reply(554));
      else answer();
    },
    onMailFrom: (_address, { id }, answer) => {
      answer(byConnection.get(id) === "550-sender" ? reply(550) : null);
    },
    onRcptTo: ({ address }, { id, remotePort }, answer) => {
      const fault = byConnection.get(id);
      if (fault === "drop-at-recipient") drop(remotePort);
      else if (fault === "451-recipient" || address.startsWith("later")) answer(reply(451));
      else if (fault === "550-recipient" || address.startsWith("refused")) answer(reply(550));
      else answer();
    },
    onData: (stream, { id, envelope, remotePort }, answer) => {
      const read = async (): Promise<void> => {
        const bytes = await buffer(stream);
        const mail = readMail(bytes, envelope);
        arrived.push(mail);
        const fault = byConnection.get(id);
        if (fault === "452-content") return answer(reply(452));
        if (fault === "554-content") return answer(reply(554));
        if (fault === "silent-after-content") return undefined;
        if (fault === "drop-after-content") return drop(remotePort);
        if (!taken.some(({ headers }) => headers["message-id"] === mail.headers["message-id"]))
          taken.push(mail);
        return fault === "keep-and-drop" ? drop(remotePort) : answer();
      };
      read().catch(answer);
    },
  });
  server.on("error", () => undefined); // a client that goes away in the middle is what these tests are about

  const sockets = new Map<number, Socket>();
  server.server.on("connection", (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.on("close", () => sockets.delete(port));
  });
  const drop = (remotePort: number): void => void sockets.get(remotePort)?.destroy();
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}/?from=Attune%20<attune@lakes.example>`,
    port,
    behave: (...next) => void faults.push(...next),
    taken,
    arrived,
    sessions: () => sessions,
    close: async () => {
      await new Promise<void>((done) => {
        server.close(done);
      });
    },
  };
};
