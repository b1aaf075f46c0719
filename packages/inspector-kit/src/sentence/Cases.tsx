import { Menu } from '@mantine/core'
import { fill } from '@shirube/kernel'
import { RowMenu } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useReadOnly } from '../inspector/use-read-only.ts'
import { useKitText } from '../slot/use-kit-text.ts'
import { AddClauses, type Clause } from './AddClauses.tsx'
import classes from './Cases.module.css'

/** Ways out that a person makes, one under the other: each in its own sentence, in an order that counts. */
export function Cases<T extends { readonly id: string }>(props: {
  readonly cases: readonly T[]
  /** How many must stay: one, unless said otherwise. */
  readonly least?: number
  readonly most: number
  /** The kinds of ways that may be added. */
  readonly adds: readonly Clause[]
  readonly onChange: (next: T[]) => void
  readonly children: (one: T, at: number) => ReactNode
}): ReactNode {
  const { cases, least = 1, most, adds, onChange, children } = props
  return (
    <div className={classes.cases}>
      {cases.map((one, at) => (
        <div key={one.id} className={classes.one}>
          <div className={classes.words}>{children(one, at)}</div>
          <CaseMenu cases={cases} least={least} at={at} onChange={onChange} />
        </div>
      ))}
      {cases.length < most ? <AddClauses clauses={adds} /> : null}
    </div>
  )
}

function CaseMenu<T>(props: {
  readonly cases: readonly T[]
  readonly least: number
  readonly at: number
  readonly onChange: (next: T[]) => void
}): ReactNode {
  const { cases, least, at, onChange } = props
  const t = useKitText()
  const readOnly = useReadOnly()
  const swap = (by: -1 | 1): void => {
    const next = [...cases]
    const [one] = next.splice(at, 1)
    if (one !== undefined) next.splice(at + by, 0, one)
    onChange(next)
  }
  if (readOnly || cases.length <= least) return null
  return (
    <RowMenu label={fill(t.caseMenu, { at: at + 1 })}>
      <Menu.Item disabled={at === 0} onClick={() => swap(-1)}>
        {t.up}
      </Menu.Item>
      <Menu.Item disabled={at === cases.length - 1} onClick={() => swap(1)}>
        {t.down}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item color="red" onClick={() => onChange(cases.filter((_, place) => place !== at))}>
        {t.delete}
      </Menu.Item>
    </RowMenu>
  )
}

/** An id that none of the others has: a, b … z, then a1, b1 … */
export function freshId(taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id))
  for (let n = 0; ; n++) {
    const letter = String.fromCharCode(97 + (n % 26))
    const id = n < 26 ? letter : `${letter}${Math.floor(n / 26)}`
    if (!ids.has(id)) return id
  }
}
