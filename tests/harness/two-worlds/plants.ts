import type { Door } from "../../../src/core/access/doors.ts";
import { send } from "../../../src/store/messages.ts";
import type { World } from "../../../src/store/world.ts";
import { shown } from "../../../src/web/reply.ts";
import { page, type Route } from "../../../src/web/route.ts";
import type { Visit } from "../../../src/web/visit.ts";
import { cast } from "../../kit/actors.ts";
import { hiddenAddress } from "./secrets.ts";

const home: Door = "home.read";

/** Knows the secret, as a faulty feature would come to know it. */
const isThere = async ({ store }: World): Promise<boolean> => {
  const found = await store.withinPublic(
    async (tx) =>
      tx.maybe(
        "harness.leak",
        tx.db.selectFrom("addresses").select("id").where("address", "=", hiddenAddress),
      ),
    { presented: hiddenAddress },
  );
  return found !== undefined;
};

type Leak = (
  visit: Visit,
) => Promise<{ readonly body?: string; readonly title?: string; readonly cookie?: string }>;

const leaky = (what: string, leak: Leak): Route =>
  page(`/leaky/${what}`, { may: home }, async (visit) => {
    const { body = "", title = "A page", cookie } = await leak(visit);
    return shown({
      title,
      body,
      ...(cookie === undefined ? {} : { cookies: [{ name: "notice", value: cookie, maxAge: 60 }] }),
    });
  });

/** Pages that tell a secret, each in another way. */
export const leaks: { readonly [what: string]: Route } = {
  count: leaky("count", async ({ world }) => {
    const { count } = await world.store.withinJob(async (tx) =>
      tx.one(
        "harness.count",
        tx.db.selectFrom("persons").select((eb) => eb.fn.countAll<number>().as("count")),
      ),
    );
    return { body: `${count} people use this` };
  }),
  statement: leaky("statement", async ({ world }) => {
    if (await isThere(world)) await isThere(world);
    return {};
  }),
  hash: leaky("hash", async ({ world }) => {
    if (await isThere(world)) await world.signIn.passwords.hash("a leak");
    return {};
  }),
  cookie: leaky("cookie", async ({ world }) => ((await isThere(world)) ? { cookie: "known" } : {})),
  log: leaky("log", async ({ world }) => {
    if (await isThere(world)) world.log.info("known");
    return {};
  }),
  space: leaky("space", async ({ world }) => ({ title: (await isThere(world)) ? "A page " : "A page" })),
  // The same statements and the same job: only what the mail says differs.
  mail: leaky("mail", async ({ world }) => {
    const { personId: to } = cast.members["other-person"];
    const left = (await isThere(world)) ? 1 : 2;
    await world.store.withinPerson(to, async (tx) => {
      const params = { at: world.clock.now(), left };
      await send(tx, world, { to, kind: "recovery-code-used", params });
      tx.log.append({ action: "account.changed", subject: { kind: "person", id: to } });
    });
    return {};
  }),
  job: leaky("job", async ({ world }) => {
    if (await isThere(world))
      await world.store.withinPublic(async (tx) => {
        tx.outbox.put({ kind: "address-request", id: world.ids.id() });
      });
    return {};
  }),
};
