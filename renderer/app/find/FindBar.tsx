import { useEffect } from 'react'
import { closeFind, goToMatch, replaceAll, replaceCurrent, searchAgain, searchInSelection } from '#renderer/app/find/find-actions.ts'
import { useApp, useWorkspace } from '#renderer/app/WorkspaceContext.tsx'
import { isSearchable } from '#renderer/editor/selection/find-matches.ts'
import { FindReplaceBar } from '#renderer/frame/FindReplaceBar.tsx'

/** 查找替换, as long as it is open. */
export function FindBar() {
  const workspace = useWorkspace()
  const find = useApp((state) => state.find)
  const inspection = useApp((state) => state.inspection)
  // The report changed under the search: a new inspection is the quiet moment to look again.
  useEffect(() => {
    if (inspection !== null) searchAgain(workspace)
  }, [inspection, workspace])
  if (find === null) return null
  return (
    <FindReplaceBar
      find={find.query}
      onFind={(query) => searchAgain(workspace, { query })}
      replacement={find.replacement}
      onReplacement={(replacement) => searchAgain(workspace, { replacement })}
      count={find.matches.length}
      current={find.current}
      onNext={() => goToMatch(workspace, 1)}
      onPrevious={() => goToMatch(workspace, -1)}
      onReplace={() => replaceCurrent(workspace)}
      onReplaceAll={() => replaceAll(workspace)}
      onClose={() => closeFind(workspace)}
      isReplaceShown={find.replaceShown}
      onShowReplace={(replaceShown) => searchAgain(workspace, { replaceShown })}
      isSearchable={find.query === '' || isSearchable(find.query, find.options)}
      areOptionsShown={find.optionsShown}
      onShowOptions={(optionsShown) => searchAgain(workspace, { optionsShown })}
      options={{ ...find.options, inSelection: find.options.within !== null }}
      onOption={(name, on) =>
        name === 'inSelection' ? searchInSelection(workspace, on) : searchAgain(workspace, { options: { ...find.options, [name]: on } })
      }
    />
  )
}
