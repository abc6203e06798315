import { type Flow, type GroupState, PLAIN_PARAGRAPH, PLAIN_TEXT } from './rtf-state.ts'
import { MOST_COLUMNS } from './rtf-table.ts'

type Property = (state: GroupState, value: number | undefined) => void

/** A switch is on without a number, off with 0. */
function ofSwitch(set: (state: GroupState, isOn: boolean) => void): Property {
  return (state, value) => set(state, value !== 0)
}

const strike = ofSwitch((state, isOn) => Object.assign(state, { isStruck: isOn }))

/** Words that change how the text behind them looks. */
export const PROPERTIES: ReadonlyMap<string, Property> = new Map<string, Property>([
  ['pard', (state) => void Object.assign(state, PLAIN_PARAGRAPH)],
  ['plain', (state) => void Object.assign(state, PLAIN_TEXT)],
  ['intbl', (state) => void Object.assign(state, { isInTable: true })],
  ['s', (state, value) => void Object.assign(state, { styleId: String(value ?? 0) })],
  ['outlinelevel', (state, value) => void Object.assign(state, { outlineLevel: value })],
  ['pagebb', ofSwitch((state, isOn) => Object.assign(state, { startsPage: isOn }))],
  ['f', (state, value) => void Object.assign(state, { font: value ?? 0 })],
  ['fs', (state, value) => void Object.assign(state, { size: value })],
  ['uc', (state, value) => void Object.assign(state, { substitutes: Math.min(8, Math.max(0, value ?? 1)) })],
  ['b', ofSwitch((state, isOn) => Object.assign(state, { isBold: isOn }))],
  ['v', ofSwitch((state, isOn) => Object.assign(state, { isHidden: isOn }))],
  ['strike', strike],
  ['striked', strike],
  ['super', ofSwitch((state, isOn) => Object.assign(state, { raising: isOn ? 'superscript' : undefined }))],
  ['sub', ofSwitch((state, isOn) => Object.assign(state, { raising: isOn ? 'subscript' : undefined }))],
  ['nosupersub', (state) => void Object.assign(state, { raising: undefined })],
  ['deleted', ofSwitch((state, isOn) => Object.assign(state, { isDeleted: isOn }))],
])

/** Words that define the row of a table. @returns whether it is one of them */
export function formatRow(flow: Flow, name: string, value: number | undefined): boolean {
  switch (name) {
    case 'trowd':
      flow.definitions = []
      flow.isHeader = false
      return true
    case 'trhdr':
      flow.isHeader = true
      return true
    case 'clvmrg':
      flow.next.isBelow = true
      return true
    case 'clmrg':
      flow.next.isBeside = true
      return true
    case 'cellx':
      if (flow.definitions.length < MOST_COLUMNS) flow.definitions.push({ right: value ?? 0, ...flow.next })
      flow.next = { isBelow: false, isBeside: false }
      return true
    default:
      return false
  }
}
