/** What is counted or measured, as it stands right behind a slot: 〔次数〕次, 〔金额〕万元. */
const UNIT = /^余?(?:人次|万元|亿元|平方米|公里|小时|个百分点|[次场名人个项条件户期家份处支篇元亩天年月岁%％])/u

/** The unit at the start of the text behind a slot; empty where there is none. */
export function unitBehind(text: string): string {
  return UNIT.exec(text)?.[0] ?? ''
}
