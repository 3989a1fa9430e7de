import type { PacketRow } from "../../domain/plan/packet.ts";

/** "E1, E3": the evidence of a row of the packet by its numbers; or that there is none, or that none is needed. */
export const tellEvidence = ({
  evidence,
  needsEvidence = true,
}: Pick<PacketRow, "evidence"> & Partial<Pick<PacketRow, "needsEvidence">>): string =>
  evidence.map((number) => `E${number}`).join(", ") || (needsEvidence ? "None" : "Not needed");
