import { describe, expect, it } from 'vitest'
import { joinBrokenLines } from '#shared/text-import/cleaning/broken-lines.ts'
import { passageOf } from '#shared/text-import/passage.ts'

const LONG = '班子成员和干部职工对加强党的政治建设和意识形态工作的认识更加深刻，参加集中学习的人数逐年增加，'
const join = (...texts: string[]) =>
  joinBrokenLines(
    texts.map((text, i) => passageOf(text, i + 1)),
    { residue: [], warnings: [] },
  ).map((passage) => passage.text)

describe('joinBrokenLines', () => {
  it.each([
    [`${LONG}进一步强化了`, '“四个意识”，坚定了“四个自信”。'],
    [`${LONG}赢得师生的认`, '可。'],
    [`${LONG}抓好党建和`, '反腐败工作。'],
  ])('joins %s and %s', (last, next) => expect(join(last, next)).toEqual([last + next]))
  it.each([
    [`${LONG}进一步强化了`, '二、存在问题'],
    [`${LONG}主要做法是，`, '一是抓学习。'],
    [`${LONG}请予审议`, '谢谢。'],
    [`${LONG}请予审议。`, '可。'],
    ['关于党建工作和', '反腐败工作的报告'],
    [`${LONG}赢得师生认可`, '下一步，我们将继续努力。'],
  ])('leaves %s and %s apart', (last, next) => expect(join(last, next)).toEqual([last, next]))
})
