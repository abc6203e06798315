/** A measure word behind a figure, with no word going on from it; body of a regular expression. */
export const COUNTED = '余?(?:次|名|人|个|场|期|篇|条|户|家|项|件|元|万元|亿元|人次|场次)(?!\\p{Script=Han})'

/** Behind two spaces and more: 发展党员　　名, 建成　　个活动场所. Words that begin with a unit (个别, 名单, 次序) are none. */
const BEHIND_ROOM = new RegExp(
  `^(?:[%％]|${COUNTED}|个(?![人体别性])|次(?![序要日级数])|场(?![所地镇景馆合])|篇(?!章)|条(?![件例线块])|名(?![单称誉义牌校录字]))`,
  'u',
)
/** Behind one space: units that never stand without their figure. */
const BEHIND_SPACE = /^(?:万元|亿元|万人次|人次|场次|元|[%％])(?:[，。；、]|$)/u
/** Units that also end a word (依次, 层次, 排名, 单项): not behind the characters that they make one with. */
const COUNT_BEHIND_SPACE = /^(?:次|名|期|篇|条|户|家|项|件)(?:[，。；、（）]|$)/u
/** 应到党员： 名: a field of a form, not filled in. */
const IN_FIELD = /^(?:次|名|人|元|票)(?:[，。；、（）]|$)/u
const ENDS_IN_UNIT = /[依多几每各人本此首再数两层档场屡批车班年月姓排报知联著签署点提题冠匿命单]$/u
/** Room for a month or a day at the end of a report: 2023年　月　日, 2023年12月　日. */
const IN_DATE = /^[ \u00a0\u3000]{1,10}$/u

/** Whether white space of a line, [start, end), stands in the place of a figure that was left out. */
export function isRoomForFigure(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.slice(end, end + 12)
  if (IN_DATE.test(text.slice(start, end)) && isRoomInDate(before, after)) return true
  if (/[：:]/u.test(before)) return IN_FIELD.test(after)
  if (!/\p{Script=Han}/u.test(before)) return false
  if (end - start > 1) return BEHIND_ROOM.test(after)
  return BEHIND_SPACE.test(after) || (COUNT_BEHIND_SPACE.test(after) && !ENDS_IN_UNIT.test(before))
}

function isRoomInDate(before: string, after: string): boolean {
  return (
    (/[：:]/u.test(before) && /^年[ \u00a0\u3000]{1,10}月/u.test(after)) ||
    (before === '年' && /^月(?:[ \u00a0\u3000]{1,10}日|\d)/u.test(after)) ||
    (before === '月' && /^日(?:$|[\s\u3000])/u.test(after))
  )
}
