import type { IMutation, Workbook } from "@univerjs/core";
import { CommandType, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";

/** Which sheet's notes to replace, by what. */
export interface SetNotesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly notes: object;
}

/** Replaces what the host keeps with a sheet: as a mutation of the engine's, so that all who watch changes see it. */
export const SetNotesMutation: IMutation<SetNotesParams> = {
  id: "preview.mutation.set-notes",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, notes }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const config = workbook?.getSheetBySheetId(subUnitId)?.getConfig();
    if (config) config.custom = { ...notes };
    return config !== undefined;
  },
};
