/** Something wrong in the data: where, and what, in a sentence. */
export interface Problem {
  /** The file, relative to the ladder's folder: `levels/mid.json`. */
  readonly file: string;
  /** The place inside the file: `skills/3/importance/base`. */
  readonly path: string;
  readonly message: string;
}

export function describeProblem({ file, path, message }: Problem): string {
  return `${file}${path ? ` at ${path}` : ""}: ${message}`;
}
