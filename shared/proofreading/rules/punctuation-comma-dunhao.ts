import { checkInParts, matchProbe } from '#shared/proofreading/check-in-parts.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

// The mark first, what stands before it in a lookbehind of its own: a pattern that begins with a lookbehind is tried at every character.

/** 存在学习不深，落实不力的问题: two short items of one attribute. */
const IN_ATTRIBUTE = /，(?<=(?:存在|出现|解决|克服|防止|避免)[^，。；、“”的]{3,9}，)(?=[^，。；、“”]{3,9}的(?:问题|现象|情况|倾向)(?:[，。；]|$))/gu
/** 达到统一思想，齐抓共管的目的. */
const IN_AIM = /，(?<=(?:达到|实现|收到|起到)[^，。；、“”的]{3,9}，)(?=[^，。；、“”]{3,9}的(?:目的|目标|效果)(?:[，。；]|$))/gu
/** 本着“有则改之”，“无则加勉”的态度: two sayings of one attribute. */
const SAYINGS = /，(?<=(?:本着|按照|坚持|发扬)“[^“”]{2,20}”，)(?=“[^“”]{2,20}”的(?:态度|原则|精神|要求|思路|理念))/gu
/** 学习贯彻习近平新时代中国特色社会主义思想，党的二十大精神: two objects of one verb. */
const STUDIED = /，(?<=(?:学习|贯彻|落实|宣传|领会)(?:了)?习近平新时代中国特色社会主义思想，)(?=党的(?:十八|十九|二十)[大届][^，。；]{0,20}精神)/gu
/** 现就履行责任，抓党建工作情况报告如下: two objects of 就. */
const IN_LEAD = /，(?<=现[将就][^，。；、\d]{4,18}，)(?=[^，。；、]{2,14}情况(?:报告|汇报|述职|总结|述责)如下)/gu
/** 市委常委，组织部部长某某: two offices of one person. */
const OFFICES =
  /，(?<=(?:[市县区省州旗镇乡]委常委|党组成员|党委委员|党组副书记|党委副书记)，)(?=(?:[市县区省州镇]委)?(?:组织|宣传|统战)部部?长|(?:常务)?副?(?:局|县|市|区|镇|乡)长|纪委书记|政法委书记|秘书长)/gu
/** 缺乏勇于负责，敢于担当的意识: two attributes of one make. */
const DARING = /，(?<=[敢勇善乐甘勤]于[^，。；、“”的]{2,4}，)(?=[敢勇善乐甘勤]于[^，。；、“”的]{2,6}的[^，。；、“”]{2,10}[，。；])/gu
/** 缺乏甲，缺乏乙、缺乏丙，缺乏丁: one mark in a row of clauses is another one. */
const ODD_ONE = /、(?=([\u4e00-\u9fff]{2})[^，。；、“”]{2,14}，\1)(?<=[，。；：]\1[^，。；、“”]{2,14}，\1[^，。；、“”]{2,14}、)/gu
/** 一是……；二是……。三是……: the items before end in semicolons. */
const ROW_BROKEN = /。(?<=；([二三四五六七])是[^。；]{4,160}。)(?=([三四五六七八])是[^。；]{4,160}(?:[。；]|$))/gu
const ORDINALS = '一二三四五六七八'
/** 存在的主要问题一是……；二是……: no mark before the row. */
const NO_COLON = /(?:问题|做法|表现|措施|原因)(?=一是[^。]{2,160}[；。，]二是)(?<=(?:存在的?(?:主要|突出)?|主要|具体|几点|以下)..)/gu
/** 进一步提高了干部的认识、进一步凝聚了合力: whole clauses. */
const CLAUSES = /、(?<=(进一步|有效|切实|全面|不断)[^，。；、]{2}了[^，。；、]{4,20}、)(?=\1[^，。；、]{2}了[^，。；、]{3})/gu
/** 提出要求，一是……二是……. */
const BEFORE_ROW = /，(?<=(?:要求|意见|建议|方面|打算|措施|特点|问题|如下)，)(?=一(?:是|要)[^。]{2,120}[，；。]?二(?:是|要))/gu

