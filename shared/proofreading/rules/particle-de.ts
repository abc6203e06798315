import { checkInParts, matchProbe } from '#shared/proofreading/check-in-parts.ts'
import { HAN, findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule, RuleFinding } from '#shared/proofreading/proofreading-rule.ts'

const MANNER =
  '彻底|稳妥|稳步|更好|更加有效|积极主动|严肃认真|深入细致|高标准高质量|更加自觉|更加主动|有针对性|卓有成效|创造性|坚定不移|坚持不懈|持之以恒|旗帜鲜明|自觉|主动|扎实|认真|严格|切实|不断|持续|较好|很好|圆满|出色|及时'
const VERBS =
  '调动|激发|凝聚|带动|巩固|夯实|压实|推进|推动|开展|做好|抓好|制定|提出|完成|履行|落实|加强|促进|提升|提高|增强|发挥|解决|完善|贯彻|化解|破解|服务|进行|实现'
/** After these the verb is part of a name: 有针对性的解决办法. */
const NOUNS =
  '措施|方案|计划|办法|方法|机制|方式|策略|路径|途径|意见|会|力|程序|情况|举措|手段|体系|模式|建议|作用|效果|成效|空间|抓手|载体|过程|环节|思路|对策|目标|者|要求|责任|任务|程度|氛围|格局|体验|理念|水平|质量|能力|平台|队伍|环境|设施|保障|品牌|产品|意识|精神|态度|条件|机会|中心|对象|需求|项目|阵地|网络|系统|团队|典型|案例|局面|势头|预案|规划|制度|工作[，。；、]'
const ADVERBIAL = new RegExp(`(?:${MANNER})(的)(?=(?:${VERBS})(?!${NOUNS}|的)[${HAN}“《〔])`, 'gu')
/** 客观公正的进行了测评: adjectives that are as often the attribute of a noun, so only verbs that are hardly ever one follow. */
const QUALITY =
  '客观公正|实事求是|公开公正|全面系统|全面深入|系统全面|详细|全面|深入|系统|严肃|逐一|集中|热烈|充分|深刻|坦诚|有序|有效|准确|规范|科学|合理|清醒|迅速|积极|大力|坚决|坚定|高效|高质量|顺利|有力|真正|创新性|辩证|耐心|细致|如实|客观'
const PLAIN_VERBS = `进行了|开展了|完成了?|推进了|推动了|促进了|提升了|提高了|增强了|发挥了|解决了|改善了|抓好|做好|履行了|落实了|看到|认识到|把握好|掌握了|召开了|举办了|传达了|执行了|用好|管好|守好|扛起|担起|投入到|融入到?|进行(?!${NOUNS})(?=[\\u4e00-\\u9fff]{2}[，。；、])`
const ATTRIBUTE_OF = `(?<!(?:进行|给予|予以|开展|得到|提供|形成|取得|实现|保持|加以|[作做是有对])[了过着]?[^，。；、]{0,4})`
const QUALIFIED = new RegExp(`${ATTRIBUTE_OF}(?:${QUALITY})(的)(?=(?:${PLAIN_VERBS})[${HAN}“《〔])`, 'gu')
/** 创新性的扎实开展: an adverb of its own stands between. */
const BEFORE_ADVERB = new RegExp(
  `(?:${MANNER}|${QUALITY})(的)(?=(?:扎实|深入|认真|积极|全面|切实|有序)(?:开展|推进|做好|抓好|完成|履行)[${HAN}])`,
  'gu',
)
/** 有针对性的对问题进行整改: what is done to whom stands between. */
const BEFORE_PREPOSITION = new RegExp(
  `(?:${MANNER})(的)(?=(?:把|将(?![来军])|向(?!心|导|往)|为(?![民人政首])|对(?![策接照象手比话待标外])|从(?![业政严]))[${HAN}“《〔])`,
  'gu',
)
/** 真正的把制度落实下去: 真正 is an adverb before 把, which joins no word there. */
const REALLY = /(?:真正|切切实实|实实在在)的(?=把(?![关手握柄控脉戏守])[\u4e00-\u9fff“《〔])/gu
/** 真心实意的提出意见: set phrases that say how. */
const BY_IDIOM =
  /(?:直截了当|真心实意|开诚布公|认认真真|扎扎实实|踏踏实实|全身心|毫不动摇|毫无保留|千方百计|三令五申|苦口婆心|不厌其烦|一而再再而三)的(?=强调[，。；]|(?:点出|指出|提出|投入到?|做好|完成|推进|落实|开展|抓好)[\u4e00-\u9fff“《〔])(?!(?:点出|指出|提出|推进|落实|开展|完成)(?:会|者|的|率|情况|力))(?![\u4e00-\u9fff]{2,4}的)/gu
