import { foldSpelling } from "./foldSpelling.ts";

/** A name as it may be spelt, folded: without its apostrophes, and with other spellings of an umlaut (“Mueller”, “Muller”). */
export function listSpellings(name: string): string[] {
  const spread = name.normalize("NFC").replaceAll(/[äöüåø]/giu, (sign) => {
    const [letter = "", second = ""] = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" }[sign.toLowerCase()] ?? "";
    return (sign === sign.toLowerCase() ? letter : letter.toUpperCase()) + second;
  });
  const all = [name, spread, name.replaceAll(/(?<=[aou])e(?=\p{L}{2})/giu, "")].map((one) =>
    foldSpelling(one).text.trim(),
  );
  return [...new Set(all.flatMap((one) => [one, one.replaceAll("'", "")]))];
}
