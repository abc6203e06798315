import { findMatches, HAN } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const MISTYPED_ELLIPSIS = new RegExp(`。{3,}|(?<=[${HAN}，。；”])\\.{3,}|(?<!…)…(?!…)`, 'gu')
const ETC_AFTER = /……等/gu
const MISTYPED_DASH = new RegExp(`(?<=[${HAN}”》）])--+(?=[${HAN}“《（])`, 'gu')

export const punctuationEllipsisDash: ProofreadingRule = {
  id: 'punctuation-ellipsis-dash',
  severity: 'warning',
  title: '省略号、破折号写法',
  why: '省略号是六个点、破折号占两个字的位置，不用句号或减号代替；省略号后面不再写“等”。',
  source: 'GB/T 15834—2011，4.10、4.11',
  examples: [
    { text: '学习、培训、调研。。。', flags: ['。。。'], fixed: '学习、培训、调研……' },
    { text: '学习、培训...都抓了。', flags: ['...'], fixed: '学习、培训……都抓了。' },
    { text: '学习、培训……等都抓了。', flags: ['……等'], fixed: '学习、培训等都抓了。' },
    { text: '一个目标--强基固本。', flags: ['--'], fixed: '一个目标——强基固本。' },
    { text: '学习、培训……都抓了；一个目标——强基固本。', flags: [] },
    { text: '团结—批评—团结，2013—2015年，版本1.2.3。', flags: [] },
  ],
  needs: requiredLiterals(MISTYPED_ELLIPSIS, ETC_AFTER, MISTYPED_DASH),
  check: (text) => [
    ...findMatches(text, MISTYPED_ELLIPSIS, () => ({ message: '省略号写作“……”。', replacement: '……' })),
    ...findMatches(text, ETC_AFTER, () => ({ message: '省略号和“等”意思重复，留一个即可。', replacement: '等' })),
    ...dashes(text),
  ],
}

/** A single 一字线 joins words (团结—批评—团结) and is right; only hyphens stand for a dash. */
function dashes(text: string): RuleFinding[] {
  return findMatches(text, MISTYPED_DASH, () => ({ message: '破折号写作“——”。', replacement: '——' }))
}
