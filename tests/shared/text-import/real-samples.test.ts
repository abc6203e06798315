import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingIds } from '#shared/base/branded-ids.ts'
import { headingText, outlineOf } from '#shared/document/outline.ts'
import { numberHeadings } from '#shared/document/numbering.ts'
import { blockText } from '#shared/document/visit.ts'
import { importText } from '#shared/text-import/import-text.ts'

interface Expected {
  readonly title: { readonly text: string } | null
  readonly lead: string
  readonly headings: readonly {
    readonly level: number
    readonly line: number
    readonly number: string
    readonly text: string
    readonly run_in: boolean
  }[]
  readonly placeholders: { readonly items: readonly { readonly line: number; readonly text: string; readonly kind: string }[] }
  readonly junk: readonly { readonly line: number; readonly text: string; readonly kind: string }[]
}

const SAMPLES = join(process.cwd(), '..', 'shared', 'samples')

describe.each(['000', '001', '004'])('real report %s', (name) => {
  const textFile = join(SAMPLES, `${name}.txt`)
  if (!existsSync(textFile)) {
    console.warn(`skipped: the real report ${name}.txt is not beside the project (../shared/samples)`)
    it.skip('is read as a careful editor reads it', () => {})
    return
  }
  const expected = JSON.parse(readFileSync(join(SAMPLES, `${name}.expected.json`), 'utf8')) as Expected
  const { document, blockLines, blanks, residue } = importText(readFileSync(textFile, 'utf8'), {
    ids: countingIds(),
    now: '2026-01-01T00:00:00.000Z',
  })

  it('has its headings, with number, level, run-in and line', () => {
    const numbers = numberHeadings(document.blocks)
    const headings = document.blocks.flatMap((block, i) =>
      block.type === 'heading'
        ? [{ level: block.level, line: blockLines[i], number: numbers.get(block.id), text: headingText(block), run_in: block.runIn.length > 0 }]
        : [],
    )
    expect(headings).toEqual(expected.headings.map(({ level, line, number, text, run_in }) => ({ level, line, number, text, run_in })))
  })

  it('has its title and its lead', () => {
    const outline = outlineOf(document)
    expect(outline.title).toBe(expected.title?.text ?? null)
    const lead = document.blocks[outline.lead?.start ?? -1]
    expect(lead && blockText(lead)).toContain(expected.lead.replace(/…$/, ''))
  })

  it('has every mask as a blank and no other blank but adverts', () => {
    const masks = expected.placeholders.items.filter((item) => item.kind !== 'stray').map(({ line, text }) => ({ line, text }))
    const adverts = new Set(expected.junk.filter((item) => item.kind === 'site-advert').map((item) => item.text))
    expect(blanks.filter((blank) => !adverts.has(blank.text)).map(({ line, text }) => ({ line, text }))).toEqual(masks)
  })

  it('lists stray marks and junk as residue', () => {
    const strays = expected.placeholders.items.filter((item) => item.kind === 'stray').map(({ line, text }) => ({ kind: 'stray', text, line }))
    expect(residue.filter((item) => item.kind === 'stray')).toEqual(strays)
    for (const { kind, text, line } of expected.junk) expect(residue).toContainEqual({ kind, text, line })
  })
})
