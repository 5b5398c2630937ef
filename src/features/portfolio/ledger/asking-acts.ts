import type { EmailAddress } from "../../../core/account/email-address.ts";
import { type EditorId, type EntryId, typedOf } from "../../../core/entries/entry.ts";
import type { HolderRequestId } from "../../../core/entries/holder-request.ts";
import type { HourRequestId } from "../../../core/entries/hour-requests.ts";
import { parseId } from "../../../core/kernel/ids.ts";
import type { Language } from "../../../core/kernel/language.ts";
import { findEntry } from "../../../store/entries.ts";
import { limit } from "../../../store/limits.ts";
import { ofPerson } from "../../../web/person-visit.ts";
import { missing, refused, seeOther, wrong } from "../../../web/reply.ts";
import type { Act } from "../../../web/route.ts";
import { writtenToday } from "../../../web/today.ts";
import { askForHolder } from "./ask-for-holder.ts";
import { askHours, mayAskHours } from "./ask-hours.ts";
import { registeredAs } from "./registered-as.ts";
import { takeHolder } from "./take-holder.ts";
import { withdrawHours } from "./withdraw-hours.ts";

type Asking = {
  readonly id: HourRequestId;
  readonly provider: EntryId;
  readonly entries: readonly EntryId[];
  readonly address: EmailAddress;
  readonly language: Language;
};

/** Asks a provider; mail goes to nobody without end. */
export const sendAsking: Act<Asking> = async (anybody, asking) => {
  const visit = ofPerson(anybody);
  const { world, actor, person } = visit;
  const { address } = asking;
  const today = writtenToday(visit);
  const asked = { ...asking, asker: person.name, today };
  const judged = await mayAskHours(world, actor, asked);
  if (!judged.ok) return refused(judged.refusal);
  const allowed = await limit(world, "hours-request", { person: person.id, pair: `${person.id} ${address}` });
  if (!allowed.ok) return refused(allowed.refusal);
  const done = await askHours(world, actor, asked);
  return done.ok
    ? seeOther(`/portfolio/rsc/ask?provider=${asking.provider}`, { notice: "hours-asked" })
    : refused(done.refusal);
};

/** Takes a request back. */
export const takeAskingBack: Act<{ readonly request: HourRequestId }> = async (anybody, { request }) => {
  const { world, actor } = ofPerson(anybody);
  const done = await withdrawHours(world, actor, request);
  return done.ok ? seeOther("/portfolio/rsc", { notice: "hours-withdrawn" }) : refused(done.refusal);
};

/** Asks an association to enter a provider. */
export const sendHolderAsking: Act<{
  readonly id: HolderRequestId;
  readonly provider: string;
  readonly association: string;
  readonly nobody?: string | undefined;
}> = async (anybody, { id, nobody, ...asked }) => {
  const visit = ofPerson(anybody);
  const { world, actor, person } = visit;
  const provider = parseId<"entry">(asked.provider);
  const association = parseId<"association">(asked.association);
  if (provider === undefined || association === undefined) return missing;
  const entry =
    nobody === undefined
      ? await world.store.withinPerson(person.id, async (tx) => findEntry(tx, person.id, provider))
      : undefined;
  const name = entry?.kind === "providers" ? (typedOf(entry)["name"]?.[0] ?? "") : "";
  if ((await registeredAs(visit, name)).length > 0) return wrong("nobody", "required");
  const done = await askForHolder(world, actor, { id, provider, association });
  return done.ok ? seeOther("/portfolio/rsc/asked", { notice: "holder-asked-for" }) : refused(done.refusal);
};

/** Uses whom an association named for the provider. */
export const useHolder: Act<{ readonly request: HolderRequestId; readonly editor: EditorId }> = async (
  anybody,
  { request, editor },
) => {
  const { world, actor } = ofPerson(anybody);
  const done = await takeHolder(world, actor, { request, editor });
  return done.ok
    ? seeOther(`/portfolio/providers/${done.value}`, { notice: "holder-taken" })
    : refused(done.refusal);
};
