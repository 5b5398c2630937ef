import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cast } from "../../../tests/kit/actors.ts";
import { openStage, type Stage } from "../../../tests/kit/stage.ts";
import type { AuditEvent } from "../../core/access/events.ts";
import { verifyExport } from "../../core/audit/verify-export.ts";
import { checkpointFile } from "../../services/checkpoints.ts";
import { sha256 } from "../../services/sha256.ts";
import { checkWith, openSigner, readKeyRing } from "../../services/signer.ts";
import { checkpointAudit } from "../../worker/checkpoint-audit.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => stage.close());

const { a } = cast.associations;
const administrator = cast.members["a-association-administrator"];
const coordinator = cast.members["a-coordinator"];
const address = `/a/${a.slug}/audit`;

const tell = async (...events: readonly AuditEvent[]): Promise<void> => {
  for (const event of events)
    await stage.world.store.withinStaff(a.id, coordinator.personId, async (tx) => tx.log.append(event));
};
const settingChanged = (day: string): AuditEvent => ({
  action: "setting.changed",
  subject: { kind: "setting", id: "0c000000-0000-4000-8000-00000000000c" },
  details: { setting: "fees", "holds-from": day },
});
const get = async (
  path: string,
  by: "a-association-administrator" | "b-association-administrator" = "a-association-administrator",
) => stage.as(by).get(path);
/** The sentences of a page, from top to bottom. */
const sentences = (html: string): readonly string[] =>
  [...html.matchAll(/<p class="timeline-heading">(.*?)<\/p>/g)].map(([, sentence = ""]) => sentence);
const newestNumber = async (): Promise<number> =>
  Math.max(
    ...(await stage.rows("audit_events"))
      .filter((row) => row["chain_id"] === a.id)
      .map((row) => Number(row["number"])),
  );

describe("what is told", () => {
  test("is a sentence for each event, the newest first, with names and the reader as you", async () => {
    await stage.forgetting(async () => {
      await tell(settingChanged("2026-05-01"));
      await tell({
        action: "role.ended",
        subject: { kind: "role-grant", id: "0d000000-0000-4000-8000-00000000000d" },
        details: { person: administrator.personId, role: "reviewer" },
      });
      const { status, text } = await get(address);
      expect(status).toBe(200);
      expect(sentences(text).slice(0, 3)).toEqual([
        "You looked at the audit.",
        `${coordinator.called} took the role of reviewer from you.`,
        `${coordinator.called} changed “Fees”, to hold from May 1, 2026.`,
      ]);
    });
  });

  test("in Spanish too", async () => {
    await stage.forgetting(async () => {
      await tell(settingChanged("2026-05-01"));
      const browser = stage.as("a-association-administrator");
      browser.cookies.set("attune-language", "es");
      expect(sentences((await browser.get(address)).text).slice(0, 2)).toEqual([
        "Usted consultó la auditoría.",
        `${coordinator.called} cambió “Tarifas”, con vigencia desde el 1 de mayo de 2026.`,
      ]);
    });
  });

  test("each row is there as it is chained: number, digest, event, actor, subject, details", async () => {
    await stage.forgetting(async () => {
      await tell(settingChanged("2026-05-01"));
      const { text } = await get(address);
      const row = (await stage.rows("audit_events")).find((each) => each["action"] === "setting.changed");
      const hash = String(row?.["hash"]).slice(2);
      expect(text).toContain(`<summary>Row ${String(row?.["number"])} · ${hash.slice(0, 8)}</summary>`);
      for (const part of [hash, "setting.changed", `staff ${coordinator.personId}`, String(row?.["id"])])
        expect(text).toContain(`<code>${part}</code>`);
      expect(text).toContain("holds-from");
    });
  });

  test("a person whom the association does not know has no name", async () => {
    await stage.forgetting(async () => {
      await stage.world.store.withinPerson(
        cast.members.person.personId,
        async (tx) =>
          tx.log.append({
            action: "invitation.accepted",
            subject: { kind: "invitation", id: a.id },
            chain: "association",
          }),
        { association: a.id },
      );
      expect(sentences((await get(address)).text)[1]).toBe(
        `A person (${cast.members.person.personId.slice(0, 8)}) accepted the invitation.`,
      );
    });
  });

  test("another association's events are not there", async () => {
    await stage.forgetting(async () => {
      await tell(settingChanged("2031-05-01"));
      const { text } = await get(`/a/${cast.associations.b.slug}/audit`, "b-association-administrator");
      expect(sentences(text).length).toBeGreaterThan(0);
      expect(text).not.toContain("May 1, 2031");
      expect(text).not.toContain(coordinator.called);
    });
  });
});

