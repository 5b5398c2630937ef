import type { DeliveryId } from "./ids.ts";

/** The most bytes of a mail that comes back: many times what one has. */
export const MOST_RETURNED = 2 * 1024 * 1024;

/** What somebody's mail program or server found out about one mail that came back. What it says is believed by nobody yet. */
export type ReturnedMail = {
  /** Of a report of several parts: what it reports about, such as delivery-status; null where it is none. */
  readonly reports: string | null;
  /** What a delivery report says of each recipient (RFC 3464), in lower case; empty where it says nothing of it. */
  readonly recipients: readonly { readonly action: string; readonly status: string }[];
  /** The ids that it gives back: of the envelope (RFC 3461), and of the mail that is returned with it. */
  readonly ids: readonly string[];
  /** The envelope sender as the last server noted it: empty for nobody, null where none is noted. */
  readonly sender: string | null;
  /** Whom it is addressed to, by its headers. */
  readonly addressees: readonly string[];
  /** It says that a program wrote it as an answer, such as somebody's holiday notice. */
  readonly isAnswer: boolean;
  /** It names, in a header for that, an address that was not reached. */
  readonly namesFailed: boolean;
  readonly subject: string;
};

/** What a mail that came back is worth. */
export type Judgement =
  /** It did not arrive, and no further try is made. */
  | "failed"
  /** It is still under way. */
  | "delayed"
  /** It arrived, somebody answers, or it is something else. */
  | "not-a-bounce";

type Fate = "failed" | "delayed" | "arrived" | "unknown";

/** What the report says of one recipient: by its action, and where there is none by the class of its status. */
const fateOf = ({ action, status }: ReturnedMail["recipients"][number]): Fate => {
  switch (action) {
    case "failed":
      return "failed";
    case "delayed":
      return "delayed";
    case "delivered":
    case "relayed":
    case "expanded":
      return "arrived";
    default:
      return classes[status.charAt(0)] ?? "unknown";
  }
};

const classes: Readonly<Record<string, Fate>> = { "2": "arrived", "4": "delayed", "5": "failed" };

const ofReport = (fates: readonly Fate[]): Judgement => {
  // One mail of ours has one address; where that stands for several people, whoever got it has got it.
  if (fates.includes("arrived")) return "not-a-bounce";
  if (fates.includes("failed")) return "failed";
  return fates.includes("delayed") ? "delayed" : "not-a-bounce";
};

const ANSWERS =
  /^\s*(re|aw|sv|antw|rv)\s*:|\b(out of (the )?office|automatic reply|auto(matic)?[- ]?(reply|response)|autoreply|away from|on vacation|fuera de (la )?oficina|respuesta autom[aá]tica|ausente|abwesen)/i;
const WARNS =
  /^\s*(warning\b|delayed\b|(mail|message|delivery) delayed|mensaje (retrasado|demorado)|delivery status notification \(delay\))/i;

/** Of mail that is no such report only what nobody sent (RFC 5321, 4.5.5) to the mail's own return path. */
const ofPlain = (mail: ReturnedMail, sender: string | null): Judgement => {
  if (sender !== "") return "not-a-bounce";
  if (WARNS.test(mail.subject)) return "delayed";
  if (mail.namesFailed) return "failed";
  return mail.isAnswer || ANSWERS.test(mail.subject) ? "not-a-bounce" : "failed";
};

/** How it came: by whose return path of ours, and from whom, where whoever handed it over knows that. */
export type Arrival = {
  /** True where it came to the return path of a mail of ours. */
  readonly toReturnPath: boolean;
  /** Of the envelope; undefined where only the headers tell. */
  readonly sender?: string | undefined;
};

/**
 * What a mail that came back is worth. A delivery report (RFC 3464) is believed wherever it comes from; other mail only where
 * it came to a return path and, as mail from servers does, from nobody.
 */
export const judgeReturned = (mail: ReturnedMail, { toReturnPath, sender }: Arrival): Judgement => {
  if (mail.reports === "delivery-status" && mail.recipients.length > 0)
    return ofReport(mail.recipients.map(fateOf));
  // Spam complaints, notices of having been read: about something else, whatever they are.
  if (mail.reports !== null && mail.reports !== "delivery-status") return "not-a-bounce";
  return toReturnPath ? ofPlain(mail, sender ?? mail.sender) : "not-a-bounce";
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const NAMED = new RegExp(`^<?(${UUID.source})(@|$)`);

/** The most mails that one report may be about. */
const MOST = 20;

/** The deliveries that the ids in a report may be. Ids of other mails do no harm: nothing is known by them. */
export const deliveriesNamed = ({ ids }: Pick<ReturnedMail, "ids">): readonly DeliveryId[] => {
  const found = ids.flatMap((id) => NAMED.exec(id.trim().toLowerCase())?.[1] ?? []);
  return [...new Set(found)].slice(0, MOST) as DeliveryId[];
};
