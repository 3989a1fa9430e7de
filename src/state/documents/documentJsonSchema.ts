import { z } from "zod";
import type { Noun } from "../../domain/kept.ts";
import type { FileFormat } from "./documentText.ts";

/** The JSON Schema of a file of one document and, where the format knows it, of several. For other programs. */
export function toDocumentJsonSchema(
  title: string,
  schema: z.ZodType,
  { many, version }: FileFormat,
  noun: Noun,
): unknown {
  const { $schema, ...one } = z.toJSONSchema(schema);
  if (!many) return { $schema, title, ...one };
  const outer = z.strictObject({
    format: z.literal(many.format),
    version: z.literal(version),
    [many.list]: z.array(z.unknown()),
  });
  const { $schema: _, ...several } = z.toJSONSchema(outer);
  const list = { type: "array", items: { $ref: `#/$defs/${noun.one}` } };
  return {
    $schema,
    title,
    anyOf: [{ $ref: `#/$defs/${noun.one}` }, { $ref: `#/$defs/${noun.many}` }],
    $defs: {
      [noun.one]: one,
      [noun.many]: { ...several, properties: { ...several.properties, [many.list]: list } },
    },
  };
}
