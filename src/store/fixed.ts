import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "./tables.ts";
import type { Tx } from "./tx.ts";

/** Where a parameter comes in. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Stands where a parameter comes in. */
export type PlaceOf<P> = <K extends keyof P & string>(name: K) => RawBuilder<P[K]>;

/**
 * A statement whose text is always the same, built once: for those on the way of every request, where building costs more
 * than sending. Nothing of its text may depend on a parameter.
 */
export const fixed = <P extends { readonly [name: string]: unknown }, T>(
  build: (db: Kysely<Tables>, place: PlaceOf<P>) => Compilable<T>,
) => {
  let built: CompiledQuery<T> | undefined;
  return ({ db }: Pick<Tx, "db">, parameters: P): Compilable<T> => {
    built ??= build(db, (name) => sql`${new Place(name)}`).compile();
    const filled = built.parameters.map((each) => (each instanceof Place ? parameters[each.name] : each));
    const statement = { ...built, parameters: filled };
    return { compile: () => statement };
  };
};
