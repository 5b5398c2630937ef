import type { Application, ApplicationId } from "../core/application/application.ts";
import type { SettingHistory } from "../core/association/setting-history.ts";
import type { PersonId } from "../core/kernel/ids.ts";
import type { DueFee } from "../core/payments/fees-due.ts";
import type { KeptSettlement } from "./application-fees.ts";
import { listOwnApplications } from "./applications.ts";
import { readAppliedSettings } from "./association-settings.ts";
import type { FoundAssociation } from "./associations.ts";
import { together } from "./together.ts";
import type { Tx } from "./tx.ts";

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

/** An application of somebody, with what tells where it stands. */
type OwnApplication = {
  readonly application: Application;
  readonly association: FoundAssociation;
  readonly history: SettingHistory;
  readonly dues: readonly DueFee[];
  readonly settlements: readonly KeptSettlement[];
};

/** Every application of a person, the last first, in their own scope: as many statements for many as for one. */
export const readOwnApplications = async (tx: Tx, person: PersonId): Promise<readonly OwnApplication[]> => {
  const { applications, associations, settings, dues, settlements } = await together({
    applications: listOwnApplications(tx, person),
    associations: associationsOf(tx, person),
    settings: readAppliedSettings(tx, person),
    dues: feesOf(tx, person),
    settlements: settlementsOf(tx, person),
  });
  return applications.flatMap((application) => {
    const { id, associationId } = application;
    const association = associations.find((each) => each.id === associationId);
    return association === undefined
      ? []
      : [
          {
            application,
            association,
            history: settings.get(associationId) ?? [],
            dues: of(dues, id),
            settlements: of(settlements, id),
          },
        ];
  });
};
