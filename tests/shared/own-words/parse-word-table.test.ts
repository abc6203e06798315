import { describe, expect, it } from 'vitest'
import { parseWordTable } from '#shared/own-words/parse-word-table.ts'

const word = (wrong: string, right: string, level: 'error' | 'look' = 'error', reason = '') => ({ wrong, right, level, reason })

describe('a pasted list of words', () => {
  it('takes two columns as Excel and WPS copy them', () => {
    expect(parseWordTable('党政办\t党政综合办\r\n民政所\t社会事务办\r\n').words).toEqual([word('党政办', '党政综合办'), word('民政所', '社会事务办')])
  })

  it.each([
    '党政办→党政综合办',
    '党政办 -> 党政综合办',
    '党政办，党政综合办',
    '党政办,党政综合办',
    '党政办  党政综合办',
    '党政办 | 党政综合办',
    '"党政办","党政综合办"',
  ])('understands %s', (line) => expect(parseWordTable(line).words).toEqual([word('党政办', '党政综合办')]))

  it('takes what follows as the reason, and 提醒 as a gentler level', () => {
    expect(parseWordTable('村改居\t村改社区\t2023年文件\n大走访\t大走访活动\t全称\t提醒').words).toEqual([
      word('村改居', '村改社区', 'error', '2023年文件'),
      word('大走访', '大走访活动', 'look', '全称'),
    ])
  })

  it('passes over a head line and empty lines', () => {
    expect(parseWordTable('错误写法\t正确写法\n\n党政办\t党政综合办').words).toHaveLength(1)
  })

  it.each(['误\t正', '原文,改为,理由', '禁用词→规范词', '不规范表述  规范表述', '旧称\t新称', '错误的写法|正确的写法'])(
    'takes %j for a head line',
    (line) => {
      expect(parseWordTable(`${line}\n党政办→党政综合办`)).toEqual({ words: [word('党政办', '党政综合办')], permitted: [], unread: [] })
    },
  )

  it.each([
    ['误餐费→误餐补助', word('误餐费', '误餐补助')],
    ['旧村改造\t城中村改造', word('旧村改造', '城中村改造')],
    ['禁用农药,禁限用农药', word('禁用农药', '禁限用农药')],
  ])('takes %j for an entry although it begins like a head line', (line, entry) => {
    expect(parseWordTable(line).words).toEqual([entry])
  })

  it('reads a line of one word as permitted, and an empty right column as a deletion', () => {
    const { permitted, words } = parseWordTable('三资平台\n')
    expect(permitted).toEqual(['三资平台'])
    expect(words).toEqual([])
    expect(parseWordTable('应该说\t\t口语').words).toEqual([word('应该说', '', 'error', '口语')])
  })

  it('keeps the last of two entries for one word, and tells lines that it cannot read', () => {
    const { words, unread } = parseWordTable(`党政办\t综合办\n党政办\t党政综合办\n同样\t同样\n${'长'.repeat(50)}\t短\n短\t${'长'.repeat(50)}`)
    expect(words).toEqual([word('党政办', '党政综合办')])
    expect(unread).toEqual(['同样\t同样', `${'长'.repeat(50)}\t短`, `短\t${'长'.repeat(50)}`])
  })
})
