/** Something that is computed piece by piece: each turn does one, and the last one gives what was asked for. */
export type Work<Result> = Generator<undefined, Result>;

/** Does all pieces at once. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
