/** One blank (line 6), one residue (the pay marker in line 7), one repeated full stop (line 4). */
export const WITH_GAPS = [
  '2024年度抓基层党建工作述职报告',
  '',
  '按照会议要求，现将有关情况报告如下。',
  '一、主要做法及成效。。',
  '（一）突出政治引领。坚持把党建工作摆在首位。',
  '全年召开党委会议**次，专题研究党建工作。',
  '二、存在的问题和不足##paidbegin##',
  '学习还不够深入。',
].join('\n')

/** Nothing to find but what is missing: no blank, no residue, no error. */
export const CLEAN = [
  '2024年度抓基层党建工作述职报告',
  '按照会议要求，现将有关情况报告如下。',
  '一、主要做法及成效',
  '全年召开党委会议12次，专题研究党建工作。',
].join('\n')
