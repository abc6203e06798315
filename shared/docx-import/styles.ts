import { wholeNumber } from './numbering.ts'
import { readXml } from './read-xml.ts'

/** What a style says about text recognition; what it does not say comes from the style it is based on. */
export interface WordStyle {
  readonly name: string
  readonly basedOn: string | undefined
  readonly outlineLevel: number | undefined
  readonly numId: string | undefined
  readonly listLevel: number | undefined
  readonly alignment: string | undefined
  /** Half-points. */
  readonly size: number | undefined
  readonly isHidden: boolean | undefined
}

export interface StyleTable {
  /** The style with everything inherited; the default paragraph style for an unknown or missing id. */
  paragraph(id: string | undefined): ResolvedStyle
  character(id: string | undefined): ResolvedStyle | null
}

export interface ResolvedStyle extends Omit<WordStyle, 'basedOn'> {
  /** Ids and names (lower case) from the style itself up to its ancestors. */
  readonly ids: readonly string[]
  readonly names: readonly string[]
}

type Draft = { -readonly [K in keyof WordStyle]: WordStyle[K] }

/** Styles that are based on one another further than this are a circle or a joke. */
export const LONGEST_CHAIN = 16
/** What a paragraph without any style is. */
export const PLAIN: ResolvedStyle = {
  name: '',
  ids: [],
  names: [],
  outlineLevel: undefined,
  numId: undefined,
  listLevel: undefined,
  alignment: undefined,
  size: undefined,
  isHidden: undefined,
}

/** Reads styles.xml (ISO 29500-1, 17.7); null where the document has none. */
export function readStyles(source: string | null): StyleTable {
  const drafts = { paragraph: new Map<string, Draft>(), character: new Map<string, Draft>() }
  const standard = source === null ? undefined : collect(source, drafts)
  const resolved = { paragraph: new Map<string, ResolvedStyle>(), character: new Map<string, ResolvedStyle>() }
  const resolve = (kind: 'paragraph' | 'character', id: string): ResolvedStyle | null => {
    const known = resolved[kind].get(id)
    if (known) return known
    if (!drafts[kind].has(id)) return null
    const style = inherit(drafts[kind], id)
    resolved[kind].set(id, style)
    return style
  }
  return {
    paragraph: (id) =>
      (id === undefined ? null : resolve('paragraph', id)) ?? (standard === undefined ? null : resolve('paragraph', standard)) ?? PLAIN,
    character: (id) => (id === undefined ? null : resolve('character', id)),
  }
}

/** A chain that comes back to itself ends where it would repeat. */
function inherit(drafts: ReadonlyMap<string, Draft>, id: string): ResolvedStyle {
  const chain: Draft[] = []
  const ids: string[] = []
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN; next = chain.at(-1)?.basedOn) {
    const draft = drafts.get(next)
    if (!draft || chain.includes(draft)) break
    chain.push(draft)
    ids.push(next)
  }
  const first = <K extends keyof WordStyle>(key: K): WordStyle[K] | undefined => chain.find((style) => style[key] !== undefined)?.[key]
  return {
    name: chain[0]?.name ?? '',
    ids,
    names: chain.map((style) => style.name),
    outlineLevel: first('outlineLevel'),
    numId: first('numId'),
    listLevel: first('listLevel'),
    alignment: first('alignment'),
    size: first('size'),
    isHidden: first('isHidden'),
  }
}

/** @returns the id of the default paragraph style */
function collect(source: string, drafts: { paragraph: Map<string, Draft>; character: Map<string, Draft> }): string | undefined {
  let style: Draft | null = null
  let standard: string | undefined
  readXml(source, {
    open({ name, get }) {
      if (name === 'w:style') {
        const type = get('type') ?? 'paragraph'
        const id = get('styleId') ?? ''
        style = newStyle()
        if (type === 'paragraph' || type === 'character') drafts[type].set(id, style)
        if (type === 'paragraph' && isOn(get('default') ?? '0')) standard = id
      } else if (style) readProperty(style, name, get('val'))
    },
    close(name) {
      if (name === 'w:style') style = null
    },
  })
  return standard
}

function newStyle(): Draft {
  return {
    name: '',
    basedOn: undefined,
    outlineLevel: undefined,
    numId: undefined,
    listLevel: undefined,
    alignment: undefined,
    size: undefined,
    isHidden: undefined,
  }
}

function readProperty(style: Draft, name: string, value: string | undefined): void {
  switch (name) {
    case 'w:name':
      style.name = (value ?? '').trim().toLowerCase()
      break
    case 'w:basedOn':
      style.basedOn = value
      break
    case 'w:outlineLvl':
      style.outlineLevel = wholeNumber(value, 9)
      break
    case 'w:numId':
      style.numId = value
      break
    case 'w:ilvl':
      style.listLevel = wholeNumber(value, 0)
      break
    case 'w:jc':
      style.alignment = value
      break
    case 'w:sz':
      style.size = wholeNumber(value, 0)
      break
    case 'w:vanish':
      style.isHidden = isOn(value)
      break
  }
}

/** A switch of WordprocessingML: on when it is there without a value. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}
