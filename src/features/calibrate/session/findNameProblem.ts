interface Named {
  readonly id: string;
  readonly name: string;
}

/** Why a name cannot be given to one of a list, as a sentence; undefined where it can. `id` is who has it already. */
export function findNameProblem(list: readonly Named[], name: string, id?: string): string | undefined {
  const called = name.trim();
  if (called === "") return "Give a name or a pseudonym.";
  return list.some((other) => other.id !== id && other.name.trim() === called)
    ? `Somebody is called ${called} already: tell them apart by name.`
    : undefined;
}
