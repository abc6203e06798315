import { useMemo, useState } from 'react'
import { type RuleGroup, ruleGroups } from '#renderer/dialogs/help/rule-groups.ts'
import { SearchField } from '#renderer/ui/SearchField.tsx'

/** Every rule with its reason, its source and a mistake it finds. */
export function RuleList() {
  const groups = useMemo(ruleGroups, [])
  const [query, setQuery] = useState('')
  const found = matching(groups, query.trim())
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0)
  return (
    <div className="help-page scroll">
      <SearchField label="查找规则" placeholder={`在 ${count} 条规则中查找`} value={query} onChange={setQuery} />
      {found.length === 0 && <p className="caption">没有找到相关的规则，请换个词试试。</p>}
      {found.map((group) => (
        <section key={group.name} className="rule-group">
          <h3 className="help-heading">{group.name}</h3>
          <dl>
            {group.rules.map(({ id, title, why, source, example }) => (
              <div key={id} className="rule-entry">
                <dt className="rule-title">{title}</dt>
                <dd>{why}</dd>
                {example !== null && <dd className="rule-example">例如：{example}</dd>}
                <dd className="caption">依据：{source}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function matching(groups: readonly RuleGroup[], query: string): readonly RuleGroup[] {
  if (query === '') return groups
  const holds = (text: string) => text.includes(query)
  return groups
    .map(({ name, rules }) => ({ name, rules: holds(name) ? rules : rules.filter(({ title, why, source }) => [title, why, source].some(holds)) }))
    .filter(({ rules }) => rules.length > 0)
}
