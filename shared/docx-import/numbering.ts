import { type XmlElement, readXml } from './read-xml.ts'

/** One level of a list as numbering.xml defines it. */
export interface NumberingLevel {
  start: number
  format: string
  /** The pattern: %1 to %9 stand for the numbers of the levels. */
  text: string
  /** Restarts after a level of this number (1-based) or above; 0 never; undefined: after any level above. */
  restart: number | undefined
  /** All numbers of the pattern are shown as 1, 2, 3. */
  isLegal: boolean
  suffix: string
  /** The paragraph style that this level belongs to. */
  style: string | undefined
}

export interface NumberingInstance {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, NumberingLevel>
  /** Levels that this instance begins anew, with their first number. */
  readonly startOverrides: ReadonlyMap<number, number>
}

export type NumberingTable = ReadonlyMap<string, NumberingInstance>

interface AbstractList {
  readonly levels: Map<number, NumberingLevel>
  styleLink: string | undefined
  numStyleLink: string | undefined
}

interface Instance {
  abstractId: string
  readonly levels: Map<number, NumberingLevel>
  readonly starts: Map<number, number>
}

/** What numbering.xml defines, instance by instance (ISO 29500-1, 17.9), with links to numbering styles followed. */
export function readNumbering(source: string): NumberingTable {
  const lists = new Map<string, AbstractList>()
  const instances = new Map<string, Instance>()
  collect(source, lists, instances)
  const table = new Map<string, NumberingInstance>()
  for (const [id, { abstractId, levels, starts }] of instances) {
    const list = followLink(lists, abstractId)
    table.set(id, { abstractId: list.id, levels: new Map([...(list.list?.levels ?? []), ...levels]), startOverrides: starts })
  }
  return table
}

/** A list that only names a numbering style is the list that defines that style. */
function followLink(lists: ReadonlyMap<string, AbstractList>, id: string): { id: string; list: AbstractList | undefined } {
  const list = lists.get(id)
  const link = list?.numStyleLink
  if (list === undefined || link === undefined || list.levels.size > 0) return { id, list }
  for (const [otherId, other] of lists) if (other.styleLink === link) return { id: otherId, list: other }
  return { id, list }
}

interface Reading {
  readonly lists: Map<string, AbstractList>
  readonly instances: Map<string, Instance>
  list: AbstractList | null
  instance: Instance | null
  level: NumberingLevel | null
  overridden: number
}

function collect(source: string, lists: Map<string, AbstractList>, instances: Map<string, Instance>): void {
  const reading: Reading = { lists, instances, list: null, instance: null, level: null, overridden: -1 }
  readXml(source, {
    open: (element) => openElement(reading, element),
    close(name) {
      if (name === 'w:lvl') reading.level = null
      else if (name === 'w:abstractNum') reading.list = null
      else if (name === 'w:num') reading.instance = null
    },
  })
}

function openElement(reading: Reading, { name, get }: XmlElement): void {
  const { list, instance } = reading
  switch (name) {
    case 'w:abstractNum':
      reading.list = { levels: new Map(), styleLink: undefined, numStyleLink: undefined }
      reading.lists.set(get('abstractNumId') ?? '', reading.list)
      break
    case 'w:num':
      reading.instance = { abstractId: '', levels: new Map(), starts: new Map() }
      reading.instances.set(get('numId') ?? '', reading.instance)
      break
    case 'w:lvl':
      reading.level = newLevel()
      ;(instance ?? list)?.levels.set(wholeNumber(get('ilvl'), 0), reading.level)
      break
    case 'w:lvlOverride':
      reading.overridden = wholeNumber(get('ilvl'), 0)
      break
    case 'w:startOverride':
      instance?.starts.set(reading.overridden, wholeNumber(get('val'), 1))
      break
    case 'w:abstractNumId':
      if (instance) instance.abstractId = get('val') ?? ''
      break
    case 'w:styleLink':
      if (list) list.styleLink = get('val')
      break
    case 'w:numStyleLink':
      if (list) list.numStyleLink = get('val')
      break
    default:
      if (reading.level) readLevelProperty(reading.level, name, get('val'), get('format'))
  }
}

function newLevel(): NumberingLevel {
  return { start: 0, format: 'decimal', text: '', restart: undefined, isLegal: false, suffix: 'tab', style: undefined }
}

function readLevelProperty(level: NumberingLevel, name: string, value: string | undefined, customFormat: string | undefined): void {
  switch (name) {
    case 'w:start':
      level.start = wholeNumber(value, 0)
      break
    case 'w:numFmt':
      level.format = value === 'custom' ? customNumberFormat(customFormat) : (value ?? 'decimal')
      break
    case 'w:lvlText':
      level.text = value ?? ''
      break
    case 'w:lvlRestart':
      level.restart = wholeNumber(value, 0)
      break
    case 'w:isLgl':
      level.isLegal = value !== '0' && value !== 'false'
      break
    case 'w:suff':
      level.suffix = value ?? 'tab'
      break
    case 'w:pStyle':
      level.style = value
      break
  }
}

/** 001, 002, … are the only custom formats Word offers; what is not one of them counts 1, 2, 3. */
function customNumberFormat(pattern: string | undefined): string {
  return pattern?.startsWith('0') ? 'decimalZero' : 'decimal'
}

/** A whole number as an attribute has it; `otherwise` for what is none, or beyond a million. */
export function wholeNumber(value: string | undefined, otherwise: number): number {
  const n = Number(value)
  return value !== undefined && Number.isInteger(n) && Math.abs(n) < 1_000_000 ? n : otherwise
}
