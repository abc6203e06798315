import { describe, expect, it } from 'vitest'
import { aspectsCovered } from '#shared/checklist/rules/aspects-covered.ts'
import { causesPresent } from '#shared/checklist/rules/causes-present.ts'
import { headingLevels } from '#shared/checklist/rules/heading-levels.ts'
import { lastYearRectification } from '#shared/checklist/rules/last-year-rectification.ts'
import { mustMention } from '#shared/checklist/rules/must-mention.ts'
import { openBlanks } from '#shared/checklist/rules/open-blanks.ts'
import { problemMeasures } from '#shared/checklist/rules/problem-measures.ts'
import { problemsPresent } from '#shared/checklist/rules/problems-present.ts'
import { salutationPresent } from '#shared/checklist/rules/salutation-present.ts'
import { sectionOrder } from '#shared/checklist/rules/section-order.ts'
import { sectionsPresent } from '#shared/checklist/rules/sections-present.ts'
import { signOffPresent } from '#shared/checklist/rules/sign-off-present.ts'
import { titleWithYear } from '#shared/checklist/rules/title-with-year.ts'
import { itemsFor, saidBy } from '#tests/shared/checklist/items-for.ts'

const TITLE = '2024年度述职报告'

describe('the title', () => {
  it('is asked for its year only where the type wants one', () => {
    expect(saidBy(titleWithYear, ['述职报告', '一、主要做法', '我抓学习。'])).toEqual([
      'fail 标题没有写年度 没有年度，读的人不知道述的是哪一年的职。',
    ])
    expect(saidBy(titleWithYear, ['述职报告', '一、主要做法', '我抓学习。'], { frame: { yearInTitle: false } })).toEqual(['pass 有标题'])
    expect(saidBy(titleWithYear, [TITLE, '一、主要做法', '我抓学习。'])).toEqual(['pass 标题写明年度和报告名称'])
  })

  it('can be inserted where there is none', () => {
    const [item] = itemsFor(titleWithYear, { text: '一、主要做法\n我抓学习。' })
    expect(item).toEqual({ id: 'title-with-year', status: 'fail', title: '缺少标题', message: '第一行应写明报告名称。', insert: 'title' })
  })
})

describe('salutation and sign-off', () => {
  it('are faults only where the type requires them', () => {
    const lines = [TITLE, '一、主要做法', '我抓学习。']
    expect(saidBy(salutationPresent, lines, { frame: { salutation: 'required' } })[0]).toBe('fail 缺少称谓 当场念的稿子，开头要称呼听的人。')
    expect(saidBy(salutationPresent, lines, { frame: { salutation: 'recommended' } })[0]).toBe('warn 缺少称谓 当场念的稿子，开头要称呼听的人。')
    expect(saidBy(signOffPresent, lines, { frame: { signOff: 'required' } })[0]).toBe('fail 缺少落款 正文之后写单位职务、姓名和成文日期。')
    expect(saidBy(signOffPresent, lines)[0]).toBe('warn 缺少落款 正文之后写单位职务、姓名和成文日期。')
  })

  it('tells which half of the sign-off is missing, and leads to the other', () => {
    const lines = [TITLE, '一、主要做法', '我抓学习。']
    const dated = itemsFor(signOffPresent, { text: [...lines, '2024年12月20日'].join('\n') })
    expect(dated).toMatchObject([{ status: 'warn', title: '落款缺少姓名', message: '日期上面一行写单位职务和姓名。', insert: 'sign-off' }])
    expect(dated[0]?.target).not.toBe(undefined)
    expect(saidBy(signOffPresent, [...lines, '述职人：张某某'])).toEqual(['warn 落款缺少日期 姓名下面一行写成文日期。'])
  })
})

