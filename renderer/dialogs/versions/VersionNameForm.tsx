import { useEffect, useRef, useState } from 'react'
import { LONGEST_VERSION_NAME, VERSION_NAMES } from '#shared/contract/version.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'

/** Asks what to call a version: one of the usual names, or any other. */
export function VersionNameForm({ onKeep, onCancel }: { onKeep: (name: string) => void; onCancel: () => void }) {
  const [name, setName] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const given = name.trim()
  return (
    <div className="version-naming">
      <TextField
        label="给现在的稿子起个名"
        placeholder="给现在的稿子起个名"
        value={name}
        onChange={(value) => setName(value.slice(0, LONGEST_VERSION_NAME))}
        onKeyDown={(event) => event.key === 'Enter' && given !== '' && onKeep(given)}
        inputRef={input}
      />
      <div className="version-names">
        {VERSION_NAMES.map((usual) => (
          <Button key={usual} size="small" onPress={() => onKeep(usual)}>
            {usual}
          </Button>
        ))}
      </div>
      <div className="version-naming-foot">
        <Button size="small" variant="quiet" onPress={onCancel}>
          取消
        </Button>
        <Button size="small" variant="primary" isDisabled={given === ''} onPress={() => onKeep(given)}>
          存为一版
        </Button>
      </div>
    </div>
  )
}