export const punctuationCommaDunhao: ProofreadingRule = {
  id: 'punctuation-comma-dunhao',
  severity: 'warning',
  title: '逗号、顿号、冒号用混',
  why: '句子里短的并列成分之间用顿号，完整的分句之间用逗号，引出下文各条用冒号。',
  source: 'GB/T 15834—2011，4.4、4.5、4.7',
  examples: [
    { text: '存在不愿亮明身份，履行义务的问题。', flags: ['，'], fixed: '存在不愿亮明身份、履行义务的问题。' },
    { text: '达到统一思想，齐抓共管的目的。', flags: ['，'], fixed: '达到统一思想、齐抓共管的目的。' },
    { text: '本着“有则改之”，“无则加勉”的态度。', flags: ['，'], fixed: '本着“有则改之”“无则加勉”的态度。' },
    {
      text: '深入学习习近平新时代中国特色社会主义思想，党的二十大精神。',
      flags: ['，'],
      fixed: '深入学习习近平新时代中国特色社会主义思想、党的二十大精神。',
    },
    { text: '深入学习习近平新时代中国特色社会主义思想，党的二十大以来成绩显著；达到预期，群众满意。', flags: [] },
    { text: '现就本人履行党建责任，抓党建工作情况报告如下。', flags: ['，'], fixed: '现就本人履行党建责任、抓党建工作情况报告如下。' },
    { text: '受市委常委，组织部长同志委托。', flags: ['，'], fixed: '受市委常委、组织部长同志委托。' },
    { text: '缺乏勇于负责，敢于担当的责任意识。', flags: ['，'], fixed: '缺乏勇于负责、敢于担当的责任意识。' },
    { text: '敢于较真碰硬，善于抓早抓小。', flags: [] },
    { text: '进一步提高了党员的认识、进一步凝聚了班子合力。', flags: ['、'], fixed: '进一步提高了党员的认识，进一步凝聚了班子合力。' },
    { text: '主要表现为缺乏宏观谋划，缺乏统筹安排、缺乏务实办法，缺乏有效结合。', flags: [] },
    {
      text: '抓发展时，缺乏长远谋划，缺乏统筹安排、缺乏务实办法，缺乏跟踪问效。',
      flags: ['、'],
      fixed: '抓发展时，缺乏长远谋划，缺乏统筹安排，缺乏务实办法，缺乏跟踪问效。',
    },
    {
      text: '一是提高政治站位；二是坚持问题导向。三是做好后续工作。',
      flags: ['。'],
      fixed: '一是提高政治站位；二是坚持问题导向；三是做好后续工作。',
    },
    { text: '一是提高政治站位。二是坚持问题导向；三是做好后续工作。', flags: [] },
    { text: '存在的主要问题一是学习不深；二是办法不多。', flags: ['问题'], fixed: '存在的主要问题：一是学习不深；二是办法不多。' },
    { text: '会议提出要求，一是抓学习，二是抓落实。', flags: ['，'], fixed: '会议提出要求：一是抓学习，二是抓落实。' },
    { text: '存在学习不够的问题，重业务轻党建的现象；现将2023年，我抓党建的情况报告如下；进一步增强、进一步提高。', flags: [] },
    { text: '按照要求，一是抓学习。市委常委出席，镇长主持。对照方面要求，我认真查摆，一是学习不深。', flags: [] },
  ],
  ...checkInParts([
    ...[IN_ATTRIBUTE, IN_AIM, STUDIED, IN_LEAD, OFFICES, DARING].map((pattern) =>
      matchProbe(pattern, () => ({ message: '短的并列成分之间用顿号。', replacement: '、' })),
    ),
    matchProbe(SAYINGS, () => ({ message: '并列的引语之间不用标点。', replacement: '' })),
    matchProbe(ODD_ONE, () => ({ message: '同一排分句之间的标点要一样，这里用逗号。', replacement: '，' })),
    matchProbe(ROW_BROKEN, ({ 1: before = '', 2: after = '' }) =>
      ORDINALS.indexOf(after) - ORDINALS.indexOf(before) === 1
        ? { message: '前几项末尾用分号，这一项也用分号，最后一项才用句号。', replacement: '；' }
        : null,
    ),
    matchProbe(NO_COLON, ({ 0: word }) => ({ message: '引出下文各条用冒号。', replacement: `${word}：` })),
    matchProbe(CLAUSES, () => ({ message: '完整的分句之间用逗号。', replacement: '，' })),
    matchProbe(BEFORE_ROW, () => ({ message: '引出下文各条用冒号。', replacement: '：' })),
  ]),
}
