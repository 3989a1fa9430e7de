import { expect, test } from "vitest";
import { hyphenateName } from "../../../src/features/calibrate/hyphenateName.ts";

const show = (name: string) => hyphenateName(name).replaceAll("\u00AD", "·");

test.each([
  ["Kim Li", "Kim Li"],
  ["Aleksandra Konstantinopoulou", "Alek·sandra Kon·stan·ti·no·pou·lou"],
  ["Bartholomew Featherstonehaugh", "Bar·tho·lo·mew Fea·ther·sto·ne·haugh"],
  ["Schwarzenberger-Leutheusser", "Schwar·zen·ber·ger-Leu·theus·ser"],
  ["Дмитриевский", "Дмитриевский"],
])("a long word of a name is broken between syllables, if at all: %s", (name, broken) => {
  expect(show(name)).toBe(broken);
});
