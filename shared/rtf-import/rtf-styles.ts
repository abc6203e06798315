import { LONGEST_CHAIN, PLAIN, type ResolvedStyle, type StyleTable } from '#shared/docx-import/styles.ts'

/** A paragraph style as \stylesheet defines it. */
export interface RtfStyle {
  name: string
  base: string | undefined
  outlineLevel: number | undefined
  alignment: string | undefined
  /** Half-points. */
  size: number | undefined
}

/** A style of which nothing has been read. */
export function newStyle(): RtfStyle {
  return { name: '', base: undefined, outlineLevel: undefined, alignment: undefined, size: undefined }
}

/** The styles with everything inherited, as for a .docx. RTF writes the looks of character styles out: there are none. */
export function styleTable(styles: ReadonlyMap<string, RtfStyle>): StyleTable {
  const resolved = new Map<string, ResolvedStyle>()
  return {
    paragraph(id) {
      const key = id ?? '0'
      const known = resolved.get(key) ?? resolve(styles, key)
      resolved.set(key, known)
      return known
    },
    character: () => null,
  }
}

function resolve(styles: ReadonlyMap<string, RtfStyle>, id: string): ResolvedStyle {
  const chain: RtfStyle[] = []
  const ids: string[] = []
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN; next = chain.at(-1)?.base) {
    const style = styles.get(next)
    if (!style || chain.includes(style)) break
    chain.push(style)
    ids.push(next)
  }
  if (chain.length === 0) return PLAIN
  const first = <K extends keyof RtfStyle>(key: K) => chain.map((style) => style[key]).find((value) => value !== undefined)
  return {
    ...PLAIN,
    name: chain[0]?.name ?? '',
    ids,
    names: chain.map(({ name }) => name),
    outlineLevel: first('outlineLevel'),
    alignment: first('alignment'),
    size: first('size'),
  }
}
