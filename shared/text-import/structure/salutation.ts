import { parseHeadingNumber } from './heading-number.ts'

const ADDRESSED =
  /(?:领导|同志们?|同事们?|委员|代表|党员们?|评委|书记|部长|主任|组长|老师|朋友们?|来宾|部|委|组|局|办|委员会|支部|总支|院|校|厅|公司|政府)$/u
/** 各科室、相关单位：, 各党支部： */
const ADDRESSED_TO_ALL = /^各[^，。；：]{1,24}(?:单位|科室|部门|站所|乡镇|街道|镇街|学校|企业|党支部|村（社区）|村|社区|中心)[：:]$/u
const OPENS_ADDRESS = /^(?:尊敬的|敬爱的)?(?:各位|同志们|领导|同事们)[^。：:]{0,24}[：:！!]/u

/** Offset after the colon of the salutation that opens the text; 0 where there is none. */
export function salutationEnd(text: string, fragment: boolean): number {
  const opening = OPENS_ADDRESS.exec(text)
  if (opening && !/如下|汇报|报告/u.test(opening[0])) {
    const alone = opening[0].length === text.trimEnd().length
    return alone || !fragment ? (/[：:]$/u.test(opening[0]) || alone ? opening[0].length : 0) : 0
  }
  if (fragment || text.length > 40 || !/[：:]$/u.test(text) || /如下|现将|汇报|报告|述职|[。；]/u.test(text)) return 0
  return (ADDRESSED.test(text.slice(0, -1)) || ADDRESSED_TO_ALL.test(text)) && parseHeadingNumber(text) === null ? text.length : 0
}
