import type { ConnectionOptions } from "node:tls";
import type { Handed, Mailer } from "../mailer.ts";
import { compose } from "./compose.ts";
import { handOver, type Limits } from "./session.ts";
import type { SmtpSettings } from "./settings.ts";

/** Well under the longest try that the deliveries reckon with, so that no other process begins the same mail meanwhile. */
const usual: Limits = { silence: 30_000, whole: 120_000 };

/** Sends mail over SMTP. `tls` adds what the peer is to be trusted by, where the machine does not know it. */
export const smtpMailer = (
  settings: SmtpSettings,
  { limits = usual, tls = {} }: { readonly limits?: Limits; readonly tls?: ConnectionOptions } = {},
): Mailer => {
  const underWay = new Set<Promise<Handed>>();
  return {
    send: async (mail) => {
      const message = await compose(mail, settings.from);
      const { envelopeId, to, returnPath = settings.from.address } = mail;
      const sending = handOver(settings, { from: returnPath, to, envelopeId, message }, limits, tls);
      underWay.add(sending);
      try {
        return await sending;
      } finally {
        underWay.delete(sending);
      }
    },
    close: async () => {
      await Promise.allSettled(underWay);
    },
  };
};
