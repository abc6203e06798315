import { SURNAMES } from '#shared/document/surnames.ts'
import { isHan } from './han.ts'

/** What a person is called by before the name. */
const OFFICE = /(?:书记|主任|委员|局长|处长|科长|所长|站长|队长|校长|院长|部长|镇长|乡长|县长|区长|市长|主席|经理|组长|党员|同志)$/u
/** Behind these a clause begins, hardly a name. */
const CLAUSE_MARKS = '，。；！？'

/**
 * Whether two characters of a text from `start` (UTF-16) are the given name of a person: behind them no Chinese character, before them a
 * surname that stands in a list of names or follows an office: 、蔡金祝、, 书记潘统成.
 */
export function areGivenName(text: string, start: number): boolean {
  const surname = start - 1
  if (isHan(text.charCodeAt(start + 2)) || surname < 0 || !SURNAMES.includes(text.charAt(surname))) return false
  const isInList = !isHan(text.charCodeAt(surname - 1)) && !CLAUSE_MARKS.includes(text.charAt(surname - 1))
  return (surname > 0 && isInList) || OFFICE.test(text.slice(Math.max(0, surname - 2), surname))
}