/** 良好地局面, 庄严地宣誓声: nouns behind words that are attributes. */
const NOUN_BEHIND =
  /(?:良好|重要|显著|较大|巨大|突出|坚强|坚实|强大|强有力|浓厚|宝贵|丰富|优异|主要|一定)(地)(?=(?:成效|成绩|局面|作用|氛围|基础|效果|意义|成果|合力|后盾|贡献|条件|环境|态势|势头|成就|收获|经验|差距|问题|不足|印象|堡垒|力量)|(?:保障|保证|支撑|影响)[，。；、])|(?:庄严|热烈|激昂)(地)(?=(?:宣誓声|掌声|誓言|氛围|歌声))/gu
/** 经常性的开展: verbs that take an object behind them. */
const REGULARLY =
  /(?:高强度|常态化|全方位|经常性|有计划|有步骤|分批次|分层次|高质高效)的(?=(?:组织(?:群众|党员|干部|职工|师生|开展)|开展|推进)[\u4e00-\u9fff“《〔])(?!(?:组织)?(?:开展|推进)(?:机制|会|情况|方式|模式|体系|格局|态势|思路|计划|方案|力度|的|过程|路径|办法|措施))/gu
/** 县委得部署: nouns on either side, none of which can be what one has to do (得 for 必须) or gets. */
const BETWEEN_NOUNS =
  /(?<=党委|党组|[省市县区镇乡][委里]|支部|组织部|中央|上级|群众|我们|他们|同志|领导|单位|干部|党员|党|人民)(得)(?=(?:决策部署|部署|声音|一致好评|好评|期望|文件|建设|问题|需求|诉求|关怀|形象|素质|作风|坚强领导|正确领导|大力支持|先锋|模范|精神|政策|路线|方针|事业|理论)|要求[，。；、])/gu
/** 认真的学习党的理论: the object shows that the verb is none of the nouns of ADVERBIAL. */
const STUDIED =
  /(?:认真|深入|全面|系统|积极|主动|自觉)(的)(?=(?:学习|贯彻|研读|领会|落实|执行)(?:了|贯彻|落实|党的(?:创新理论|理论|[一二三四五六七八九十]{1,3}大)|习近平|中央|[省市县区]委|上级|《|“)(?![^，。；]{0,20}的(?:态度|氛围|热情|习惯|能力|情况|过程)))/gu
/** 得到全面地贯彻: behind 得到 and 进行 the verb is a noun. */
const RECEIVED =
  /(地)(?<=(?:得到|进行|予以|给予)了?[^，。；、地的得]{2,6}地)(?=(?:贯彻|落实|执行|推进|分析|研究|总结|学习|检查|部署|探讨|整改|解决|发挥|体现|保障|提升|提高|加强|改善|增强|锻炼)[，。；、和与]|(?:贯彻|落实|执行|提升|提高|加强|改善|增强)$)/gu
/** 抓的不紧. Not where 所…的 names what was done. */
const COMPLEMENT =
  /(?<!所)(?:[抓做学管盯压查谋想讲用改走办]|落实|执行|掌握|贯彻|领会|理解|把握|推进|整改|坚持)(的)(?=(?:还)?不(?:够|紧|深|透|严|牢|实|细|到位)|不太(?:够|紧|深|透|严))/gu
