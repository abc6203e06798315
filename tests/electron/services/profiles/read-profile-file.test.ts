import { describe, expect, it } from 'vitest'
import { planExport } from '#shared/export-plan/plan-export.ts'
import { BUILT_IN_PROFILES, STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { encodeProfile } from '#shared/layout-profiles/profile-file.ts'
import { writeWord } from '#shared/word/write-word.ts'
import { readProfileFile } from '#electron/services/profiles/read-profile-file.ts'
import { fullReport } from '#tests/shared/export-plan/report-from-text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('readProfileFile', () => {
  it('takes a profile file as it is, under an id of its own', () => {
    const answer = readProfileFile('版式.antouprofile', bytes(encodeProfile({ ...STANDARD_PROFILE, name: '县里的' })), 'new')
    expect(answer).toEqual({ ok: true, value: { profile: { ...STANDARD_PROFILE, id: 'new', name: '县里的' }, found: [], assumed: [] } })
  })

  it('learns from a sample, which gives the layout its name', async () => {
    const layout = BUILT_IN_PROFILES.find(({ id }) => id === 'seal')
    const sample = await writeWord(planExport(fullReport(), layout ? { layout } : {}))
    const answer = readProfileFile('本单位的 样稿.docx', sample, 'new')
    expect(answer).toMatchObject({ ok: true, value: { profile: { id: 'new', name: '本单位的 样稿', seal: true } } })
    expect(answer.ok && answer.value.found).toContain('正文字体：仿宋_GB2312')
  })

  it('is not deceived by the ending of a Word file, and names a sample whose name is too long or empty', async () => {
    const sample = await writeWord(planExport(fullReport()))
    expect(readProfileFile(`${'长'.repeat(80)}.antouprofile`, sample, 'new')).toMatchObject({
      ok: true,
      value: { profile: { name: '长'.repeat(24) } },
    })
    expect(readProfileFile('.docx', sample, 'new')).toMatchObject({ ok: true, value: { profile: { name: '样稿' } } })
  })

  it.each([
    ['版式.antouprofile', '{}', 'foreign-file'],
    ['设置.json', '{"theme":"dark"}', 'foreign-file'],
    ['报告.docx', 'not a zip', 'not-docx'],
  ])('refuses %s in words that fit it', (name, text, code) => {
    expect(readProfileFile(name, bytes(text), 'new')).toMatchObject({ ok: false, error: { code } })
  })
})