describe('sections', () => {
  it('a heading alone is not written yet; text in any of several sections of that kind is', () => {
    expect(saidBy(problemsPresent, [TITLE, '一、存在的问题', '二、下一步打算', '我将改进。'])).toEqual([
      'warn 存在的主要问题还没有写 这一部分只有标题，还没有正文。',
    ])
    expect(saidBy(problemsPresent, [TITLE, '一、存在的问题', '二、其他不足', '我抓得不紧。'])).toEqual(['pass 写了存在的主要问题'])
  })

  it('those with a rule of their own are not listed twice', () => {
    expect(saidBy(sectionsPresent, [TITLE, '一、主要做法', '我抓学习。'])).toEqual([])
  })

  it('names the two that stand the wrong way round, as the type calls them', () => {
    expect(saidBy(sectionOrder, [TITLE, '一、下一步打算', '我将改进。', '二、存在的问题', '我抓得不紧。'])).toEqual([
      'warn 各部分的先后顺序不合常规 “存在的主要问题”一般写在“下一步工作措施”前面，可在左侧大纲里拖动。',
    ])
  })

  it('says nothing of the order of one section', () => {
    expect(saidBy(sectionOrder, [TITLE, '一、存在的问题', '我抓得不紧。'])).toEqual([])
  })
})

describe('levels of headings', () => {
  it('names the level that is missing, once for each jump', () => {
    expect(
      saidBy(headingLevels, [TITLE, '一、主要做法', '（1）读原著', '我带头读。', '（一）抓队伍。我带头抓。', '（1）培训', '我带头讲。']),
    ).toEqual(['warn 标题跳了一级 “（1）”前面缺“（一）”这一级。', 'warn 标题跳了一级 “（1）”前面缺“1.”这一级。'])
  })

  it('says nothing where there are no headings', () => {
    expect(saidBy(headingLevels, [TITLE, '我带头抓学习，带头抓队伍。'])).toEqual([])
  })
})

describe('causes and last year’s matters', () => {
  it('a heading below the problems that names causes is enough, and so is its run-in text', () => {
    const said = (heading: string) =>
      saidBy(causesPresent, [TITLE, '一、存在的问题', '（一）学得不深。我读原著少。', heading, '二、下步打算', '改进作风。'])
    expect(said('（二）原因剖析。我重视不够。')).toEqual(['pass 写了原因分析'])
    expect(said('（二）抓得不紧。究其原因，我重视不够。')).toEqual(['pass 写了原因分析'])
    expect(said('（二）抓得不紧。我重视不够。')).toEqual(['fail 缺少原因分析 请在问题之后补写原因，从自己身上找。'])
  })

  it('a heading that promises causes without any is told apart', () => {
    expect(saidBy(causesPresent, [TITLE, '一、存在的问题及原因分析', '我抓得不紧。', '二、下步打算', '改进作风。'])).toEqual([
      'fail 标题写了“原因”，正文没有写 请在问题之后补写原因，从自己身上找。',
    ])
  })

  it('what became of last year’s matters may follow in the second sentence after, not in the third', () => {
    const said = (text: string) => saidBy(lastYearRectification, [TITLE, '一、主要做法', text, '二、存在的问题', '我抓得不紧。'])
    const OPENING = '上年度述职评议指出的问题，我逐项抓整改。'
    expect(said(`${OPENING}我每月调度。3个问题已完成整改。`)).toEqual(['pass 写明上年度问题整改情况'])
    expect(said(`${OPENING}我每月调度。我每季督查。3个问题已完成整改。`)).toEqual([
      'warn 上年度问题整改写得笼统 只提到整改，没有写整改了几个、结果怎样。',
    ])
  })

  it('a heading of its own without text is not written yet', () => {
    expect(saidBy(lastYearRectification, [TITLE, '一、上年度问题整改情况', '二、存在的问题', '我抓得不紧。'])).toEqual([
      'warn 上年度整改情况还没有写 这一部分只有标题，还没有正文。',
    ])
  })
})

