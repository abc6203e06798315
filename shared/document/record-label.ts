const LABEL =
  /^(?:会议)?(?:时间|日期|地点|主题|议题|主持(?:人|者)?|记录(?:人|员|者)?|主讲人|出席(?:人员|人)?|列席(?:人员|人)?|缺席(?:人员|人)?|(?:参加|参会|到会)(?:人员|党员|人数)?)[：:]/u
/** A plan has a time and a place too; these are written down only of a meeting that was held. */
const ONLY_OF_RECORDS = /^(?:会议)?(?:主持|记录|出席|列席|缺席|到会)/u

/** A line of the head of a record of a meeting: 时间：…, 地点：…, 主持人：…. */
export function isRecordLabel(text: string): boolean {
  return LABEL.test(text)
}

/** 主持人：…, 记录人：…, 出席：…: a line that tells a record from a plan. */
export function isOnlyOfRecords(text: string): boolean {
  return LABEL.test(text) && ONLY_OF_RECORDS.test(text)
}
