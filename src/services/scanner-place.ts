import { no, type Result, yes } from "../core/kernel/result.ts";

/** Where clamd listens: a socket of this machine, or a host and port. */
export type ScannerPlace = { readonly path: string } | { readonly host: string; readonly port: number };

const CLAMD_PORT = 3310;

/** Reads where clamd is; undefined where nothing is said. */
export const readScannerPlace = ({
  socket,
  host,
}: {
  readonly socket: string | undefined;
  readonly host: string | undefined;
}): Result<ScannerPlace | undefined, string> => {
  if (socket !== undefined && host !== undefined)
    return no("CLAMD_SOCKET and CLAMD_HOST are both set: there is one clamd");
  if (socket !== undefined)
    return socket.startsWith("/")
      ? yes({ path: socket })
      : no(`CLAMD_SOCKET is “${socket}”: it must be a path from the root, for example /run/clamav/clamd.ctl`);
  if (host === undefined) return yes(undefined);
  const found = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)(?::(\d{1,5}))?$/.exec(host);
  const port = Number(found?.[2] ?? CLAMD_PORT);
  return found?.[1] === undefined || port === 0 || port > 65_535
    ? no(`CLAMD_HOST is “${host}”: it must be a host and a port, for example 127.0.0.1:3310`)
    : yes({ host: found[1].replaceAll(/[[\]]/g, ""), port });
};
