import { sql } from "kysely";
import type { PersonId } from "../core/kernel/ids.ts";
import type { OwnWord } from "../core/register/own-word.ts";
import type { HolderId } from "../core/register/standing.ts";
import { statement } from "./register-additions.ts";
import type { Tx } from "./tx.ts";

/** Whom of the registers the portfolio of whoever acts as staff leans on: they write nothing about them. */
export const leanedOn = async (tx: Tx): Promise<ReadonlySet<HolderId>> => {
  const rows = await tx.many<{ readonly holder: HolderId }>(
    "holders.leaned-on",
    statement(tx, sql`select unnest(leaned_on()) as holder`),
  );
  return new Set(rows.map(({ holder }) => holder));
};

/** What of some people in the registers the owner of a portfolio said themselves, as staff of an association. */
export const ownWordOn = async (
  tx: Tx,
  person: PersonId,
  holders: readonly HolderId[],
): Promise<readonly OwnWord[]> =>
  tx.many<OwnWord>(
    "holders.own-word",
    statement(
      tx,
      sql`select holder_id as holder, standing_id as standing from own_word(${person}::uuid, ${[...holders]}::uuid[])`,
    ),
  );
