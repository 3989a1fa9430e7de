import type { Ask } from "./gap.ts";
import { toText } from "../ladder/entries.ts";

/**
 * A name of each row that no other has, by the key of what is asked: the subject; where several rows have that, with the
 * section; where those are alike too, with what is asked. Capitals tell nothing apart that is heard.
 */
export function nameAsks(asks: readonly Ask[]): ReadonlyMap<string, string> {
  const ways = [({ subject }: Ask) => subject, ({ subject, section }: Ask) => `${subject}, ${section.title}`].map(
    (toName) => {
      const counts = new Map<string, number>();
      for (const ask of asks) {
        const name = toName(ask).toLowerCase();
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return { toName, isOwn: (ask: Ask) => counts.get(toName(ask).toLowerCase()) === 1 };
    },
  );
  return new Map(
    asks.map((ask) => [
      ask.key,
      ways.find(({ isOwn }) => isOwn(ask))?.toName(ask) ?? `${ask.subject}: ${toText(ask.after)}`,
    ]),
  );
}
