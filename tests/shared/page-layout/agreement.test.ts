import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { BUILT_IN_PROFILES, STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layOutPages } from '#shared/page-layout/lay-out-pages.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { ownFixtures, storedFixtures } from '#tests/shared/page-layout/page-fixtures.ts'
import { type Printed, facesHere, lineAgreement, missingPrograms, printDocx, printedOf } from '#tests/shared/page-layout/rendered-pages.ts'

/**
 * Holds the layout against what LibreOffice prints of the exported file, with what LibreOffice does not do as Word does (see
 * `LIBREOFFICE_TYPESETTER`). The pages of real reports are counted as the preview counts them, too: for Word.
 * ANTOU_TEST_FIGURES=1 prints the figures, ANTOU_TEST_FONTS names a folder with more fonts, ANTOU_LONG_TESTS=1 adds the other layouts.
 */
const missing = missingPrograms()
const faces = missing.length === 0 ? facesHere() : null
if (missing.length > 0) console.warn(`skipped: pages are not held against printed ones, for want of ${missing.join(', ')}`)
else if (faces === null) console.warn('skipped: pages are not held against printed ones, for want of the font Noto Sans Mono CJK SC')
else if (!faces.asTimes)
  console.warn('lines are held against printed ones loosely, for want of a font with the measures of Times New Roman (Liberation Serif)')

const folder = mkdtempSync(path.join(os.tmpdir(), 'antou-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** LibreOffice gives each character two cells of a native grid. */
const otherLayouts = BUILT_IN_PROFILES.filter(({ id, grid }) => id !== STANDARD_PROFILE.id && grid === 'portable')
const cases = [
  ...ownFixtures().map((fixture) => ({ fixture, layout: STANDARD_PROFILE, isReal: false })),
  ...storedFixtures().map((fixture) => ({ fixture, layout: STANDARD_PROFILE, isReal: true })),
  ...(process.env['ANTOU_LONG_TESTS'] === '1' ? otherLayouts : []).flatMap((layout) =>
    ownFixtures().map((fixture) => ({ fixture, layout, isReal: false })),
  ),
].map(({ fixture: [name, report], layout, isReal }, index) => ({
  name: `${name}, ${layout.name}`,
  isReal,
  isStandard: layout === STANDARD_PROFILE,
  plan: planExport(report, { layout }),
  index,
}))

describe.skipIf(faces === null)('pages laid out here and printed by LibreOffice', () => {
  let printed: Printed[] = []
  beforeAll(async () => {
    const files = cases.map(({ index }) => path.join(folder, `${index}.docx`))
    for (const { plan, index } of cases) writeFileSync(path.join(folder, `${index}.docx`), await writeWord(plan))
    if (faces !== null) printed = printDocx(files, folder, faces)
  }, 240_000)

  it.each(cases)('$name: as many pages, and the same lines', ({ name, plan, index, isReal, isStandard }) => {
    const other = printed[index]
    if (other === undefined) throw new Error('LibreOffice printed nothing')
    const shown = printedOf(layOutPages(plan))
    const own = printedOf(layOutPages(plan, [], faces?.reckoning))
    const agreement = lineAgreement(own, other)
    if (process.env['ANTOU_TEST_FIGURES'] === '1')
      console.info(`${name}: ${shown.pages} pages, printed ${other.pages}; ${other.lines.length} lines, ${(agreement * 100).toFixed(1)} % agree`)
    expect(other.lines.length).toBeGreaterThan(0)
    expect(own.pages).toBe(other.pages)
    if (isReal) expect(shown.pages).toBe(other.pages)
    // Digits in the face of the text stand in a stand-in's face here, and rows of tables are read from a PDF in no certain order.
    expect(agreement).toBeGreaterThanOrEqual(faces?.asTimes && isStandard ? 0.95 : 0.8)
  })
})
