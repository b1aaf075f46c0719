import type { ConditionLeaf } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import type { ReactNode } from 'react'
import { BehaviourSentence } from './BehaviourSentence.tsx'
import { FieldSentence } from './FieldSentence.tsx'
import type { LeafProps } from './leaf-props.ts'
import {
  ConsentSentence,
  MemberSentence,
  OwnerSentence,
  QualificationSentence,
  ScoreSentence,
  StageSentence,
} from './RecordSentences.tsx'
import { SequenceSentence } from './SequenceSentence.tsx'
import { TouchSentence } from './TouchSentence.tsx'

/** One leaf of a condition as a sentence whose values can be changed. */
export function LeafSentence(props: LeafProps): ReactNode {
  const { leaf, field } = props
  const onChange = (next: ConditionLeaf): void => props.onChange(next)
  switch (leaf.kind) {
    case 'attribute':
    case 'company':
      return <FieldSentence leaf={leaf} field={field} onChange={onChange} />
    case 'score':
      return <ScoreSentence leaf={leaf} field={field} onChange={onChange} />
    case 'stage':
      return <StageSentence leaf={leaf} field={field} onChange={onChange} />
    case 'qualification':
      return <QualificationSentence leaf={leaf} field={field} onChange={onChange} />
    case 'segment':
    case 'list':
      return <MemberSentence leaf={leaf} field={field} onChange={onChange} />
    case 'owner':
      return <OwnerSentence leaf={leaf} field={field} onChange={onChange} />
    case 'consent':
      return <ConsentSentence leaf={leaf} field={field} onChange={onChange} />
    case 'behaviour':
      return <BehaviourSentence leaf={leaf} field={field} onChange={onChange} />
    case 'sequence':
      return <SequenceSentence leaf={leaf} field={field} onChange={onChange} />
    case 'touch':
      return <TouchSentence leaf={leaf} field={field} onChange={onChange} />
    default:
      return assertNever(leaf)
  }
}
