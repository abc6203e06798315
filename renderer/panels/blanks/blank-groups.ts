import type { BlankKind } from '#shared/document/inline.ts'
import type { BlankItem } from '#shared/inspection/inspection.ts'

export type BlankGroupId = 'numbers' | 'dates' | 'places' | 'people' | 'names'

export interface BlankGroup {
  readonly id: BlankGroupId
  readonly items: readonly BlankItem[]
}

const GROUP_OF: Readonly<Record<BlankKind, BlankGroupId>> = {
  number: 'numbers',
  percent: 'numbers',
  date: 'dates',
  place: 'places',
  organisation: 'places',
  person: 'people',
  name: 'names',
  phrase: 'names',
  other: 'names',
}
const ORDER: readonly BlankGroupId[] = ['numbers', 'dates', 'places', 'people', 'names']

/** The open blanks by what is to be looked up together; groups without any are left out, reading order is kept. */
export function blankGroups(blanks: readonly BlankItem[]): BlankGroup[] {
  const open = blanks.filter((blank) => !blank.filled)
  return ORDER.map((id) => ({ id, items: open.filter((blank) => GROUP_OF[blank.kind] === id) })).filter((group) => group.items.length > 0)
}