/** 模范作用发挥的不好。 Not where it is the object: 导致活动开展的不深入, 存在学习的不系统. */
const RESULT =
  /的(?=(?:还|仍|仍然|都|并)?不(?:好|充分|理想|到位|深入|透彻|扎实|细致|彻底|系统|紧密|均衡|平衡|规范|及时|全面|精准|[透深实严牢紧细]|够(?:好|充分|理想|到位|深入|透彻|扎实|细致|彻底|系统|紧密))[，。；、]|(?:很|较|比较|非常|相当)(?:好|到位|扎实|充分|理想|顺利|透彻|细致)[，。；])(?<=(?:发挥|分析|剖析|谋划|挖掘|开展|运用|宣传|学习|了解|考虑|研究|思考|谋划|坚持|完成|做|抓|执行|落实|贯彻|推进|理解|把握|结合|联系|解决)的)(?<=(?:^|[，。；：！？])(?![^，。；：！？]{0,60}(?:存在|出现|导致|致使|造成|由于|因为|针对|克服|解决|改变|避免|防止))[^，。；：！？]{0,60}的)/gu
/** 集中学习抓的紧、日常管的严。 */
const WELL =
  /(?<!所)(?:[抓做学管盯压查谋干]|要求)(的)(?=(?:很|非常|比较|更)?[紧实严细牢深透](?:[、，。；]|和[紧实严细牢深透][、，。；])|(?:很|非常|比较|更)?好[、，。；不])/gu
/** 认真的听、认真的记。 */
const LISTENED = /(?:认真|仔细|耐心|用心)的(?=[听记看学][、，。；])/gu
const COMPLEMENTS = [COMPLEMENT, WELL, RESULT] as const
const SUO_BEFORE = /所[^，。；]{0,5}$/u

