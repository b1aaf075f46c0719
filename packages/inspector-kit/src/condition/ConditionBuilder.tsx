import type { Condition } from '@shirube/audience'
import type { ReactNode } from 'react'
import { fillSlots } from '../sentence/fill-slots.tsx'
import { AddLeaf } from './AddLeaf.tsx'
import { ConditionBlock } from './ConditionBlock.tsx'
import classes from './ConditionBuilder.module.css'
import { type Block, blocksOf, exceptThose, type Group, groupOf, replaced } from './group.ts'
import { SlotGroupKind } from './SlotGroupKind.tsx'
import { useConditionText } from './use-condition-text.ts'

/**
 * Who, as sentences in groups: かつ, または, 除く. It writes the whole condition language; what it hands over is always
 * a complete condition. Names come from the catalog around it, words from the language of the page.
 */
export function ConditionBuilder(props: {
  /** Null is no choice yet. */
  readonly value: Condition | null
  readonly onChange: (next: Condition) => void
  /** The path of the condition in the data around it: problems name their fields by it. */
  readonly field?: string
  /** The words before the groups, with a `{match}` slot: 「全リード4,812人のうち、次の{match}にあてはまる人。」 */
  readonly intro?: string
  /** How many people meet a part by itself, by its path (`condition.of.0`). */
  readonly people?: (path: string) => ReactNode
}): ReactNode {
  const { value, onChange, field = 'condition', intro, people } = props
  const t = useConditionText()
  const root = groupOf(value)
  const put = (of: readonly Condition[]): void => onChange({ ...root, of })
  return (
    <div className={classes.builder}>
      <p className={classes.intro}>
        {fillSlots(intro ?? t.intro, {
          match: (
            <SlotGroupKind field={field} value={root.kind} onChange={(kind) => onChange({ ...root, kind })} />
          ),
        })}
      </p>
      {root.of.length === 0 ? <p className={classes.empty}>{t.nobodyYet}</p> : null}
      <Blocks root={root} path={`${field}.of`} people={people} onChange={put} />
      <div className={classes.foot}>
        <AddLeaf label={t.addCondition} onAdd={(leaf) => put([...root.of, leaf])} />
        <AddLeaf label={t.addGroup} onAdd={(leaf) => put([...root.of, { kind: 'any', of: [leaf] }])} />
        <AddLeaf
          label={t.addNot}
          onAdd={(leaf) => put([...root.of, exceptThose({ kind: 'any', of: [leaf] })])}
        />
      </div>
    </div>
  )
}

function Blocks(props: {
  readonly root: Group
  readonly path: string
  readonly people: ((path: string) => ReactNode) | undefined
  readonly onChange: (next: readonly Condition[]) => void
}): ReactNode {
  const { root, path, people, onChange } = props
  const t = useConditionText()
  const lengthOf = (block: Block): number => (block.kind === 'leaves' ? block.of.length : 1)
  return blocksOf(root.of).map((block, place) => (
    <div key={`${block.kind} ${block.at}`}>
      {place === 0 && block.kind !== 'except' ? null : (
        <div className={classes.join} data-op={block.kind === 'except' ? 'not' : root.kind}>
          <span>{block.kind === 'except' ? t.op_not : t[`op_${root.kind}`]}</span>
        </div>
      )}
      <ConditionBlock
        block={block}
        joined={root.kind}
        path={path}
        people={people}
        onChange={(next) => onChange(replaced(root.of, { at: block.at, count: lengthOf(block) }, next))}
      />
    </div>
  ))
}
