import { Menu } from '@mantine/core'
import { type Condition, isLeaf } from '@shirube/audience'
import { RowMenu } from '@shirube/ui'
import type { ReactNode } from 'react'
import { moved, replaced } from './group.ts'
import { useConditionText } from './use-condition-text.ts'

/** What can be done with a condition beside changing its values. */
export function ConditionMenu(props: {
  readonly parts: readonly Condition[]
  readonly at: number
  readonly onChange: (next: readonly Condition[]) => void
}): ReactNode {
  const { parts, at, onChange } = props
  const t = useConditionText()
  const part = parts[at]
  if (part === undefined) return null
  const put = (...by: readonly Condition[]): void => onChange(replaced(parts, { at, count: 1 }, by))
  const group = part.kind === 'all' || part.kind === 'any' ? part : undefined
  return (
    <RowMenu label={t.rowMenu}>
      {part.kind === 'not' ? (
        <Menu.Item onClick={() => put(part.of)}>{t.include}</Menu.Item>
      ) : (
        <Menu.Item onClick={() => put({ kind: 'not', of: part })}>{t.exclude}</Menu.Item>
      )}
      {isLeaf(part) ? <Menu.Item onClick={() => put({ kind: 'any', of: [part] })}>{t.wrap}</Menu.Item> : null}
      {group === undefined ? null : <Menu.Item onClick={() => put(...group.of)}>{t.unwrap}</Menu.Item>}
      <Menu.Item onClick={() => put(part, part)}>{t.duplicate}</Menu.Item>
      <Menu.Item disabled={at === 0} onClick={() => onChange(moved(parts, at, -1))}>
        {t.up}
      </Menu.Item>
      <Menu.Item disabled={at === parts.length - 1} onClick={() => onChange(moved(parts, at, 1))}>
        {t.down}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item color="red" onClick={() => put()}>
        {t.remove}
      </Menu.Item>
    </RowMenu>
  )
}
