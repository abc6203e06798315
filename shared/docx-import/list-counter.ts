import { formatNumber } from './number-format.ts'
import type { NumberingInstance, NumberingLevel, NumberingTable } from './numbering.ts'

/** The number a paragraph shows. */
export interface ShownNumber {
  /** The pattern filled in, e.g. 一、 or 第三章; '' for a bullet. */
  readonly text: string
  readonly isBullet: boolean
}

const LEVELS = 9

/** Counts the numbered paragraphs of a document in its order and tells the number each one shows (ISO 29500-1, 17.9). */
export function createListCounter(table: NumberingTable): (numId: string, level: number) => ShownNumber | null {
  // Instances of one list go on counting together unless they say where to start.
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (numId, level) => {
    const instance = table.get(numId)
    const definition = instance?.levels.get(level)
    if (!instance || !definition) return null
    const list = counts.get(instance.abstractId) ?? Array.from<number | undefined>({ length: LEVELS })
    counts.set(instance.abstractId, list)
    beginInstance(instance, numId, list, begun)
    list[level] = (list[level] ?? definition.start - 1) + 1
    restartBelow(instance, level, list)
    return definition.format === 'bullet' ? { text: '', isBullet: true } : { text: fillPattern(definition, instance, list), isBullet: false }
  }
}

/** The first use of an instance puts the levels that it overrides back to their start. */
function beginInstance(instance: NumberingInstance, numId: string, list: (number | undefined)[], begun: Set<string>): void {
  if (begun.has(numId)) return
  begun.add(numId)
  for (const [level, start] of instance.startOverrides) if (level >= 0 && level < LEVELS) list[level] = start - 1
}

function restartBelow(instance: NumberingInstance, level: number, list: (number | undefined)[]): void {
  for (let below = level + 1; below < LEVELS; below++) {
    const restart = instance.levels.get(below)?.restart
    if (restart === undefined || level + 1 <= restart) list[below] = undefined
  }
}

/** A level above that has not been used yet shows its start. */
function fillPattern(definition: NumberingLevel, instance: NumberingInstance, list: readonly (number | undefined)[]): string {
  return definition.text.slice(0, 64).replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = instance.levels.get(index)
    return formatNumber(list[index] ?? shown?.start ?? 1, definition.isLegal ? 'decimal' : (shown?.format ?? 'decimal'))
  })
}
