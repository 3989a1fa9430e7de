import type { Decision } from "../../domain/session.ts";

export const emptyDecision: Decision = { level: "", why: "", rows: [], by: "", date: "" };
