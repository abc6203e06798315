/**
 * Wording that every report must share to the letter: official formulations, names of systems and organs.
 * Two texts that have only these in common are not copies of each other.
 */
export const FIXED_FORMULATIONS: readonly string[] = [
  '深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  '自觉在思想上政治上行动上同以习近平同志为核心的党中央保持高度一致',
  '习近平新时代中国特色社会主义思想',
  '习近平总书记重要讲话',
  '习近平总书记重要指示批示精神',
  '党的二十大和二十届历次全会精神',
  '重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要案件亲自督办',
  '一同部署、一同落实、一同检查、一同考核',
  '政治功能强、支部班子强、党员队伍强、作用发挥强',
  '政治性、时代性、原则性、战斗性',
  '守土有责、守土负责、守土尽责',
  '集体领导、民主集中、个别酝酿、会议决定',
  '意识形态工作责任制',
  '特此报告，请予评议',
  '抓基层党建工作述职报告',
]

/** The text cut at every fixed formulation. */
export function withoutFormulations(text: string): string[] {
  let pieces = [text]
  for (const formulation of FIXED_FORMULATIONS) pieces = pieces.flatMap((piece) => piece.split(formulation))
  return pieces
}
