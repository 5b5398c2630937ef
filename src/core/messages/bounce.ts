import type { DeliveryId } from "./ids.ts";

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
/** Given back by peers that know delivery reports (RFC 3461), and in the headers of the mail that most of them return. */
const ENVELOPE = new RegExp(`^Original-Envelope-Id:\\s*(${UUID})\\s*$`, "gim");
const MESSAGE = new RegExp(`^Message-ID:\\s*<(${UUID})@[^>\\s]+>\\s*$`, "gim");

/** Not "delayed": a report of a mail that is still under way says nothing yet. */
const FAILED = /^Action:\s*failed\s*$/im;
const FOR_GOOD = /^Status:\s*5\.\d{1,3}\.\d{1,3}/im;

/** The most characters of a report that are looked at: many times what one has. */
export const MOST_REPORT = 2_000_000;

/**
 * Reads a report of mail that could not be delivered (RFC 3464), as a peer sends it back later: the deliveries of ours that
 * it may be about. Ids of other mails do not harm: nothing is known by them.
 */
export const readBounce = (report: string): readonly DeliveryId[] => {
  const lines = report
    .slice(0, MOST_REPORT)
    .replaceAll("\r\n", "\n")
    .replaceAll(/\n[ \t]+/g, " ");
  if (!FAILED.test(lines) || !FOR_GOOD.test(lines)) return [];
  const found = [...lines.matchAll(ENVELOPE), ...lines.matchAll(MESSAGE)];
  return [...new Set(found.map(([, id]) => (id ?? "").toLowerCase() as DeliveryId))];
};
