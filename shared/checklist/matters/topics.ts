/** What reports of this field are about, each with the words it is told by: a problem and its measure seldom use the same ones. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  study: /理论|学习|教育|思想|党性|修养|政治建设|政治能力|总开关|主线/gu,
  duty: /责任|主责|传导|压力|督促|督查|检查指导|调度|第一责任人|压实/gu,
  branch: /支部|堡垒|组织生活|三会一课|标准化|规范化|覆盖|换届|软弱涣散|组织建设/gu,
  members: /队伍|教育管理|发展党员|党员管理|流动党员|年轻|后备|人才|培训|党务干部|先锋模范|带头人/gu,
  integration: /融合|两张皮|中心工作|业务|引领|品牌|载体|创新|特色|智慧党建|信息化|机制/gu,
  economy: /集体经济|产业|增收|乡村振兴|项目|招商|经营/gu,
  governance: /治理|网格|共建|报到|议事|矛盾|纠纷|服务群众|民生/gu,
  conduct: /作风|廉政|廉洁|纪律|从严|监督|形式主义|减负|警示|约谈/gu,
  ideology: /意识形态|阵地|舆情|宣传/gu,
  research: /调研|基层一线|深入基层|蹲点|走访|精力|下基层/gu,
}

const NAME_WEIGHT = 4
const MOST = 3

/** How much a passage is about each topic; its name counts most. */
export function topicsOf(name: string, text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [topic, words] of Object.entries(TOPICS)) {
    const n = (name.match(words)?.length ?? 0) * NAME_WEIGHT + Math.min(MOST, text.match(words)?.length ?? 0)
    if (n > 0) found.set(topic, n)
  }
  return found
}
