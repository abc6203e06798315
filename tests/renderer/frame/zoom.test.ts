import { expect, it } from 'vitest'
import { zoomPercent, zoomText } from '#renderer/frame/zoom.ts'

it('a character of 20 pixels is 94 % of 16 pt', () => expect(zoomPercent(20)).toBe(94))
it('names the zooms of the list', () => expect([zoomText('fit'), zoomText(1.25)]).toEqual(['适合窗口', '125%']))
