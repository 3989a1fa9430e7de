import { useCallback, useEffect, useState } from "react";

/** What came of a press. */
export interface Said {
  readonly text: string;
  /** How often something was said: the same again is something new. */
  readonly times: number;
}

/** How long a sentence stands, in milliseconds: time to read the longest of them twice, and no longer than it is true. */
const standsFor = 6000;

/** What came of the last press, and a way to say it. It goes after a while, as the view that it is about may be another. */
export function useSaid(): [Said, (text: string) => void] {
  const [said, setSaid] = useState<Said>({ text: "", times: 0 });
  const say = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  useEffect(() => {
    if (said.text === "") return undefined;
    const timer = setTimeout(() => say(""), standsFor);
    return () => clearTimeout(timer);
  }, [said, say]);
  return [said, say];
}
