import { findMatches } from '#shared/proofreading/find-matches.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-./?%&=#:]*[\w/]|(?<![\w@.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|cn|net|org|gov|edu|cc|top|vip)(?![\w-])/giu

export const residueWebAddress: ProofreadingRule = {
  id: 'residue-web-address',
  severity: 'error',
  title: '网址',
  why: '述职报告里一般不出现网址，多是网站广告顶替了原来的名称。',
  source: '公文校对通行做法',
  examples: [
    { text: '举办“某某网，www.example.invalid”系列活动。', flags: ['www.example.invalid'] },
    { text: '登录example.com查看。', flags: ['example.com'] },
    { text: '增长3.5%，“互联网+政务服务”，5G网络。', flags: [] },
  ],
  needs: ['.', '://'],
  check: (text) => findMatches(text, ADDRESS, () => ({ message: '这里有一个网址，请核对是不是广告顶替了原来的名称，补上名称或者删去。' })),
}
