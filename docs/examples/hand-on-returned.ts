// Hands a mail that came back on to Attune: for the webhook of a mail provider, which calls it with what it was told. Node 24
// runs it as it is.
import { createHmac } from "node:crypto";

type CameBack = {
  /** As https://attune.lantern.example/mail/returned. */
  readonly returned: string;
  readonly secret: string;
  /** As it came over the wire. */
  readonly mail: Uint8Array;
  /** Of its envelope: empty for a bounce. */
  readonly sender: string;
  readonly recipient: string;
};

/** What may stand in a header of an address: a provider passes on what strangers wrote. */
const addressIn = (text: string): string => text.replaceAll(/[^!-~]|[<>]/g, "").slice(0, 320);

/** True where the mail was taken; where not, the provider is to be answered so that it comes again. */
export const handOn = async ({ returned, secret, mail, sender, recipient }: CameBack): Promise<boolean> => {
  const head = `Return-Path: <${addressIn(sender)}>\r\nDelivered-To: ${addressIn(recipient)}\r\n`;
  const body = Buffer.concat([Buffer.from(head), mail]);
  const at = Math.floor(Date.now() / 1000);
  const mac = createHmac("sha256", secret).update(`${at}.`).update(body).digest("hex");
  const headers = { "content-type": "message/rfc822", "attune-signature": `t=${at},v1=${mac}` };
  const answer = await fetch(returned, { method: "POST", headers, body });
  return answer.ok;
};
