import { HAN, findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

const MANNER =
  '彻底|稳妥|稳步|更好|更加有效|积极主动|严肃认真|深入细致|高标准高质量|更加自觉|更加主动|有针对性|卓有成效|创造性|坚定不移|坚持不懈|持之以恒|旗帜鲜明|自觉|主动|扎实|认真|严格|切实|不断|持续|较好|很好|圆满|出色|及时'
const VERBS =
  '调动|激发|凝聚|带动|巩固|夯实|压实|推进|推动|开展|做好|抓好|制定|提出|完成|履行|落实|加强|促进|提升|提高|增强|发挥|解决|完善|贯彻|化解|破解|服务|进行|实现'
/** After these the verb is part of a name: 有针对性的解决办法. */
const NOUNS =
  '措施|方案|计划|办法|方法|机制|方式|策略|路径|途径|意见|会|力|程序|情况|举措|手段|体系|模式|建议|作用|效果|成效|空间|抓手|载体|过程|环节|思路|对策|目标|者|要求|责任|任务|程度|氛围|格局|体验|理念|水平|质量|能力|平台|队伍|环境|设施|保障|品牌|产品|意识|精神|态度|条件|机会|中心|对象|需求|项目|阵地|网络|系统|团队|典型|案例|局面|势头|预案|规划|制度|工作[，。；、]'
const ADVERBIAL = new RegExp(`(?:${MANNER})(的)(?=(?:${VERBS})(?!${NOUNS}|的)[${HAN}“《〔])`, 'gu')
/** 抓的不紧. Not where 所…的 names what was done. */
const COMPLEMENT = /(?<!所)[抓做学管盯压查谋想讲用改走办](的)(?=(?:还)?不(?:够|紧|深|透|严|牢|实|细|到位)|不太(?:够|紧|深|透|严))/gu
/** 集中学习抓的紧、日常管的严。 */
const WELL = /(?<!所)[抓做学管盯压查谋](的)(?=(?:很|非常|比较|更)?[紧实严细牢深透][、，。；])/gu
/** 认真的听、认真的记。 */
const LISTENED = /(?:认真|仔细|耐心|用心)的(?=[听记看学][、，。；])/gu
const SUO_BEFORE = /所[^，。；]{0,5}$/u

export const particleDe: ProofreadingRule = {
  id: 'particle-de',
  severity: 'warning',
  title: '“的”“地”“得”混用',
  why: '修饰动作用“地”，说明动作的程度用“得”，修饰事物才用“的”。',
  source: '现代汉语词典（第7版）',
  examples: [
    { text: '有针对性的推进组织撤并。', flags: ['的'], fixed: '有针对性地推进组织撤并。' },
    {
      text: '更好的服务群众，较好的完成了任务，没有很好的调动党员。',
      flags: ['的', '的', '的'],
      fixed: '更好地服务群众，较好地完成了任务，没有很好地调动党员。',
    },
    {
      text: '没能彻底的进行维修，稳妥的实现了目标，坚持不懈的抓好落实。',
      flags: ['的', '的', '的'],
      fixed: '没能彻底地进行维修，稳妥地实现了目标，坚持不懈地抓好落实。',
    },
    { text: '大家认真的听、仔细的记。', flags: ['的', '的'], fixed: '大家认真地听、仔细地记。' },
    { text: '集中学习抓的紧、日常管的严。', flags: ['的', '的'], fixed: '集中学习抓得紧、日常管得严。' },
    { text: '工作抓的不紧。', flags: ['的'], fixed: '工作抓得不紧。' },
    { text: '有针对性的整改措施，更好的服务，有针对性的解决办法，认真的服务态度，认真的履行。', flags: [] },
    { text: '我所做的不够。', flags: [] },
  ],
  needs: requiredLiterals(ADVERBIAL, LISTENED, COMPLEMENT, WELL),
  check: (text) => [
    ...[ADVERBIAL, LISTENED].flatMap((pattern) =>
      findMatches(text, pattern, (match) => ({
        range: [match.index + match[0].length - 1, match.index + match[0].length],
        message: '修饰后面的动作用“地”。',
        replacement: '地',
      })),
    ),
    ...[COMPLEMENT, WELL].flatMap((pattern) =>
      findMatches(text, pattern, (match) =>
        SUO_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index))
          ? null
          : { range: [match.index + 1, match.index + 2], message: '说明动作做到什么程度用“得”。', replacement: '得' },
      ),
    ),
  ],
}
