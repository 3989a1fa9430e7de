import type { Decision } from "../../domain/calibrate/session.ts";

export const emptyDecision: Decision = { level: "", why: "", rows: [], by: "", date: "" };
