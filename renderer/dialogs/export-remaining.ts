import type { FinalObstacle } from '#shared/text-import/final-obstacles.ts'
import type { BlankKind } from '#shared/document/inline.ts'
import type { IconName } from '#renderer/ui/icon-shapes.tsx'

/** What is left to do of one kind, told by its first place. */
export interface RemainingRow {
  readonly id: string
  readonly name: string
  readonly icon: IconName
  readonly count: number
  readonly first: FinalObstacle
}

type RowKind = readonly [id: string, name: string, icon: IconName]

const NUMBERS: RowKind = ['numbers', '数字', 'number']
const PLACES: RowKind = ['places', '单位和地点', 'place']
const NAMES: RowKind = ['names', '名称和其他', 'name']
const OF_BLANK: Readonly<Record<BlankKind, RowKind>> = {
  number: NUMBERS,
  percent: NUMBERS,
  date: ['dates', '日期', 'date'],
  place: PLACES,
  organisation: PLACES,
  person: ['people', '人名', 'person'],
  name: NAMES,
  phrase: NAMES,
  other: NAMES,
}
const MASKS: RowKind = ['masks', '遮掩的文字', 'blank']
const RESIDUE: RowKind = ['residue', '广告和杂质', 'trash']

/** The obstacles to a final copy by kind, in the order in which kinds first appear; blanks before everything else. */
export function remainingRows(obstacles: readonly FinalObstacle[]): RemainingRow[] {
  const rows = new Map<string, RemainingRow>()
  for (const obstacle of [...obstacles.filter(({ blank }) => blank), ...obstacles.filter(({ blank }) => !blank)]) {
    const [id, name, icon] = obstacle.blank ? OF_BLANK[obstacle.blank.kind] : obstacle.kind === 'mask' ? MASKS : RESIDUE
    const row = rows.get(id)
    rows.set(id, row ? { ...row, count: row.count + 1 } : { id, name, icon, count: 1, first: obstacle })
  }
  return [...rows.values()]
}

/** 填好 17 处空项、改好 3 处文字; empty when nothing is left. */
export function whatToDoFirst(obstacles: readonly FinalObstacle[]): string {
  const blanks = obstacles.filter(({ blank }) => blank).length
  const others = obstacles.length - blanks
  return [...(blanks > 0 ? [`填好 ${blanks} 处空项`] : []), ...(others > 0 ? [`改好 ${others} 处文字`] : [])].join('、')
}
