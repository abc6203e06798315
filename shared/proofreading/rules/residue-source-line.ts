import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** What sites put round a text: where it comes from, whom to ask, what to read next. */
const AROUND =
  /(?:文章|本文|资料|稿件)(?:来源|出处)[:：][^，。；]{0,30}|版权(?:归[^，。；]{1,16}所有|所有|声明)|(?:责任编辑|上一篇|下一篇|相关阅读|推荐阅读|延伸阅读|相关文章|推荐文章)[:：][^，。；]{0,30}|QQ(?:群|号)?[:：]? ?\d{5,12}|(?:加|关注)?微信(?:号|公众号)[:：] ?[\w-]{4,24}|范文(?:网|大全|之家|参考网)|更多[^，。；]{0,12}范文|(?:点击|免费)下载(?:全文|文档)?|第 ?\d{1,3} ?页 ?共 ?\d{1,3} ?页|^[-—–] ?\d{1,3} ?[-—–]$|^【?(?:第[一二三四五六七八九十\d]{1,3}篇|篇[一二三四五六七八九十\d]{1,3})】?[:：]/gu

export const residueSourceLine: ProofreadingRule = {
  id: 'residue-source-line',
  severity: 'error',
  title: '网站和页码的痕迹',
  why: '来源、版权、联系方式、页码是从网页或旧文件里带进来的，不属于正文。',
  source: '公文校对通行做法',
  examples: [
    { text: '文章来源：某某范文网。', flags: ['文章来源：某某范文网'] },
    { text: '咨询QQ：123456789，第3页共12页。', flags: ['QQ：123456789', '第3页共12页'] },
    { text: '篇一：抓基层党建工作述职报告', flags: ['篇一：'] },
    { text: '党员来源广泛，资金来源：财政补助；开通微信公众号2个，编发简报下一篇章。', flags: [] },
  ],
  needs: requiredLiterals(
    /来源[:：]|出处[:：]|版权|责任编辑|上一篇|下一篇|阅读[:：]|文章[:：]|QQ|微信号|公众号[:：]|范文|点击下载|免费下载/gu,
    /页 ?共|篇[一二三四五六七八九十0123456789：:】]|[0123456789] ?[-—–]/gu,
  ),
  check: (text) => findMatches(text, AROUND, () => ({ message: '这是网站或旧文件留下的痕迹，不属于正文，请删去。', replacement: '' })),
}
