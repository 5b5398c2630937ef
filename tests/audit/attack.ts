import { expect } from "vitest";
import type { Finding } from "../../src/core/audit/finding.ts";
import { type Audited, audited } from "./audited.ts";

/** Six rows signed by checkpoint 1, three more by checkpoint 2, two not yet. */
export const signedTwice = async (): Promise<Audited> => {
  const made = await audited();
  await made.checkpoint();
  await made.add(3);
  await made.checkpoint();
  await made.add(2);
  return made;
};

/** Verifies, and finds exactly this. */
export const expectFindings = async (
  { verify }: Audited,
  ...expected: readonly (Finding | { readonly what: Finding["what"] })[]
): Promise<void> => {
  const { findings, more } = await verify();
  expect(findings).toEqual(expected);
  expect(more).toBe(0);
};

/** Rebuilds the hashes of a chain from a row on, and its head: what somebody does who knows how. */
export const rebuilt = (chain: string, from: number): string => `
  do $$ declare previous bytea; each audit_events; begin
    select case when ${from} = 1 then (select audit_genesis(kind, id) from audit_chains where id = '${chain}')
      else (select hash from audit_events where chain_id = '${chain}' and number = ${from} - 1) end into previous;
    for each in select * from audit_events where chain_id = '${chain}' and number >= ${from} order by number loop
      update audit_events set hash = audit_event_hash(previous, each)
        where chain_id = '${chain}' and number = each.number returning hash into previous;
    end loop;
    update audit_chains set head = previous,
      length = (select max(number) from audit_events where chain_id = '${chain}') where id = '${chain}';
  end $$`;
