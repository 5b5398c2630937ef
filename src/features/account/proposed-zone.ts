import { settingOn, todayOf } from "../../core/association/setting-history.ts";
import { readFollowedSettings, readSettings } from "../../store/association-settings.ts";
import { listFollows } from "../../store/follows.ts";
import { together } from "../../store/together.ts";
import { ofPerson } from "../../web/person-visit.ts";
import type { Visit } from "../../web/visit.ts";
import { loadRoles } from "./me.query.ts";

/** A zone that may be somebody's own, and the association that says so. */
export type ProposedZone = { readonly zone: string; readonly association: string };

/** The zone of the first association that somebody follows, else of the first that they do something for, if it chose one. */
export const proposedZone = async (anybody: Visit): Promise<ProposedZone | undefined> => {
  const { world, person } = ofPerson(anybody);
  const { store, clock } = world;
  const { follows, followed, held } = await store.withinPerson(person.id, async (tx) =>
    together({
      follows: listFollows(tx, person.id),
      followed: readFollowedSettings(tx, person.id),
      held: loadRoles(tx, person.id),
    }),
  );
  const association = follows[0] ?? held[0];
  if (association === undefined) return undefined;
  const { id, name } = association;
  const history =
    followed.get(id) ?? (await store.withinPublic(async (tx) => readSettings(tx, id), { association: id }));
  const { value, by } = settingOn(history, "time-zone", todayOf(history, clock.now()));
  return by === undefined ? undefined : { zone: value, association: name };
};
