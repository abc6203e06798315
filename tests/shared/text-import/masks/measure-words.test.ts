import { describe, expect, it } from 'vitest'
import { countedBy } from '#shared/text-import/masks/measure-words.ts'

describe('countedBy', () => {
  it.each([
    ['次会议', '次数'],
    ['万字', '字数'],
    ['余场次', '场次'],
    ['万余人次', '人次'],
    ['家企业', '数量'],
    ['支队伍', '数量'],
    ['余亩', '面积'],
    ['人工作在一线', '人数'],
    ['人均已转正', '人数'],
    ['万元', '金额'],
    ['万', '数量'],
  ])('%s counts %s', (text, hint) => expect(countedBy(text)).toBe(hint))
  it.each([
    '名单',
    '家庭',
    '支部',
    '个人',
    '人民',
    '项目',
    '条件',
    '组织',
    '部门',
    '元旦',
    '余杭区',
    '发展',
    '人工智能',
    '人均收入',
    '组通〔2024〕3号',
  ])('%s is no unit', (text) => expect(countedBy(text)).toBeNull())
})
