import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openingBounds, rememberedWindowState } from '#electron/windows/window-state.ts'

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 }
const at = (x: number, y: number, width = 1200, height = 700) => ({ bounds: { x, y, width, height }, maximized: false })

describe('openingBounds', () => {
  it('opens 1280 × 800 the first time', () => {
    expect(openingBounds({ bounds: null, maximized: false }, [SCREEN])).toEqual({ width: 1280, height: 800 })
  })
  it('opens where the window stood', () => {
    expect(openingBounds(at(100, 50), [SCREEN])).toEqual({ x: 100, y: 50, width: 1200, height: 700 })
  })
  it('opens on the screen that is left when the projector is gone', () => {
    expect(openingBounds(at(2500, 50), [SCREEN])).toEqual({ width: 1280, height: 800 })
  })
  it('does not open with its title bar above or below the screen', () => {
    expect(openingBounds(at(100, -300), [SCREEN])).toEqual({ width: 1280, height: 800 })
    expect(openingBounds(at(100, 1030), [SCREEN])).toEqual({ width: 1280, height: 800 })
  })
  it('is never smaller than 1024 × 640', () => {
    expect(openingBounds(at(0, 0, 300, 200), [SCREEN])).toEqual({ x: 0, y: 0, width: 1024, height: 640 })
  })
})

describe('the remembered window state', () => {
  const file = () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'antou-state-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    return path.join(folder, 'window-state.json')
  }

  it('is there again after a restart', () => {
    const name = file()
    rememberedWindowState(name).set(at(10, 20))
    expect(rememberedWindowState(name).get()).toEqual(at(10, 20))
  })
  it.each(['', '{', '[]', '{"bounds":{"x":"a"},"maximized":true}'])('counts as forgotten when the file holds %j', (text) => {
    const name = file()
    writeFileSync(name, text)
    expect(rememberedWindowState(name).get()).toEqual({ bounds: null, maximized: false })
  })
  it('goes on without a folder to write to', () => {
    const name = file()
    writeFileSync(name, 'x')
    const remembered = rememberedWindowState(path.join(name, 'below-a-file.json'))
    remembered.set(at(1, 2))
    expect(remembered.get()).toEqual(at(1, 2))
    expect(readFileSync(name, 'utf8')).toBe('x')
  })
})
