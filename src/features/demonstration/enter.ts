import { deviceText } from "../../core/account/device.ts";
import { openSession } from "../../store/sessions.ts";
import { form, line } from "../../web/form.ts";
import { missing, type Reply, seeOther } from "../../web/reply.ts";
import type { Act } from "../../web/route.ts";
import type { Visit } from "../../web/visit.ts";
import { SESSION_COOKIE_AGE } from "../../web/visitor.ts";
import { type InventedPerson, inventedPeople } from "./cast.ts";

export const enterForm = form({ person: line() });

const startOf = ({ roles, platformRoles }: InventedPerson): string => {
  const [first] = roles;
  if (first !== undefined) return `/a/${first.association.slug}/desk`;
  return platformRoles.length > 0 ? "/alliance" : "/portfolio";
};

const enter = async ({ world, device }: Visit, person: InventedPerson): Promise<Reply> => {
  const { store, clock, ids, signIn } = world;
  const token = ids.token();
  const id = ids.id<"session">();
  const isStaff = person.roles.length > 0 || person.platformRoles.length > 0;
  await store.withinPerson(person.id, async (tx) => {
    const session = {
      id,
      personId: person.id,
      tokenHash: signIn.digestOf(token),
      strength: isStaff ? 2 : 1,
      methods: ["demonstration"],
      device: deviceText(device.agent),
    } as const;
    await openSession(tx, session, clock.now());
    tx.log.append({
      action: "session.opened",
      subject: { kind: "session", id },
      details: { way: "demonstration" },
    });
  });
  return seeOther(startOf(person), {
    cookies: [{ name: "session", value: token, maxAge: SESSION_COOKIE_AGE }],
  });
};

/** Signs in as an invented person by one press. The door is there only in a demonstration. */
export const enterDemonstration: Act<{ person: string }> = async (visit, { person }) => {
  const chosen = inventedPeople.find(({ id }) => id === person);
  // A second lock beside the missing route: an invented person is let in nowhere else.
  return chosen === undefined || !visit.world.site.isDemonstration ? missing : enter(visit, chosen);
};