describe("what is chosen", () => {
  const filters: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "by event",
      "?action=setting.changed",
      [
        `${coordinator.called} changed “Fees”, to hold from June 1, 2026.`,
        `${coordinator.called} changed “Fees”, to hold from May 1, 2026.`,
      ],
    ],
    ["by event and person", `?action=setting.changed&person=${administrator.personId}`, []],
    [
      "by a person whom an event concerns",
      `?action=account.changed&person=${administrator.personId}`,
      [`${coordinator.called} changed their name, language or time zone.`],
    ],
    [
      "by a person whom an event names",
      `?action=setting.withdrawn&person=${administrator.personId}`,
      [`${coordinator.called} took back the change of “Fees” planned for July 1, 2026.`],
    ],
    ["by a day on which nothing was", "?action=setting.changed&day=2026-03-03", []],
  ];
  test.each(filters)("%s", async (_, query, expected) => {
    await stage.forgetting(async () => {
      await tell(
        settingChanged("2026-05-01"),
        settingChanged("2026-06-01"),
        { action: "account.changed", subject: { kind: "person", id: administrator.personId } },
        { action: "account.changed", subject: { kind: "person", id: coordinator.personId } },
        {
          ...settingChanged("2026-07-01"),
          action: "setting.withdrawn",
          details: { setting: "fees", "holds-from": "2026-07-01", person: administrator.personId },
        },
      );
      const { text } = await get(address + query);
      expect(sentences(text)).toEqual(expected);
      expect(text.includes("Nothing like that happened")).toBe(expected.length === 0);
      // What was chosen stands in the form again.
      for (const [name, value] of new URLSearchParams(query))
        expect(text).toMatch(
          new RegExp(`(name="${name}"[^>]* value|<option value)="${value.replace(".", "[.]")}"`),
        );
    });
  });

  test("a day is one of the association's own time zone", async () => {
    await stage.forgetting(async () => {
      const { store, clock } = stage.world;
      await store.withinStaff(a.id, administrator.personId, async (tx) => {
        await tx.write(
          "test.zone",
          tx.db.insertInto("association_settings").values({
            association_id: a.id,
            id: "0f000000-0000-4000-8000-00000000000f" as never,
            setting: "time-zone",
            holds_from: "2026-01-01",
            value: JSON.stringify("Pacific/Auckland"),
            changed_by: administrator.personId,
            changed_at: new Date(clock.now()),
          }),
        );
        tx.log.append(settingChanged("2026-05-01"));
      });
      // It is noon of 2 March in UTC, and 3 March in Auckland since an hour.
      expect(sentences((await get(`${address}?action=setting.changed&day=2026-03-03`)).text)).toHaveLength(1);
      expect(sentences((await get(`${address}?action=setting.changed&day=2026-03-02`)).text)).toHaveLength(0);
      expect((await get(`${address}?action=setting.changed`)).text).toContain("March 3, 2026");
    });
  });

  test.each([
    "person=x",
    "action=no.such",
    "day=2026-02-30",
    "before=0",
    "before=99999999999999999999",
    "after=-1",
    "day=%3Cx%3E",
  ])("what is not understood is passed over: %s", async (query) => {
    await stage.forgetting(async () => {
      const { status, text } = await get(`${address}?${query}`);
      expect(status).toBe(200);
      expect(sentences(text).length).toBeGreaterThan(0);
    });
  });
});

describe("page by page", () => {
  test("older and newer lead through every row once", async () => {
    await stage.forgetting(async () => {
      await tell(...Array.from({ length: 120 }, () => settingChanged("2026-05-01")));
      const seen: string[] = [];
      const rowsOf = (html: string): readonly string[] =>
        [...html.matchAll(/<summary>(Row [\d,]+) /g)].map(([, row = ""]) => row);
      const linkOf = (html: string, rel: string): string | undefined =>
        new RegExp(`rel="${rel}" href="([^"]*)"`).exec(html)?.[1]?.replaceAll("&amp;", "&");
      let page = `${address}?action=setting.changed`;
      let last = "";
      for (let pages = 0; pages < 5; pages++) {
        last = (await get(page)).text;
        seen.push(...rowsOf(last));
        const older = linkOf(last, "next");
        if (older === undefined) break;
        page = older;
      }
      expect(seen).toHaveLength(120);
      expect(new Set(seen).size).toBe(120);
      const newer = linkOf(last, "prev") ?? "";
      expect(rowsOf((await get(newer)).text)).toEqual(seen.slice(50, 100));
    });
  });

  test.each([1, 3])("costs the same for %i rows", async (count) => {
    await stage.forgetting(async () => {
      await tell(...Array.from({ length: count }, () => settingChanged("2026-05-01")));
      const before = stage.sent.length;
      await get(`${address}?action=setting.changed`);
      const names = stage.sent.slice(before).map(({ name }) => name);
      expect(names.filter((name) => name.startsWith("audit") || name.startsWith("persons.names"))).toEqual([
        "audit.append",
        "audit-events.page",
        "persons.names",
        "audit-events.staff",
        "audit-signed.of-chain",
      ]);
    });
  });
});

