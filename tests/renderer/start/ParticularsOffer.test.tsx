import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NO_PARTICULARS, type Particulars } from '#shared/particulars/particulars.ts'
import { ParticularsOffer } from '#renderer/start/ParticularsOffer.tsx'

const nothing = () => undefined
const html = (particulars: Particulars | null) =>
  renderToStaticMarkup(<ParticularsOffer particulars={particulars} onFill={nothing} onSkip={nothing} />)

describe('ParticularsOffer', () => {
  it('asks, and can be put off', () => {
    expect(html(null)).toContain('以后再说')
    expect(html(null)).toContain('只存在本机')
  })
  it('does not ask again once it was put off', () => {
    expect(html(NO_PARTICULARS)).not.toContain('以后再说')
    expect(html(NO_PARTICULARS)).toContain('填写我的信息')
  })
  it('says what is known', () => {
    expect(html({ ...NO_PARTICULARS, unit: '甲镇', post: '党委书记', name: '某甲' })).toContain('甲镇党委书记　某甲')
  })
})
