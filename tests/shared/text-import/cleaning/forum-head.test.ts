import { describe, expect, it } from 'vitest'
import { forumHeadLines } from '#shared/text-import/cleaning/forum-head.ts'
import { sourceLines } from '#shared/text-import/source-lines.ts'

const found = (...lines: string[]) => [...forumHeadLines(sourceLines(lines.join('\n')))]

describe('forumHeadLines', () => {
  it('finds the figures of the writer and the line above the post, and leaves the subject', () => {
    expect(
      found(
        '搜索',
        '查看: 741|回复: 0',
        '某某工作报告审议发言提纲',
        '455',
        '主题',
        '管理员',
        '发表于 2020-5-15 10:58:00 | 显示全部楼层 |阅读模式',
        '各位代表：',
        '455',
      ),
    ).toEqual([1, 2, 4, 5, 6, 7])
  })
  it('finds nothing in a report', () => {
    expect(found('某某支部工作总结', '主题', '发表于2020年的文章3篇')).toEqual([])
  })
})
