interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Why a name cannot be given to one of a list, as a sentence; undefined where it can. Case tells nobody apart. `id` is who
 * has it already.
 */
export function findNameProblem(list: readonly Named[], name: string, id?: string): string | undefined {
  const called = name.trim();
  if (called === "") return "Give a name or a pseudonym.";
  const fold = (text: string) => text.trim().normalize("NFC").toLowerCase();
  const same = list.find((other) => other.id !== id && fold(other.name) === fold(called));
  return same && `Somebody is called ${same.name.trim()} already: tell them apart by name.`;
}
