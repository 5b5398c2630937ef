// Hands a mail that came back on to Attune: for the webhook of a mail provider, which calls it with what it was told.
import { createHmac } from "node:crypto";

/** What may stand in a header of an address: a provider passes on what strangers wrote. */
const address = (text) => text.replaceAll(/[^!-~]|[<>]/g, "").slice(0, 320);

/**
 * Sends a mail as it came over the wire, with the sender and the recipient of its envelope: the sender is empty for a bounce.
 * True where it was taken; where not, the provider is to be answered so that it comes again.
 */
export const handOn = async ({ returned, secret, mail, sender, recipient }) => {
  const head = `Return-Path: <${address(sender)}>\r\nDelivered-To: ${address(recipient)}\r\n`;
  const body = Buffer.concat([Buffer.from(head), mail]);
  const at = Math.floor(Date.now() / 1000);
  const mac = createHmac("sha256", secret).update(`${at}.`).update(body).digest("hex");
  const headers = { "content-type": "message/rfc822", "attune-signature": `t=${at},v1=${mac}` };
  const answer = await fetch(returned, { method: "POST", headers, body });
  return answer.ok;
};