export const particleDe: ProofreadingRule = {
  id: 'particle-de',
  severity: 'error',
  title: '“的”“地”“得”混用',
  why: '修饰动作用“地”，说明动作的程度用“得”，修饰事物才用“的”。',
  source: '现代汉语词典（第7版）',
  examples: [
    { text: '及时有效的进行答复，建立有效的进行机制。', flags: ['的'], fixed: '及时有效地进行答复，建立有效的进行机制。' },
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
    {
      text: '认真的学习党的创新理论，按照县委得部署要求，传播党得声音。',
      flags: ['的', '得', '得'],
      fixed: '认真地学习党的创新理论，按照县委的部署要求，传播党的声音。',
    },
    { text: '认真的学习态度，领导干部得重视起来，群众得实惠，党员得要求自己，积极的学习党的理论的氛围。', flags: [] },
    { text: '大家认真的听、仔细的记。', flags: ['的', '的'], fixed: '大家认真地听、仔细地记。' },
    { text: '集中学习抓的紧、日常管的严。', flags: ['的', '的'], fixed: '集中学习抓得紧、日常管得严。' },
    {
      text: '工作抓的不紧，制度落实的不够好，党建做的好不好。',
      flags: ['的', '的', '的'],
      fixed: '工作抓得不紧，制度落实得不够好，党建做得好不好。',
    },
    {
      text: '模范作用发挥的不好，问题研究的不够透彻。任务完成的较好。',
      flags: ['的', '的', '的'],
      fixed: '模范作用发挥得不好，问题研究得不够透彻。任务完成得较好。',
    },
    {
      text: '哪项工作要求的严和紧，就抓哪项，支部之间活动开展的不均衡。',
      flags: ['的', '的'],
      fixed: '哪项工作要求得严和紧，就抓哪项，支部之间活动开展得不均衡。',
    },
    {
      text: '对问题分析的不透、措施运用的不实，会上三令五申的强调。',
      flags: ['的', '的', '的'],
      fixed: '对问题分析得不透、措施运用得不实，会上三令五申地强调。',
    },
    { text: '存在思想认识不到位、活动开展的不深入、问题分析的不透的现象，三令五申的要求没有落实。', flags: [] },
    {
      text: '党的政策得到全面深入地贯彻和执行，作风得到有效地改善。',
      flags: ['地', '地'],
      fixed: '党的政策得到全面深入的贯彻和执行，作风得到有效的改善。',
    },
    { text: '经常性的开展走访，高强度的组织群众抢险。', flags: ['的', '的'], fixed: '经常性地开展走访，高强度地组织群众抢险。' },
    { text: '常态化的推进机制，有计划的开展情况。', flags: [] },
    { text: '进行认真地学习研究，得到更好地发展，因地制宜进行落地推进。', flags: [] },
    { text: '导致活动开展的不深入，存在学习的不系统，所做的不好，学习的好。', flags: [] },
    { text: '与会人员客观公正的进行了测评。', flags: ['的'], fixed: '与会人员客观公正地进行了测评。' },
    { text: '有效的推动了中心工作，充分的发挥了作用。', flags: ['的', '的'], fixed: '有效地推动了中心工作，充分地发挥了作用。' },
    { text: '创新性的扎实开展各项工作。', flags: ['的'], fixed: '创新性地扎实开展各项工作。' },
    { text: '有针对性的对问题进行整改，及时的向党委报告。', flags: ['的', '的'], fixed: '有针对性地对问题进行整改，及时地向党委报告。' },
    { text: '形成了良好地局面，在庄严地宣誓声中结束。', flags: ['地', '地'], fixed: '形成了良好的局面，在庄严的宣誓声中结束。' },
    { text: '进行了深入的做好工作的动员，发现的问题开展了整改，主动的对接，自觉的从严要求，显著地提高，突出地表现为。', flags: [] },
    { text: '有针对性的整改措施，更好的服务，有针对性的解决办法，认真的服务态度，认真的履行。', flags: [] },
    {
      text: '直截了当的点出问题，真心实意的提出意见，全身心的投入工作。',
      flags: ['的', '的', '的'],
      fixed: '直截了当地点出问题，真心实意地提出意见，全身心地投入工作。',
    },
    { text: '真正的把优秀党员评选出来。', flags: ['的'], fixed: '真正地把优秀党员评选出来。' },
    { text: '做党员教育真正的把关人，掌握真正的把柄。', flags: [] },
    { text: '真心实意的帮助，扎扎实实的推进会，我所做的不够。', flags: [] },
  ],
  ...checkInParts([
    ...[ADVERBIAL, REGULARLY, QUALIFIED, BEFORE_ADVERB, BEFORE_PREPOSITION, LISTENED, STUDIED, BY_IDIOM, REALLY].map((pattern) =>
      matchProbe(pattern, (match) => ({
        range: [match.index + match[0].length - 1, match.index + match[0].length],
        message: '修饰后面的动作用“地”。',
        replacement: '地',
      })),
    ),
    ...[NOUN_BEHIND, RECEIVED, BETWEEN_NOUNS].map((pattern) =>
      matchProbe(pattern, (match) => ({
        range: [match.index + match[0].length - 1, match.index + match[0].length],
        message: '修饰后面的事物用“的”。',
        replacement: '的',
      })),
    ),
    { needs: requiredLiterals(...COMPLEMENTS), check: complements },
  ]),
}

/** Each 的 once, whichever of the patterns sees it. */
function complements(text: string): RuleFinding[] {
  const found = COMPLEMENTS.flatMap((pattern) =>
    findMatches(text, pattern, (match) =>
      SUO_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index))
        ? null
        : { range: [match.index + match[0].length - 1, match.index + match[0].length], message: '说明动作做到什么程度用“得”。', replacement: '得' },
    ),
  )
  return found.filter(({ range: [start] }, i) => found.findIndex(({ range }) => range[0] === start) === i)
}
