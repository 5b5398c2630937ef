import type { ApplicationId } from "../../../core/application/application.ts";
import type { PersonId } from "../../../core/kernel/ids.ts";
import { listOwnApplications } from "../../../store/applications.ts";
import { readAppliedSettings } from "../../../store/association-settings.ts";
import { together } from "../../../store/together.ts";
import type { Tx } from "../../../store/tx.ts";
import type { PersonVisit } from "../../../web/person-visit.ts";
import { type Own, ownOf } from "../frame/find-own.ts";

const associationsOf = async (tx: Tx, person: PersonId) =>
  tx.many(
    "applications.own-associations",
    tx.db
      .selectFrom("associations")
      .select(["id", "slug", "name"])
      .where("id", "in", (query) =>
        query.selectFrom("applications").select("association_id").where("person_id", "=", person),
      ),
  );

const feesOf = async (tx: Tx, person: PersonId) =>
  tx.many(
    "application-fees.own",
    tx.db
      .selectFrom("application_fees as f")
      .innerJoin("applications as a", (join) =>
        join.onRef("a.association_id", "=", "f.association_id").onRef("a.id", "=", "f.application_id"),
      )
      .select([
        "f.application_id as application",
        "f.fee",
        "f.category",
        "f.due_on as dueOn",
        "f.amount",
        "f.currency",
      ])
      .where("a.person_id", "=", person)
      .orderBy("f.application_id")
      .orderBy("f.number"),
  );

const settlementsOf = async (tx: Tx, person: PersonId) =>
  tx.many(
    "application-settlements.own",
    tx.db
      .selectFrom("application_settlements as s")
      .innerJoin("applications as a", (join) =>
        join.onRef("a.association_id", "=", "s.association_id").onRef("a.id", "=", "s.application_id"),
      )
      .select([
        "s.application_id as application",
        "s.id",
        "s.fee",
        "s.way",
        "s.amount",
        "s.currency",
        "s.note",
        "s.recorded_at as at",
      ])
      .where("a.person_id", "=", person)
      .orderBy("s.recorded_at")
      .orderBy("s.id"),
  );

const of = <Row extends { readonly application: ApplicationId }>(
  rows: readonly Row[],
  id: ApplicationId,
): readonly Row[] => rows.filter(({ application }) => application === id);

/** Every application of whoever looks, the last first, as its own page says it. */
export const loadMine = async ({ world, person }: PersonVisit): Promise<readonly Own[]> => {
  const read = await world.store.withinPerson(person.id, async (tx) =>
    together({
      applications: listOwnApplications(tx, person.id),
      associations: associationsOf(tx, person.id),
      settings: readAppliedSettings(tx, person.id),
      dues: feesOf(tx, person.id),
      settlements: settlementsOf(tx, person.id),
    }),
  );
  const { applications, associations, settings, dues, settlements } = read;
  return applications.flatMap((application) => {
    const { id, associationId } = application;
    const association = associations.find((each) => each.id === associationId);
    return association === undefined
      ? []
      : [
          ownOf(world, application, {
            association,
            history: settings.get(associationId) ?? [],
            dues: of(dues, id),
            settlements: of(settlements, id),
          }),
        ];
  });
};
