import { describe, expect, it } from 'vitest'
import { findStrayBackticks } from '#shared/text-import/cleaning/stray-backticks.ts'

const left = (text: string) => findStrayBackticks(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)

describe('findStrayBackticks', () => {
  it('takes the sign out of a sentence', () => {
    expect(left('选举产生了新一届的`居民委员会，唱响共产党好的`“主旋律”。')).toBe('选举产生了新一届的居民委员会，唱响共产党好的“主旋律”。')
  })
  it.each(['运行 `npm start` 启动', '`', '数据库表`users`'])('leaves %s alone', (text) => expect(findStrayBackticks(text)).toEqual([]))
})
