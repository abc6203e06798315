import type { CleaningEdit } from '#shared/text-import/edit.ts'

/** Finds one kind of residue in a line and proposes what to do with it; changes nothing itself. Time must be linear in the length of the line. */
export type Cleaner = (text: string) => CleaningEdit[]
