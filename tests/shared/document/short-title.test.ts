import { describe, expect, it } from 'vitest'
import { shortTitle } from '#shared/document/short-title.ts'

describe('a title as messages quote it', () => {
  it.each(['', '2025年度抓基层党建工作述职报告', '题'.repeat(40)])('stays as it is where it is short: %s', (title) =>
    expect(shortTitle(title)).toBe(title),
  )
  it('is cut where it is long', () => expect(shortTitle('题'.repeat(2000))).toBe(`${'题'.repeat(40)}……`))
  it('is not cut within a character', () => expect(shortTitle(`${'题'.repeat(39)}👨‍👩‍👧‍👦后面还有`)).toBe(`${'题'.repeat(39)}👨‍👩‍👧‍👦……`))
})
