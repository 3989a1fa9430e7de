import type { Parsed } from "../../domain/kept.ts";

/** What files hold together. One that could not be read is named, and of several the others are taken. */
export async function readFiles<T>(
  files: readonly File[],
  read: (file: File) => Promise<Parsed<T>>,
): Promise<Parsed<T>> {
  const parsed = await Promise.all(files.map(async (file) => ({ name: file.name, found: await read(file) })));
  const [only, ...others] = parsed;
  if (only?.found.ok && others.length === 0) return only.found;
  const problems = parsed.flatMap(({ name, found }) =>
    (found.ok ? found.problems : [found.reason]).map((reason) => `${name}: ${reason}`),
  );
  const documents = parsed.flatMap(({ found }) => (found.ok ? found.documents : []));
  return documents.length > 0 ? { ok: true, documents, problems } : { ok: false, reason: problems.join(" ") };
}
