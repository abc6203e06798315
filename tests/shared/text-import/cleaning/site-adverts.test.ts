import { describe, expect, it } from 'vitest'
import { findSiteAdverts } from '#shared/text-import/cleaning/site-adverts.ts'

const found = (text: string) => findSiteAdverts(text).map(({ start, end, holes }) => [text.slice(start, end), holes[0]?.hint ?? 'gone'])

describe('findSiteAdverts', () => {
  it('leaves a blank where the advert fills quotation marks', () => {
    expect(found('举办“某某材料网，www.example.com”系列活动3次')).toEqual([['某某材料网，www.example.com', '活动名称']])
  })
  it('leaves a blank where the advert stands between a verb and its noun', () => {
    expect(found('扎实开展公.文.思.享活动')).toEqual([['公.文.思.享', '活动名称']])
  })
  it('leaves a blank for a document name', () => {
    expect(found('印发《www.example.com》文件')).toEqual([['www.example.com', '文件名称']])
  })
  it.each([
    ['工作取得实效。www.example.com', 'www.example.com'],
    ['党的精神公.文.思.享.文库.出.品深入人心', '公.文.思.享.文库.出.品'],
    ['抓学习，公.文.思.享.文库.出.品，促发展', '公.文.思.享.文库.出.品，'],
    ['成效明显。更多公文材料请关注公众号某某。', '更多公文材料请关注公众号某某。'],
    ['制度要坚持。本文来源：https://www.example.com/doc/1.html', '本文来源：https://www.example.com/doc/1.html'],
    ['参加的医疗小本资料权属文秘第一站严禁复制剽窃分队', '本资料权属文秘第一站严禁复制剽窃'],
  ])('takes the advert out of %s', (text, advert) => expect(found(text)).toEqual([[advert, 'gone']]))
  it.each([
    '预览已结束，请扫码',
    '请欣赏述职报告（精选6篇），由某某网整理，希望能够帮助到大家。',
    '- 1、本文档由用户上传，某某文库整理发布，可阅读全部内容。',
    '下面是小编为大家整理的述职报告，供大家参考。',
    '- 1、下载文档前请自行甄别文档内容的完整性，平台不提供附加服务。',
    '此例优秀的资料“党建工作总结”由某某题库的网友为您精心整理，喜欢就复制下载吧！',
    '某某文档 - 专业文书写作范文服务资料分享网站',
    '《述职报告.docx》由会员分享，可在线阅读，更多相关《述职报告.docx》请在某某网上搜索。',
    '声明：本站所有文章资源内容均为采集网络资源。如侵犯权益，可联系本站删除。',
    '来源：某某网',
    '扫码关注公众号',
    '本文由某某网整理',
    '预览已结束，需要全文，请扫码联系老师！',
    '某某范文，海量素材，资料齐全，下载网址：www.example.com，润笔请加微：abc1234。',
  ])('takes the whole line %s', (text) => expect(found(text)).toEqual([[text, 'gone']]))
  it.each([
    '依托www.12371.cn开展学习',
    '门户网站（www.example.gov.cn）更新信息',
    '引导党员扫码答题，参与率达到百分之百',
    '联系邮箱为a@example.com',
    '学.思.践.悟一体推进',
    '开通微信公众号，推送信息',
  ])('leaves %s alone', (text) => expect(found(text)).toEqual([]))
})
