import { readXml } from '#shared/docx-import/read-xml.ts'
import { type Look, applyElement, isOn, layered } from '#shared/layout-profiles/learn/look.ts'

/** The looks of a sample's styles, by id, each with everything it is based on. */
export interface SampleStyles {
  readonly paragraph: (id: string | undefined) => Look
  readonly character: (id: string | undefined) => Look
}

interface RawStyle {
  readonly basedOn: string | undefined
  readonly look: Look
}

/** Deeper chains are circles. */
const DEEPEST = 20

/** Reads word/styles.xml; a sample without one has styles that say nothing. */
export function readSampleStyles(source: string | null): SampleStyles {
  const styles = new Map<string, RawStyle>()
  const defaults: Look = {}
  let normal: string | undefined
  if (source !== null) normal = collectStyles(source, styles, defaults)
  const resolve = (id: string | undefined, depth = 0): Look => {
    const style = id === undefined || depth > DEEPEST ? undefined : styles.get(id)
    return style === undefined ? {} : layered(resolve(style.basedOn, depth + 1), style.look)
  }
  return {
    paragraph: (id) => layered(defaults, resolve(id !== undefined && styles.has(id) ? id : normal)),
    character: (id) => resolve(id),
  }
}

/** Fills `styles` and `defaults`; gives the id of the default paragraph style. */
function collectStyles(source: string, styles: Map<string, RawStyle>, defaults: Look): string | undefined {
  const path: string[] = []
  let normal: string | undefined
  let current: { id: string; basedOn: string | undefined; look: Look } | null = null
  readXml(source, {
    open(element) {
      const parent = path.at(-1) ?? ''
      path.push(element.name)
      if (element.name === 'w:style') {
        current = { id: element.get('styleId') ?? '', basedOn: undefined, look: {} }
        const isDefault = element.get('default')
        if (element.get('type') === 'paragraph' && isDefault !== undefined && isOn(isDefault)) normal = current.id
      } else if (element.name === 'w:basedOn' && current) current.basedOn = element.get('val')
      else if (current) applyElement(current.look, parent, element)
      else applyElement(defaults, parent, element)
    },
    close(name) {
      path.pop()
      if (name !== 'w:style' || !current) return
      styles.set(current.id, { basedOn: current.basedOn, look: current.look })
      current = null
    },
  })
  return normal
}
