import { describe, expect, it } from 'vitest'
import { classifyMask, kindOfLabel } from '#shared/text-import/masks/classify-mask.ts'

const meaning = (text: string) => {
  const at = text.indexOf('*')
  return Object.values(classifyMask({ before: text.slice(0, at), after: text.slice(at + 1), text: '*' }))
}

describe('classifyMask', () => {
  it.each([
    ['召开*次会议', ['number', '次数']],
    ['主持人：*', ['person', '姓名']],
    ['发展党员*名', ['number', '人数']],
    ['培训*余人次', ['number', '人次']],
    ['办理*万余件', ['number', '数量']],
    ['投入*亿元', ['number', '金额']],
    ['第*批', ['number', '序号']],
    ['第*，', ['number', '序号']],
    ['同比增长*%', ['percent', '百分比']],
    ['提高*个百分点', ['percent', '百分比']],
    ['占比*，', ['percent', '百分比']],
    ['点击率不低于*。', ['number', '数量']],
    ['*年度工作', ['date', '年份']],
    ['于*月召开', ['date', '月份']],
    ['近*年来', ['number', '年数']],
    ['中共*镇党委', ['place', '地名']],
    ['*县委', ['place', '地名']],
    ['推动*转型升级', ['place', '地名']],
    ['对此，*党工委', ['organisation', '单位']],
    ['*支部', ['organisation', '单位']],
    ['依据*政发〔2024〕12号', ['organisation', '单位']],
    ['为此，*进行专题研究', ['organisation', '单位']],
    ['学习*同志事迹', ['person', '姓名']],
    ['述职人：*', ['person', '姓名']],
    ['述职人：李*', ['person', '姓名']],
    ['我叫王*，', ['person', '姓名']],
    ['获评“*书记”', ['name', '名称']],
    ['获评省*先进集体', ['name', '名称']],
    ['达到*以上', ['number', '数量']],
    ['肃清*流毒', ['name', '名称']],
    ['开展*活动', ['name', '活动名称']],
    ['电影《*》', ['name', '作品名']],
    ['印发《*》', ['name', '文件名']],
    ['“*先锋”', ['name', '名称']],
    ['围绕*目标', ['other', '待补内容']],
  ])('reads %s', (text, expected) => expect(meaning(text)).toEqual(expected))
})

describe('kindOfLabel', () => {
  it.each([
    ['次数', 'number'],
    ['百分比', 'percent'],
    ['日期', 'date'],
    ['姓名', 'person'],
    ['地名', 'place'],
    ['单位', 'organisation'],
    ['活动名称', 'name'],
    ['具体做法', 'phrase'],
  ])('takes 〔%s〕 for %s', (label, kind) => expect(kindOfLabel(label)).toBe(kind))
})
