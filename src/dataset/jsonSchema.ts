import { z } from "zod";
import { ladderFileSchema, levelFileSchema } from "./schema.ts";

/** The JSON Schema of a ladder file and of a level file, for editors and for other programs. */
export function toJsonSchema(): unknown {
  const registry = z.registry<{ id: string }>();
  registry.add(ladderFileSchema, { id: "ladder" });
  registry.add(levelFileSchema, { id: "level" });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/$defs/${id}` });
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { ...schema, $schema: undefined, $id: undefined }]),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A career ladder, or one of its levels",
    anyOf: [{ $ref: "#/$defs/ladder" }, { $ref: "#/$defs/level" }],
    $defs: definitions,
  };
}
