import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../../tests/kit/house.ts";
import { type Folder, type Ran, runAttune, temporaryFolder } from "../../tests/kit/run-attune.ts";
import { settingOn } from "../core/association/setting-history.ts";
import { parseDay } from "../core/kernel/calendar.ts";
import type { AssociationId } from "../core/kernel/ids.ts";
import { readSettings } from "../store/association-settings.ts";
import { listInvitations } from "../store/invitations.ts";

let house: TestHouse;
let folder: Folder;
beforeAll(async () => {
  house = await testHouse();
  folder = temporaryFolder();
});
afterAll(async () => {
  folder.remove();
  await house.close();
});

const attune = async (...args: readonly string[]): Promise<Ran> =>
  runAttune(["association", ...args], "", {
    ATTUNE_DATA: folder.path,
    DATABASE_URL: house.database.servingUrl,
    ATTUNE_OWNER_URL: house.database.ownerUrl,
  });

const complete =
  "--slug maple-hill --name Maple-Hill --administrator Rui@Hill.example --administrator-name Rui --language es --time-zone America/Chicago".split(
    " ",
  );

test("makes an association with its first settings and invites its administrator, once", async () => {
  expect((await attune("list")).stdout).toBe("[]\n");
  const made = await attune("create", ...complete);
  expect([made.status, made.stderr]).toEqual([0, ""]);
  const answer = JSON.parse(made.stdout) as { id: AssociationId; slug: string; invited: string };
  expect(answer).toMatchObject({ slug: "maple-hill", invited: "rui@hill.example" });
  const { history, invitations, waiting } = await house.world.store.withinJob(
    async (tx) => ({
      history: await readSettings(tx, answer.id),
      invitations: await listInvitations(tx, answer.id),
      waiting: await tx.many("test.audit", tx.db.selectFrom("audit_events").select(["action", "actor_id"])),
    }),
    { association: answer.id },
  );
  const later = parseDay("2099-01-01") ?? 0;
  expect(settingOn(history, "time-zone", later).value).toBe("America/Chicago");
  expect(settingOn(history, "languages", later).value).toEqual({ main: "es", offered: ["en", "es"] });
  expect(settingOn(history, "editions", later).value).toHaveLength(1);
  expect(invitations).toEqual([
    expect.objectContaining({
      address: "rui@hill.example",
      name: "Rui",
      language: "es",
      roles: ["association-administrator"],
      madeBy: null,
    }),
  ]);
  expect(waiting).toEqual([
    { action: "association.created", actor_id: null },
    { action: "setting.changed", actor_id: null },
    { action: "setting.changed", actor_id: null },
    { action: "setting.changed", actor_id: null },
    { action: "invitation.made", actor_id: null },
  ]);

  const again = await attune("create", ...complete);
  expect([again.status, again.stdout, again.stderr]).toEqual([
    2,
    "",
    "attune association: --slug maple-hill is taken by another association\nattune: see attune --help\n",
  ]);
  const listed = await attune("list");
  expect(JSON.parse(listed.stdout)).toEqual([
    expect.objectContaining({ slug: "maple-hill", staff: 0, administrators: 0 }),
  ]);
});

test("invites an administrator anew, and sends an open invitation again", async () => {
  const { id } = (JSON.parse((await attune("list")).stdout) as readonly { id: AssociationId }[])[0] ?? {
    id: "",
  };
  const asked = "invite --association maple-hill --administrator".split(" ");
  const outcomes = [];
  for (const address of ["rui@hill.example", "ines.mora@hill.example"]) {
    const { status, stdout } = await attune(...asked, address);
    outcomes.push([status, (JSON.parse(stdout) as { outcome: string }).outcome]);
  }
  expect(outcomes).toEqual([
    [0, "sent-again"],
    [0, "invited"],
  ]);
  const invitations = await house.world.store.withinJob(
    async (tx) => listInvitations(tx, id as AssociationId),
    { association: id as AssociationId },
  );
  expect(invitations.map(({ name, sentAgainAt }) => [name, sentAgainAt !== null])).toEqual([
    ["ines mora", false],
    ["Rui", true],
  ]);
  const nowhere = await attune("invite", "--association", "nowhere", "--administrator", "a@hill.example");
  expect([nowhere.status, nowhere.stderr]).toEqual([
    2,
    'attune association: there is no association "nowhere"\nattune: see attune --help\n',
  ]);
});

test("says every mistake at once", async () => {
  const { status, stderr } = await attune(
    "create",
    "--slug",
    "Maple Hill",
    "--administrator",
    "rui",
    "--time-zone",
    "Mars",
  );
  expect(status).toBe(2);
  expect(stderr.split("\n")).toEqual([
    'attune association: --slug must be lower-case letters, digits and single hyphens: "Maple Hill"',
    "attune association: --name is missing",
    'attune association: --administrator must be an e-mail address, such as ana@valley.example: "rui"',
    'attune association: --time-zone must be one such as America/Detroit, not "Mars"',
    "attune: see attune --help",
    "",
  ]);
});

test.each([
  [[], "one of create, invite, list is missing"],
  [["make"], "there is no association make; there are create, invite, list"],
  [["list", "all"], "all is too much"],
])("%j is no command", async (args, problem) => {
  const { status, stderr } = await attune(...args);
  expect([status, stderr]).toEqual([2, `attune association: ${problem}\nattune: see attune --help\n`]);
});
