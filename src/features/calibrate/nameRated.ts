import type { Session } from "../../domain/calibrate/session.ts";

/** Whom a rater is asked about, people and candidates: "Kim, Zoe". */
export const nameRated = ({ people, candidates }: Pick<Session, "people" | "candidates">) =>
  [...people, ...candidates].map(({ name }) => name.trim() || "Somebody").join(", ") || "Nobody yet";
