import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import confusable from '#assets/proofreading/confusable-words.json'
import variant from '#assets/proofreading/variant-words.json'
import { countingIds } from '#shared/base/branded-ids.ts'
import { runProofreading } from '#shared/proofreading/run-proofreading.ts'
import { wordChecks } from '#shared/proofreading/word-list.ts'
import { UNIT_KINDS } from '#shared/document/report-document.ts'
import { REPORT_TYPES } from '#shared/report-types/index.ts'
import { startReport } from '#shared/report-types/start-report.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { allPhrases } from '#tests/assets/phrase-files.ts'

const FOLDER = new URL('../../fixtures/clean-corpus/', import.meta.url)
const CHARS_AT_LEAST = 30_000
const WARNINGS_PER_THOUSAND = 3

const texts = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }))
const length = (text: string) => text.replace(/\s/gu, '').length
const corpusLength = texts.reduce((sum, { text }) => sum + length(text), 0)

function findingsIn(text: string) {
  const { document } = importText(text, { ids: countingIds(), now: '2026-01-05T08:00:00.000Z' })
  return runProofreading(document)
}

describe('our own reports', () => {
  it('are enough to hold the rules against', () => {
    expect(corpusLength).toBeGreaterThanOrEqual(CHARS_AT_LEAST)
  })

  it.each(texts)('$name has no error', ({ text }) => {
    const errors = findingsIn(text).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([])
  })

  it('give at most 3 warnings in 1,000 characters', () => {
    const warnings = texts.flatMap(({ text }) => findingsIn(text)).filter(({ severity }) => severity === 'warning')
    expect((warnings.length / corpusLength) * 1_000).toBeLessThanOrEqual(WARNINGS_PER_THOUSAND)
  })
})

describe('the outlines that a new report starts with', () => {
  it.each(REPORT_TYPES.map((type) => [type.name, type] as const))('%s: no error for any 身份', (_, reportType) => {
    const found = UNIT_KINDS.flatMap((unitKind) =>
      runProofreading(startReport({ reportType, unitKind, year: 2025, ids: countingIds(), now: '2026-01-05T08:00:00.000Z' })),
    )
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([])
  })
})

describe('the word lists', () => {
  const lists = [...confusable, ...variant]
  const { check } = wordChecks(lists, ({ wrong }) => wrong)

  it('flag nothing in our reports and phrase blocks', () => {
    const right = [...texts.map(({ text }) => text), ...allPhrases().map(({ text }) => text)]
    expect(right.flatMap((text) => check(text).map(({ message, range }) => `${message}: ${text.slice(range[0] - 6, range[1] + 6)}`))).toEqual([])
  })

  it.each([
    '公布署名文章、公布暑期安排、全部暑期活动、逐步署名。',
    '人脸标签定位，书签定期更换，习惯彻底改变，拼凑效果图。',
    '期末完成考核，周末来临，年末形成报告，从末端抓起。',
    '自己完成整改，自己建成阵地，知己知彼，不能自已。',
    '资深人员深入人心，金融人才纳入人才库，采纳人大代表意见。',
    '开发韧性强的品种，激发韧劲，大规模排查，规模索赔。',
    '支付主任津贴，反复盖章，交流与形式创新，走过厂房。',
    '沟通迅速，交通迅猛发展，毕竟争取到了，究竟争什么。',
    '担忧势头减弱，良好象征，必须求真务实。',
    '有关健康的讲座，相关建议，机关建设。',
  ])('leave words alone that only look alike: %s', (text) => {
    expect(check(text).map(({ message }) => message)).toEqual([])
  })
})
