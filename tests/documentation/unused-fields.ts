import { z } from "zod";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The fields and alternatives of a schema that none of the samples uses, by their path: to show that an example
 * leaves nothing out. Of a list of alternatives those with a literal `id` are told apart by it, others by their type.
 */
export const unusedFields = (schema: z.ZodType, samples: readonly unknown[]): readonly string[] =>
  unusedIn(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), samples, "");

const unusedIn = (schema: JsonSchema, samples: readonly unknown[], path: string): readonly string[] => {
  if (samples.length === 0) return [path];
  const alternatives = (schema.anyOf ?? schema.oneOf)?.filter((each) => typeof each === "object");
  if (alternatives !== undefined)
    return alternatives.flatMap((each) =>
      unusedIn(
        each,
        samples.filter((sample) => fits(each, sample)),
        `${path}<${nameOf(each)}>`,
      ),
    );
  if (schema.type === "array" && typeof schema.items === "object" && !Array.isArray(schema.items))
    return unusedIn(schema.items, samples.flat() as readonly unknown[], `${path}[]`);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    typeof value === "object" ? unusedIn(value, valuesOf(samples, key), `${path}/${key}`) : [],
  );
};

const valuesOf = (samples: readonly unknown[], key: string): readonly unknown[] =>
  samples.map((sample) => fieldOf(sample, key)).filter((value) => value !== undefined);

const fieldOf = (sample: unknown, key: string): unknown =>
  typeof sample === "object" && sample !== null ? (sample as { [key: string]: unknown })[key] : undefined;

const literalId = (schema: JsonSchema): unknown => {
  const id = schema.properties?.["id"];
  return typeof id === "object" ? id.const : undefined;
};

const nameOf = (schema: JsonSchema): string =>
  JSON.stringify(literalId(schema) ?? schema.const ?? schema.type);

const fits = (schema: JsonSchema, sample: unknown): boolean => {
  const id = literalId(schema);
  if (id !== undefined) return fieldOf(sample, "id") === id;
  const type = sample === null ? "null" : Array.isArray(sample) ? "array" : typeof sample;
  return schema.type === type || (schema.type === "integer" && type === "number");
};
