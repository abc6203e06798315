import { describe, expect, it } from 'vitest'
import { findForumNoise } from '#shared/text-import/cleaning/forum-noise.ts'

const without = (text: string) => findForumNoise(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

describe('findForumNoise', () => {
  it.each([
    ['某镇党建工作要点+ B7 W- K: R/ P4 Q', '某镇党建工作要点'],
    ['$ k4 F( W7 T( z; b, S: W0 J7 m', ''],
    ["3 W' f4 G2 M8 Y( k- W' J$ ^2.抓好学习。每月一次。", '2.抓好学习。每月一次。'],
    ['7 D3 B1 e+ L5 q1 [6 n4.办好实事。', '4.办好实事。'],
    ['% {0 }4 r5 n% h _下一步打算', '下一步打算'],
    ['内容包括四项:# d/ G; L+ e B$ k', '内容包括四项:'],
    ['内容包括四项：# d/ G; L+ e B$ k', '内容包括四项：'],
  ])('takes the noise out of %s', (text, expected) => expect(without(text)).toBe(expected))
  it.each(['用 A4 纸 打印 3 份', '采用 Word 2016 或 WPS 编辑', '3 + 5 - 2 = 6', '全镇 A - B - C 三类支部', '参加人员 ( 12 人 ) : 张 、 李'])(
    'leaves %s alone',
    (text) => expect(findForumNoise(text)).toEqual([]),
  )
})
