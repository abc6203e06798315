import { matchesOf } from '#shared/base/matches-of.ts'
import { fraction, formatFraction, multiply } from '#shared/numerals/fraction.ts'
import { parseNumeral } from '#shared/numerals/parse-numeral.ts'
import type { ReportRule, Sighting } from '#shared/proofreading/report-rule.ts'

/** 百分之二十. Not 百分之百, which is said rather than counted, and not 百分之二三十, which no figure can say. */
const WORDS = /百分之(?!百(?!分))[零〇一二三四五六七八九十百点]+/gu
const SIGN = /\d[%％]/gu

export const reportPercentForm: ReportRule = {
  id: 'report-percent-form',
  severity: 'info',
  title: '百分数前后写法不同',
  why: '同一份报告里，统计数字统一用阿拉伯数字和百分号。',
  source: 'GB/T 15835—2011，4.1、4.3',
  examples: [
    { texts: ['参学率98%，同比提高5%。', '入党积极分子增长百分之二十，覆盖百分之九十五点五的支部。'], flags: ['百分之二十', '百分之九十五点五'] },
    { texts: ['参学率98%，做到百分之百覆盖，尽百分之二百的努力。'], flags: ['百分之二百'] },
    { texts: ['增长百分之二十。', '完成百分之八十。'], flags: [] },
    { texts: ['增长20%。', '他说：“一百个党员，百分之二十带头就够了。”', '占百分之二三十。'], flags: [] },
  ],
  needs: ['百分之', '%', '％'],
  read: (text) => [
    ...matchesOf(text, SIGN).map(({ 0: form, index }): Sighting => ({ range: [index, index + form.length], key: 'sign', form })),
    ...matchesOf(text, WORDS)
      .filter(({ index }) => !isQuoted(text, index))
      .map(({ 0: form, index }): Sighting => ({ range: [index, index + form.length], key: 'words', form })),
  ],
  judge: (sightings) => {
    if (!sightings.some(({ key }) => key === 'sign')) return []
    return sightings.flatMap((of) => {
      const value = of.key === 'words' ? parseNumeral(of.form) : null
      if (value === null) return []
      const replacement = `${formatFraction(multiply(value, fraction(100n)))}%`
      return [{ of, message: `别处用阿拉伯数字和百分号，这里也写作“${replacement}”，前后一致。`, replacement }]
    })
  },
}

/** Between quotation marks: the words are somebody else's. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at)
}
