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
    [
      '某局融合发展调研报告【导读】网友为您分享的精编文档“调研报告”，供您参考，希望对您有所帮助。喜欢就下载吧！近期，',
      '【导读】网友为您分享的精编文档“调研报告”，供您参考，希望对您有所帮助。喜欢就下载吧！',
    ],
    ['拆除违建97.6万平下载后可任意编辑方米', '下载后可任意编辑'],
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
    '前言：本站为你精心整理了工作总结范文，希望能为你的创作提供参考价值，我们的客服老师可以帮助你，欢迎咨询。',
    '导语：某某发言一文来源于网友上传，不代表本站观点，若需要原创文章可咨询客服老师，欢迎参考。',
    '编者按：本文主要从统一思想；加强领导这几个方面进行讲述。其中，主要包括：重点工作等，具体材料请详见下文：',
    '以上就是述职报告范文的全部内容了，希望能够帮到大家！',
    '某某频道为大家整理的述职报告，供大家阅读参考。更多内容请查看本站。',
    '某某范文，海量素材，资料齐全，下载网址：www.example.com，润笔请加微：abc1234。',
  ])('takes the whole line %s', (text) => expect(found(text)).toEqual([[text, 'gone']]))
  it.each([
    '依托www.12371.cn开展学习',
    '门户网站（www.example.gov.cn）更新信息',
    '引导党员扫码答题，参与率达到百分之百',
    '联系邮箱为a@example.com',
    '学.思.践.悟一体推进',
    '前言：为深入了解基层党建现状，调研组走访12个村，形成本报告，供领导决策参考。',
    '前言：本站党支部现有党员12名，承担高速公路收费任务。',
    '简介：我镇依托互联网为群众提供服务，建成数字党建平台。',
    '编者按：为推广各地经验，现将某某镇做法刊发，供学习借鉴。',
    '以上就是我今天党课的全部内容，希望对大家有所启发！',
    '要求小编整理发布信息，融媒体中心小编为群众解答问题120次。',
    '来源：党费、经营性收入',
    '（二）加强专业技术人员资料管理',
    '开通微信公众号，推送信息',
  ])('leaves %s alone', (text) => expect(found(text)).toEqual([]))
})
