import { readXml } from '#shared/docx-import/read-xml.ts'
import { type Look, applyElement, layered } from '#shared/layout-profiles/learn/look.ts'
import type { SampleStyles } from '#shared/layout-profiles/learn/sample-styles.ts'

export interface SampleRun {
  readonly text: string
  readonly look: Look
}

/** A paragraph of a sample with everything that styles and direct formatting say of it. */
export interface SampleParagraph {
  readonly look: Look
  readonly runs: readonly SampleRun[]
  readonly inTable: boolean
  /** Holds a PAGE field. */
  readonly hasPageNumber: boolean
}

interface OpenParagraph {
  styleId: string | undefined
  own: Look
  runs: { styleId: string | undefined; own: Look; text: string }[]
  hasPageNumber: boolean
}

/** The paragraphs of a part (document, header or footer) in order. Text boxes count like any other text. */
export function readSampleParagraphs(source: string, styles: SampleStyles): SampleParagraph[] {
  const out: SampleParagraph[] = []
  const path: string[] = []
  // Paragraphs in text boxes stand inside others.
  const open: OpenParagraph[] = []
  let tables = 0
  readXml(source, {
    open(element) {
      const { name, get } = element
      const [grandparent, parent] = [path.at(-2) ?? '', path.at(-1) ?? '']
      path.push(name)
      if (name === 'w:tbl') tables++
      if (name === 'w:p') open.push({ styleId: undefined, own: {}, runs: [], hasPageNumber: false })
      const paragraph = open.at(-1)
      if (!paragraph) return
      const run = paragraph.runs.at(-1)
      if (name === 'w:r') paragraph.runs.push({ styleId: undefined, own: {}, text: '' })
      else if (name === 'w:pStyle' && parent === 'w:pPr') paragraph.styleId = get('val')
      else if (name === 'w:framePr' && get('xAlign')) paragraph.own.align = get('xAlign')
      else if (name === 'w:fldSimple' && /\bPAGE\b/.test(get('instr') ?? '')) paragraph.hasPageNumber = true
      else if (parent === 'w:pPr') applyElement(paragraph.own, parent, element)
      else if (parent === 'w:rPr' && grandparent === 'w:r' && run) {
        if (name === 'w:rStyle') run.styleId = get('val')
        else applyElement(run.own, parent, element)
      }
    },
    close(name) {
      path.pop()
      if (name === 'w:tbl') tables--
      const done = name === 'w:p' ? open.pop() : undefined
      if (done) out.push(finish(done, tables > 0, styles))
    },
    text(text) {
      const paragraph = open.at(-1)
      const run = paragraph?.runs.at(-1)
      if (path.at(-1) === 'w:t' && run) run.text += text
      if (path.at(-1) === 'w:instrText' && paragraph && /\bPAGE\b/.test(text)) paragraph.hasPageNumber = true
    },
  })
  return out
}

function finish({ styleId, own, runs, hasPageNumber }: OpenParagraph, inTable: boolean, styles: SampleStyles): SampleParagraph {
  const look = layered(styles.paragraph(styleId), own)
  const shown = runs.map((run) => ({ text: run.text, look: layered(layered(look, styles.character(run.styleId)), run.own) }))
  return { look, runs: shown.filter(({ text }) => text !== ''), inTable, hasPageNumber }
}

/** The text of a paragraph. */
export function paragraphText({ runs }: Pick<SampleParagraph, 'runs'>): string {
  return runs.map(({ text }) => text).join('')
}