describe("what is taken away", () => {
  test("every row with the last proof, verified without the database", async () => {
    const folder = await mkdtemp(join(tmpdir(), "attune-download-"));
    await stage.forgetting(async () => {
      const { store, clock, log } = stage.world;
      await tell(settingChanged("2026-05-01"));
      const file = checkpointFile(join(folder, "audit.jsonl"));
      await checkpointAudit({ store, clock, log, file, signer: await openSigner(folder), hash: sha256 });
      const { status, headers, text } = await get(`${address}/export.jsonl`);
      expect(status).toBe(200);
      expect(headers.get("content-disposition")).toContain(`${a.slug}-audit.jsonl`);
      const findings: unknown[] = [];
      async function* lines(): AsyncGenerator<string> {
        yield* text.split("\n").slice(0, -1);
      }
      async function* none(): AsyncGenerator<string> {}
      const proven = await verifyExport(
        { lines: lines(), checkpoints: none() },
        { hash: sha256, check: checkWith(await readKeyRing(folder)) },
        (finding) => void findings.push(finding),
      );
      expect(findings).toEqual([]);
      expect(proven).toMatchObject({ rows: await newestNumber(), checkpoints: 1, later: 1 });
      expect((await get(address)).text).toContain(`Signed up to row ${proven.rows - 1};`);
    });
    await rm(folder, { recursive: true });
  });

  test("what is chosen as a spreadsheet, in the order of the rows", async () => {
    await stage.forgetting(async () => {
      await tell(settingChanged("2026-05-01"), settingChanged("2026-06-01"));
      const { text, headers } = await get(`${address}/rows.csv?action=setting.changed`);
      expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
      const [head = "", ...rows] = text.trimEnd().split("\r\n");
      expect(head).toBe(
        "Row,Time (UTC),What happened,Event,Kind of actor,Actor,Kind of subject,Subject,Details,Digest",
      );
      expect(rows).toHaveLength(2);
      expect(rows[0]).toMatch(
        new RegExp(
          `^\\d+,2026-03-02T12:00:00.000Z,"${coordinator.called} changed “Fees”, to hold from May 1, 2026[.]",setting.changed,staff,${coordinator.personId},`,
        ),
      );
    });
  });

  test("more rows than are fetched at once come whole", async () => {
    await stage.forgetting(async () => {
      await stage.world.store.withinStaff(a.id, coordinator.personId, async (tx) => {
        for (let at = 0; at < 2100; at++) tx.log.append(settingChanged("2026-05-01"));
      });
      const { text } = await get(`${address}/rows.csv?action=setting.changed`);
      expect(text.trimEnd().split("\r\n")).toHaveLength(2101);
    });
  });

  test("is told itself", async () => {
    await stage.forgetting(async () => {
      await get(`${address}/rows.csv`);
      expect(sentences((await get(address)).text)[1]).toBe("You downloaded the audit.");
    });
  });
});

describe("a person's own activity", () => {
  test("is what was done with the account, and nothing of an association", async () => {
    await stage.forgetting(async () => {
      const { personId } = cast.members["a-coordinator"];
      await tell(settingChanged("2026-05-01"));
      await stage.world.store.withinPerson(personId, async (tx) =>
        tx.log.append({
          action: "passkey.added",
          subject: { kind: "passkey", id: "0b000000-0000-4000-8000-00000000000b" },
        }),
      );
      const { text } = await stage.as("a-coordinator").get("/me/activity");
      expect(sentences(text)).toEqual(["You added a passkey.", "You signed in.", "Attune made an account."]);
    });
  });

  test("is empty where there is nothing before the page", async () => {
    await stage.forgetting(async () => {
      const { status, text } = await stage.as("person").get("/me/activity?before=1");
      expect(status).toBe(200);
      expect(text).toContain("Nothing yet");
    });
  });
});
