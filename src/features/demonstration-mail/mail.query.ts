import type { Instant } from "../../core/kernel/instant.ts";
import type { DemonstrationMailId } from "../../store/demonstration-mail.ts";
import type { Tx } from "../../store/tx.ts";

/** A mail of the demonstration in the list. */
export type ListedMail = {
  readonly id: DemonstrationMailId;
  readonly to: string;
  readonly subject: string;
  readonly madeAt: Instant;
};

/** A mail of the demonstration in full. */
export type KeptMail = ListedMail & {
  readonly text: string;
  readonly html: string;
  readonly headers: { readonly [name: string]: string };
};

const MOST = 100;

/** The latest mails, the newest first. */
export const listMail = async (tx: Tx): Promise<readonly ListedMail[]> =>
  tx.many(
    "demonstration-mail.list",
    tx.db
      .selectFrom("demonstration_mail")
      .select(["id", "to_address as to", "subject", "made_at as madeAt"])
      .orderBy("made_at", "desc")
      .orderBy("id")
      .limit(MOST),
  );

/** One mail. */
export const findMail = async (tx: Tx, id: DemonstrationMailId): Promise<KeptMail | undefined> =>
  tx.maybe(
    "demonstration-mail.by-id",
    tx.db
      .selectFrom("demonstration_mail")
      .select(["id", "to_address as to", "subject", "made_at as madeAt", "text", "html", "headers"])
      .where("id", "=", id),
  );
