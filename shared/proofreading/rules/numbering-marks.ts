import { checkInParts, matchProbe } from '#shared/proofreading/check-in-parts.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { Probe, ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const CHINESE = '一二三四五六七八九十'
/** Where an item may begin. */
const START = '(?<=^|[。；：？！])'
const AFTER_BRACKET = new RegExp(`${START}([（(][${CHINESE}\\d]{1,3}[）)]|[①-⑳])[、，.．]`, 'gu')
const AFTER_ORDINAL = new RegExp(`${START}((?:第[${CHINESE}]{1,2}|首先|其次|再次|最后))、`, 'gu')
const AFTER_DIGIT = new RegExp(`${START}([0123456789]{1,2})、(?=[^\\d])`, 'gu')
const AFTER_SHI = new RegExp(`${START}([${CHINESE}]是)[，、：](?![，。；])`, 'gu')
const AFTER_CHINESE = /^([一二三四五六七八九十]{1,3})[，.．](?=[\u4e00-\u9fff])/gu
const AFTER_DAYTH = /，、(?<=(?:第[一二三四五六七八九十]{1,2}|首先|其次)，、)/gu

export const numberingMarks: ProofreadingRule = {
  id: 'numbering-marks',
  severity: 'warning',
  title: '序号后面的标点',
  why: '“（一）”“（1）”“①”后面不加标点，“1”后面用下脚点，“第一”“首先”后面用逗号，“一是”后面直接写内容。',
  source: 'GB/T 15834—2011，附录B.4；GB/T 9704—2012，7.3.3',
  examples: [
    { text: '（一）、抓学习。①、抓阵地。', flags: ['（一）、', '①、'], fixed: '（一）抓学习。①抓阵地。' },
    { text: '第一、抓学习。第二、抓阵地。', flags: ['第一、', '第二、'], fixed: '第一，抓学习。第二，抓阵地。' },
    { text: '主要做法：1、抓学习；2、抓阵地。', flags: ['1、', '2、'], fixed: '主要做法：1.抓学习；2.抓阵地。' },
    { text: '一是，抓学习；二是：抓阵地。', flags: ['一是，', '二是：'], fixed: '一是抓学习；二是抓阵地。' },
    { text: '一，抓学习', flags: ['一，'], fixed: '一、抓学习' },
    { text: '第一、二季度完成；3、4月走访；（一）（二）两项，第一，抓学习；一是抓学习。', flags: [] },
  ],
  ...checkInParts([
    dropMark(AFTER_BRACKET, '带括号、带圈的序号后面不加标点。', requiredLiterals(/[）)①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳][、，.．]/gu)),
    matchProbe(AFTER_ORDINAL, (match) =>
      /^[一二三四五六七八九十]/u.test(match.input.charAt(match.index + match[0].length))
        ? null
        : { message: '“第一”“首先”一类的词后面用逗号。', replacement: `${match[1] ?? ''}，` },
    ),
    matchProbe(AFTER_DIGIT, (match) => ({ message: '阿拉伯数字的序号后面用下脚点。', replacement: `${match[1] ?? ''}.` })),
    dropMark(AFTER_SHI, '“一是”“二是”后面直接写内容，不加标点。'),
    matchProbe(AFTER_CHINESE, (match) => ({ message: '汉字序号后面用顿号。', replacement: `${match[1] ?? ''}、` })),
    matchProbe(AFTER_DAYTH, () => ({ message: '这里多了一个顿号。', replacement: '，' })),
  ]),
}

function dropMark(pattern: RegExp, message: string, needs: readonly string[] | null = requiredLiterals(pattern)): Probe {
  return matchProbe(pattern, (match) => ({ message, replacement: match[1] ?? '' }), needs)
}
