import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { expect, test } from "vitest";
import { fixed, type PlaceOf } from "./fixed.ts";
import type { Tables } from "./tables.ts";

const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

test("is built once, and filled with the parameters of each call wherever they stand", () => {
  let built = 0;
  const named = fixed((on, place: PlaceOf<{ readonly slug: string; readonly name: string }>) => {
    built++;
    return on
      .selectFrom("associations")
      .select("id")
      .where("name", "=", place("name"))
      .where("slug", "!=", "nowhere")
      .where((eb) => eb.or([eb("slug", "=", place("slug")), eb("name", "=", place("slug"))]));
  });
  const first = named({ db }, { slug: "alder-bay", name: "Alder Bay" }).compile();
  const second = named({ db }, { slug: "b", name: "B" }).compile();
  expect(built).toBe(1);
  expect(second.sql).toBe(first.sql);
  expect(first.sql).toContain('"name" = $1 and "slug" != $2');
  expect(first.parameters).toEqual(["Alder Bay", "nowhere", "alder-bay", "alder-bay"]);
  expect(second.parameters).toEqual(["B", "nowhere", "b", "b"]);
});
