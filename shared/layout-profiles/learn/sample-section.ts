import { readXml } from '#shared/docx-import/read-xml.ts'
import { numberOf } from '#shared/layout-profiles/learn/look.ts'

/** Page and grid of a sample's last section, in twips; what it does not say is undefined. */
export interface SampleSection {
  width?: number | undefined
  height?: number | undefined
  top?: number | undefined
  bottom?: number | undefined
  left?: number | undefined
  right?: number | undefined
  gridType?: string | undefined
  linePitch?: number | undefined
  /** Relationship ids of its footers. */
  readonly footers: string[]
}

/** Page, margins, grid and footers of the last section of word/document.xml. Twips. */
export function readSampleSection(source: string): SampleSection {
  let section: SampleSection = { footers: [] }
  readXml(source, {
    open({ name, get, relation }) {
      if (name === 'w:sectPr') section = { footers: [] }
      else if (name === 'w:footerReference') section.footers.push(relation('id') ?? '')
      else if (name === 'w:pgSz') Object.assign(section, { width: numberOf(get('w')), height: numberOf(get('h')) })
      else if (name === 'w:pgMar')
        Object.assign(section, {
          top: numberOf(get('top')),
          bottom: numberOf(get('bottom')),
          left: numberOf(get('left') ?? get('start')),
          right: numberOf(get('right') ?? get('end')),
        })
      else if (name === 'w:docGrid') Object.assign(section, { gridType: get('type'), linePitch: numberOf(get('linePitch')) })
    },
    close() {},
  })
  return section
}
