import { describe, expect, it } from 'vitest'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'

describe('strings that a pattern cannot do without', () => {
  it.each<readonly [RegExp, readonly string[] | null]>([
    [/％/gu, ['％']],
    [/习近平(?:总书记)?中国特色社会主义思想/u, ['习近平总书记中国特色社会主义思想', '习近平中国特色社会主义思想']],
    [/(?<![的共])(十八|十九|二十)大(?!会)/u, ['十八大', '十九大', '二十大']],
    [/开展(?=[^，。]{0,20}(?:座谈会|推进会))/u, ['座谈会', '推进会']],
    [/由([^，。]{1,8})为((?:副)?组长|队长)/u, ['为副组长', '为组长', '为队长']],
    [/(?<=[“（])[，。](?=x)/u, ['“，x', '“。x', '（，x', '（。x']],
    [/、(?=和(?!谐)|等(?=[，。]))/u, ['、和', '、等']],
    [/[[【](?:姓名|具体[^\]]{1,8})\]/u, ['[姓名', '[具体', '【姓名', '【具体']],
    [/(?<!\d)(?:[—-]{1,2}|至)20/u, ['—20', '-20', '——20', '—-20', '-—20', '--20', '至20']],
    [/(?<=党|团)课+/u, ['党课', '团课']],
    [/》、(?=《)/u, ['》、《']],
    [/。{3,}/u, ['。。']],
    [/[，。]{2,}/u, ['，，', '，。', '。，', '。。']],
    [/[*＊]+/u, ['*', '＊']],
    [/(进行|开展)\1/u, ['进行进行', '进行开展', '开展进行', '开展开展']],
    [/(\d+)年\1月/u, ['年']],
    [/\(([^()]*)\)/u, ['(']],
    [/\u00a0+/u, ['\u00a0']],
    [/(?:a|b(?:c|d))e/u, ['ae', 'bce', 'bde']],
    [/a?b*cd+/u, ['cd']],
    [/^(?<year>二〇\d\d)年$/u, ['二〇']],
  ])('of %s', (pattern, expected) => {
    expect(requiredLiterals(pattern)).toEqual(expected)
  })

  it.each([/\d+/u, /[一-龥]/u, /党?/u, /党|\d/u, /./u, /(?!党)/u, /[^，。]/u, /\p{L}/u, /党{0,2}/u])('%s names none', (pattern) => {
    expect(requiredLiterals(pattern)).toBeNull()
  })

  it('takes letters only as they are written: with the flag i they are not named', () => {
    expect(requiredLiterals(/paid/iu)).toBeNull()
    expect(requiredLiterals(/预览\s*paid/iu)).toEqual(['预览'])
  })

  it('of several patterns needs those of each', () => {
    expect(requiredLiterals(/党/u, /团/u, /党/u)).toEqual(['党', '团'])
    expect(requiredLiterals(/党/u, /\d/u)).toBeNull()
  })
})
