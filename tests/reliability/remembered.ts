import { ask } from "../kit/cluster-folders.ts";
import type { Kind } from "./deeds.ts";
import { isAcknowledged, type Sent } from "./writers.ts";

/** How much of a deed is there: its row, the event that tells it, and what waits to be told about it. */
type Found = {
  readonly key: string;
  readonly rows: number;
  readonly events: number;
  readonly outbox: number;
};

type Question = { readonly sql: string; readonly whole: Omit<Found, "key"> };

const byId = (table: string, action: string, outbox: 0 | 1): Question => ({
  sql: `select key,
      (select count(*) from ${table} t where t.id::text = key)::int as rows,
      (select count(*) from audit_events where action = '${action}' and subject_id = key)::int as events,
      (select count(*) from outbox where subject_id::text = key)::int as outbox
    from unnest($1::text[]) key`,
  whole: { rows: 1, events: 1, outbox },
});

const questions: { readonly [K in Exclude<Kind, "name" | "registration">]: Question } = {
  session: {
    sql: `select key, count(distinct s.id)::int as rows, count(e.id)::int as events, 0 as outbox
      from unnest($1::text[]) key left join sessions s on s.token_hash = key
        left join audit_events e on e.action = 'session.opened' and e.subject_id = s.id::text group by key`,
    whole: { rows: 1, events: 1, outbox: 0 },
  },
  invitation: byId("invitations", "invitation.made", 1),
  setting: byId("association_settings", "setting.changed", 0),
};

const NOTHING = { rows: 0, events: 0, outbox: 0 };

/** Rows without the other half of what must have come with them, in the whole database. */
const halves: { readonly [what: string]: string } = {
  "an event of a session without the session": `select count(*) from audit_events e where e.action = 'session.opened'
    and not exists (select from sessions s where s.id::text = e.subject_id)`,
  "a session without its event": `select count(*) from sessions s where not exists
    (select from audit_events e where e.action = 'session.opened' and e.subject_id = s.id::text)`,
  "a request for a mail that nobody is told of": `select count(*) from address_requests r
    where (select count(*) from outbox o where o.subject_id = r.id) <> 1`,
  "an address that got its mail twice": `select count(*) from (select from demonstration_mail
    where to_address like '%@killed.example' group by to_address having count(*) > 1) twice`,
  "a chain that is not as long as its head says": `select count(*) from audit_chains c
    where c.length <> (select count(*) from audit_events e where e.chain_id = c.id)`,
};

/** Looks for what was acknowledged and is not there, and for what is there by halves; answers with all of it in words. */
export const lookFor = async (superuserUrl: string, deeds: readonly Sent[]): Promise<readonly string[]> => {
  const wrong: string[] = [];
  for (const [kind, { sql, whole }] of Object.entries(questions)) {
    const sent = new Map(deeds.filter((deed) => deed.kind === kind).map((deed) => [deed.key, deed]));
    const found = (await ask(superuserUrl, sql, [[...sent.keys()]])) as readonly Found[];
    for (const { key, ...there } of found) {
      const said = JSON.stringify(there);
      const isWhole = said === JSON.stringify(whole);
      const deed = sent.get(key);
      const isKnown = deed !== undefined && isAcknowledged(deed);
      if (!isWhole && (isKnown || said !== JSON.stringify(NOTHING)))
        wrong.push(`${kind} ${key}, answered ${deed?.status ?? "nothing"}: ${said}`);
    }
  }
  for (const [what, sql] of Object.entries(halves)) {
    const [row] = await ask(superuserUrl, sql);
    const count = Number(Object.values(row as object)[0]);
    if (count > 0) wrong.push(`${count} times ${what}`);
  }
  return wrong;
};

/** What is known of a person's name: how often the audit tells that it was changed, and what it is. */
export type Named = { readonly changes: number; readonly name: string };

/** Reads it. */
export const readName = async (superuserUrl: string, person: string): Promise<Named> => {
  const [row] = await ask(
    superuserUrl,
    `select name, (select count(*) from audit_events where action = 'account.changed' and chain_id = $1)::int as changes
     from persons where id = $1`,
    [person],
  );
  return row as Named;
};

/** Forgets how often who did what: no limit of the product is to end a long test. */
export const forgetLimits = async (superuserUrl: string): Promise<void> => {
  await ask(superuserUrl, "delete from rate_counts");
};

/** How many registrations were asked for. */
export const countRegistrations = async (superuserUrl: string): Promise<number> => {
  const [row] = await ask(superuserUrl, "select count(*)::int as count from address_requests");
  return (row as { readonly count: number }).count;
};
