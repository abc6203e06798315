import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Something was done 多次, 多个: how often and how many is known to the writer. */
const SEVERAL =
  /(?:开设|举办|组织|开展|召开|打造|建成|新建|完成|培养|选树|培育|获得|荣获|制作|推出|解决|化解|走访|慰问)[了过]?(?:学习|培训|活动|会议)?(多个|多项|多次|多场|多名|多件|多期|若干[个次项]|数次|数十次)(?!\d)/gu
/** 取得显著成效 with neither a figure nor an example in the sentence. */
const RESULT = /(?<=^|[。；])[^。；\d%*×〔]{0,60}(取得了?(?:显著|明显|较好|良好|一定|积极)的?(?:成效|成绩|效果))(?=[。；]|$)/gu

export const styleVagueQuantity: ProofreadingRule = {
  id: 'style-vague-quantity',
  severity: 'info',
  title: '没有数据',
  why: '述职要用数据和事例说话，“多次”“取得明显成效”写出具体数量才站得住。',
  source: '述职评议通行要求',
  examples: [
    { text: '开设多个专栏，召开多次会议。', flags: ['多个', '多次'] },
    { text: '党员教育取得了明显成效。', flags: ['取得了明显成效'] },
    { text: '培训12期，覆盖90%的党员，取得明显成效；多次得到肯定，开设3个专栏。', flags: [] },
  ],
  needs: requiredLiterals(/多个|多项|多次|多场|多名|多件|多期|若干|数次|数十次/gu, /取得/gu),
  check: (text) =>
    [SEVERAL, RESULT].flatMap((pattern) =>
      findMatches(text, pattern, (match) => {
        const said = match[1] ?? ''
        const end = match.index + match[0].length
        return { range: [end - said.length, end], message: `“${said}”可以写出具体数量或者事例。` }
      }),
    ),
}
