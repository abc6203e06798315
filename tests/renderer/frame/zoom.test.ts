import { expect, it } from 'vitest'
import { steppedZoom, zoomPercent, zoomText } from '#renderer/frame/zoom.ts'

it('a character of 20 pixels is 94 % of 16 pt', () => expect(zoomPercent(20)).toBe(94))
it('names the zooms of the list', () => expect([zoomText('fit'), zoomText(1.25)]).toEqual(['适合窗口', '125%']))
it('steps to the next tenth', () => {
  expect([steppedZoom(94, 1), steppedZoom(94, -1), steppedZoom(100, 1), steppedZoom(100, -1)]).toEqual([1, 0.9, 1.1, 0.9])
})
it('never leaves 50 to 200 %', () => expect([steppedZoom(200, 1), steppedZoom(50, -1), steppedZoom(30, -1)]).toEqual([2, 0.5, 0.5]))
