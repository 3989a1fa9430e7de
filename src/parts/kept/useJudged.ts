import { useState } from "react";

interface Judged<T> {
  readonly judged: T;
  /** True once it was found to hold no longer: what is shown is then the newer judgement. */
  readonly hasMoved: boolean;
  /** Judges anew; true where it comes out as it is shown, and what was asked can be done. */
  isStillSo(): boolean;
}

/**
 * What a question says of what is here, as plain JSON. Another page may write while the question stands, so it is judged
 * again when it is answered.
 */
export function useJudged<T>(judge: () => T): Judged<T> {
  const [{ judged, hasMoved }, setState] = useState(() => ({ judged: judge(), hasMoved: false }));
  return {
    judged,
    hasMoved,
    isStillSo() {
      const anew = judge();
      if (JSON.stringify(anew) === JSON.stringify(judged)) return true;
      setState({ judged: anew, hasMoved: true });
      return false;
    },
  };
}
