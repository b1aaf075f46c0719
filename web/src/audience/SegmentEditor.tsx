import { Button, TextInput } from '@mantine/core'
import { type Condition, explainPeople } from '@shirube/audience'
import type { Segment } from '@shirube/contract'
import { ConditionBuilder, useNarration } from '@shirube/inspector-kit'
import { AppLink, formatNumber, PageBody, PageHeader, Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useMay } from '../api/use-session.ts'
import { Refusal } from '../app/Refusal.tsx'
import { MembersPanel } from './MembersPanel.tsx'
import { PreviewPanel } from './PreviewPanel.tsx'
import { RemoveGroup } from './RemoveGroup.tsx'
import classes from './SegmentScreen.module.css'
import { UsesPanel } from './UsesPanel.tsx'
import { usePreview } from './use-preview.ts'
import { useSayPeople } from './use-say-people.ts'
import { type SegmentDraft, useSegmentDraft } from './use-segment-draft.ts'
import { useText } from './use-text.ts'

/** Edits a segment: sentences at the left, who fits and why at the right. */
export function SegmentEditor({ first }: { readonly first: Partial<Segment> }): ReactNode {
  const draft = useSegmentDraft(first)
  const preview = usePreview(draft.condition)
  return (
    <>
      <Head draft={draft} />
      <PageBody>
        <Refusal error={draft.put.error} />
        <div className={classes.columns}>
          <Sentences draft={draft} preview={preview} />
          <div className={classes.side}>
            <PreviewPanel condition={draft.condition} preview={preview} />
            {draft.isNew ? null : (
              <>
                <MembersPanel kind="segment" id={draft.id} />
                <UsesPanel kind="segment" id={draft.id} />
              </>
            )}
          </div>
        </div>
      </PageBody>
    </>
  )
}

function Head({ draft }: { readonly draft: SegmentDraft }): ReactNode {
  const t = useText()
  const may = useMay('marketer')
  const { name, unsaved, put } = draft
  const note = put.isPending ? t('segments.saving') : unsaved || draft.isNew ? undefined : t('segments.saved')
  return (
    <PageHeader
      title={name === '' ? t('segments.untitled') : name}
      back={{ href: '/segments', label: t('segments.back') }}
      {...(note !== undefined && { note })}
      {...(may && {
        actions: (
          <>
            {draft.isNew ? null : (
              <>
                <RemoveGroup kind="segment" id={draft.id} name={name} />
                <Button component={AppLink} href={`/segments/new?copy=${draft.id}`}>
                  {t('duplicate')}
                </Button>
              </>
            )}
            <Button
              variant="filled"
              disabled={!unsaved || !draft.ready}
              loading={put.isPending}
              onClick={draft.save}
            >
              {t('segments.save')}
            </Button>
          </>
        ),
      })}
    />
  )
}

function Sentences(props: {
  readonly draft: SegmentDraft
  readonly preview: ReturnType<typeof usePreview>
}): ReactNode {
  const t = useText()
  const sayPeople = useSayPeople()
  const { draft, preview } = props
  const countAt = (path: string): ReactNode => {
    const count = preview.people.get(path)
    return count ? sayPeople(count) : null
  }
  return (
    <Panel label={t('segments.title')}>
      <TextInput
        className={classes.name ?? ''}
        label={t('name')}
        value={draft.name}
        maxLength={120}
        placeholder={t('segments.untitled')}
        onChange={(event) => draft.setName(event.currentTarget.value)}
      />
      <ConditionBuilder
        value={draft.condition}
        onChange={draft.setCondition}
        intro={
          preview.all === undefined
            ? t('segments.intro')
            : t('segments.introAll', { all: formatNumber(preview.all) })
        }
        people={countAt}
      />
      {draft.condition === null ? (
        <p className={classes.sentence}>{t('segments.unsaved')}</p>
      ) : (
        <Told condition={draft.condition} />
      )}
    </Panel>
  )
}

function Told({ condition }: { readonly condition: Condition }): ReactNode {
  const t = useText()
  const sentence = explainPeople(condition, useNarration())
  return <p className={classes.sentence}>{t('segments.asSentence', { sentence })}</p>
}
