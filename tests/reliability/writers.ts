import { inventedPeople, lanternValley, prairieLight } from "../../src/features/demonstration/cast.ts";
import type { Browser } from "../kit/house.ts";
import { signedIn } from "../kit/wire.ts";
import { changeNames, changeSetting, type Deed, type Doer, invite, openSessions, register } from "./deeds.ts";

/** Somebody who does one thing after the other. */
export type Writer = { readonly name: string; readonly person?: string; readonly run: Doer };

const idOf = (name: string): string => {
  const found = inventedPeople.find((person) => person.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found.id;
};

/** Those whose names are changed; nobody else touches them. */
const renamed = ["Rosa Elena Quiroga", "Beth Arlington"] as const;

/** Signs everybody in who writes: their sessions are used until the end, across every restart. */
export const openWriters = async (url: string): Promise<readonly Writer[]> => {
  const as = async (name: string): Promise<Browser> => signedIn(url, idOf(name));
  const writers: Writer[] = [];
  for (const name of renamed)
    writers.push({ name: `n${writers.length}`, person: idOf(name), run: changeNames(await as(name)) });
  for (const name of ["Tomasz Lindqvist", "Adaeze Obi", "Henrik Salonen"])
    writers.push({ name: `s${writers.length}`, run: openSessions(url, idOf(name)) });
  writers.push({ name: "register", run: register(url) });
  writers.push({ name: "invite", run: invite(await as("Marisol Vega"), lanternValley.slug) });
  writers.push({ name: "invite-too", run: invite(await as("Nkechi Duarte"), prairieLight.slug) });
  writers.push({ name: "setting", run: changeSetting(await as("Marisol Vega"), lanternValley.slug) });
  return writers;
};

/** A deed that was sent. The one under way when the server died has no status: nobody knows what became of it. */
export type Sent = Deed & { readonly by: Writer; status?: number };

/** Fetch says so where no answer comes. */
const isCut = (error: unknown): boolean =>
  error instanceof TypeError && /fetch failed|terminated/.test(error.message);

/** Writes one thing after the other until told that it is over; what nobody answers is passed over. */
export const writeUntil = async (
  by: Writer,
  prefix: string,
  isOver: () => boolean,
  sent: Sent[],
): Promise<void> => {
  for (let count = 0; !isOver(); count++) {
    try {
      const deed: Sent = Object.assign(await by.run(`${prefix}-${by.name}-${count}`), { by });
      sent.push(deed);
      deed.status = await deed.send();
    } catch (error) {
      if (!isCut(error)) throw error;
    }
  }
};

/** The answer to a form that did what it was asked. */
export const isAcknowledged = ({ status }: Sent): boolean => status === 303;
