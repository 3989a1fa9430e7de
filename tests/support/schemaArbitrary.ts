import fc from "fast-check";

/** As much of a JSON Schema as the schemas of a ladder use. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly exclusiveMinimum?: number;
  readonly minimum?: number;
}

/** More than any text or list may have that has a limit. */
const endless = 400;

/** Values that a schema allows, at their longest more often than not: what has no limit is longer than all that has one. */
export function makeArbitrary(schema: JsonSchema): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(makeArbitrary));
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "object":
      return makeObject(schema);
    case "array":
      return makeList(schema);
    case "string":
      return makeText(schema);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? 0, max: 90 });
    case "number":
      if (schema.minimum !== undefined) return fc.constant(schema.minimum);
      return schema.exclusiveMinimum === undefined
        ? fc.constantFrom(-1.234_567_890_123_456e-300, 5)
        : fc.constantFrom(1.234_567_890_123_456e300, 1);
    default:
      throw new Error(`No values are made for ${JSON.stringify(schema)}.`);
  }
}

function makeObject({ properties = {}, required = [] }: JsonSchema) {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, makeArbitrary(value)]));
  return fc.oneof(fc.record(fields), fc.record(fields, { requiredKeys: [...required] }));
}

function makeList({ items = {}, minItems = 0, maxItems = 3 }: JsonSchema) {
  const item = makeArbitrary(items);
  const full = fc.array(item, { minLength: maxItems, maxLength: maxItems, size: "max" });
  return fc.oneof(full, fc.array(item, { minLength: minItems, maxLength: maxItems }));
}

function makeText({ maxLength = endless, pattern = "" }: JsonSchema): fc.Arbitrary<string> {
  const shape = new RegExp(pattern, "u");
  if (!shape.test("aa")) return fc.stringMatching(shape, { maxLength: Math.min(maxLength, 12) });
  const short = fc.stringMatching(/^[a-z]{1,12}$/);
  return fc.oneof(
    short.map((text) => text.padEnd(maxLength, "a")),
    short,
  );
}