describe('what the notice of the year asks for', () => {
  const type = 'self-examination-review'
  const review = (...aspects: string[]) => ['2024年度民主生活会对照检查材料', '一、存在的突出问题', ...aspects, '二、整改措施', '我将改进。']
  const asked = { type, requirements: { aspects: ['带头严守纪律', '带头担当作为'] } }

  it('each aspect that was left out is told by its name, and can be inserted', () => {
    expect(saidBy(aspectsCovered, review('（一）严守纪律方面。我做得不够。'), asked)).toEqual([
      'fail 没有查“带头担当作为” 当年规定的每个方面都要查。方面不对的，请在“本次要求”里改。',
    ])
    expect(itemsFor(aspectsCovered, { ...asked, text: review('我做得不够。').join('\n') }).map(({ id, insert }) => [id, insert])).toEqual([
      ['aspects-covered', 'aspect:带头严守纪律'],
      ['aspects-covered-2', 'aspect:带头担当作为'],
    ])
  })

  it('where all are other ones, the notice is asked about', () => {
    expect(saidBy(aspectsCovered, review('（一）带头强化政治忠诚方面。我做得不够。'), asked)).toEqual([
      'warn 查的方面和“本次要求”里的都不同 方面每年不同：请把当年规定的方面填进“本次要求”，再核对有没有漏查。',
    ])
  })

  it('what the measures say of an aspect does not count', () => {
    expect(saidBy(aspectsCovered, [...review('（一）严守纪律方面。我做得不够。'), '我将担当作为。'], asked)).toEqual([
      'fail 没有查“带头担当作为” 当年规定的每个方面都要查。方面不对的，请在“本次要求”里改。',
    ])
    expect(saidBy(aspectsCovered, review('（一）严守纪律方面。我做得不够。', '（二）担当作为方面。我做得不够。'), asked)).toEqual([
      'pass 规定的2个方面都查到了',
    ])
  })
})

describe('points that must be mentioned', () => {
  it('a missing point can be inserted and looked for among the phrases, without its quotation marks', () => {
    const items = itemsFor(mustMention, { text: `${TITLE}\n一、主要做法\n我落实“三会一课”制度。` })
    expect(
      items.every(({ point, status, insert, search }) => point === true && (status === 'pass') === (insert === undefined && search === undefined)),
    ).toBe(true)
    expect(items.map(({ search }) => search ?? '').filter((search) => /[“”]/u.test(search))).toEqual([])
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })
})

describe('problems against measures', () => {
  const PROBLEMS = [
    '一、存在的问题',
    '（一）理论学习不深入。我读原著少，学用结合不够。',
    '（二）村集体经济薄弱。我谋划产业项目少。',
    '究其原因，我重视不够。',
  ]

  it('counts what has no counterpart on either side', () => {
    expect(
      saidBy(problemMeasures, [TITLE, ...PROBLEMS, '二、下一步打算', '（一）办好食堂。我将每周陪餐。', '（二）修好门房。我将每月检查。']),
    ).toEqual([
      'warn 有两条问题看不出对应的措施 请补写措施；已经写了的，在对照表里连上。',
      'warn 有两条措施看不出对应哪个问题 请在对照表里连到问题上，或者补写问题。',
    ])
  })

  it('leaves a report without any measures to the rule on measures', () => {
    expect(saidBy(problemMeasures, [TITLE, ...PROBLEMS])).toEqual(['pass 问题、原因、措施对得上'])
  })

  it('tells which problems have no cause where others have one', () => {
    const lines = [
      '一、存在的问题',
      '（一）理论学习不深入。我读原著少，原因在于工学矛盾没有处理好。',
      '（二）村集体经济薄弱。我谋划产业项目少。',
      '二、下一步打算',
      '（一）深化理论学习。我将每月读一本原著。',
      '（二）壮大集体经济。我将牵头办好产业项目。',
    ]
    expect(saidBy(problemMeasures, [TITLE, ...lines])).toEqual(['warn 有一条问题没有写原因 请补写原因；写在别处的，在对照表里连上。'])
  })
})

describe('open blanks', () => {
  it('are counted', () => {
    expect(saidBy(openBlanks, [TITLE, '一、主要做法', '我主持研究党建工作*次，调研*次。'])).toEqual(['warn 还有2处空项 定稿前须全部填好。'])
  })
})
