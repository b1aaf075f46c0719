import { Button } from '@mantine/core'
import type { AssetRef } from '@shirube/audience'
import type { AssetCatalog } from '@shirube/inspector-kit'
import { Note, PathSketch, SectionTitle, Sheet, useLanguage } from '@shirube/ui'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { outlineOf, sketchOf } from '../sketch-of.ts'
import { useOpenScenario } from '../use-open-scenario.ts'
import { useText } from '../use-text.ts'
import { missingAssets } from './asset-refs.ts'
import type { Beginning } from './beginning.ts'
import { type Instead, insteadOf, MissingRows } from './MissingRows.tsx'
import classes from './PreviewSheet.module.css'
import { ReadingPart } from './ReadingPart.tsx'
import { type Begun, useBegin } from './use-begin.ts'

const SKETCH_COLUMNS = 12

/** Shows what a scenario would be begun with, and what stands for the things that are missing; then makes it. */
export function PreviewSheet(props: {
  readonly beginning: Beginning | undefined
  readonly onClose: () => void
}): ReactNode {
  if (!props.beginning) return null
  return <Opened {...props} beginning={props.beginning} />
}

function Opened(props: { readonly beginning: Beginning; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { beginning, onClose } = props
  const { name, purpose, drawing, differences } = beginning
  const catalog = useCatalog()
  const { missing, instead, choose, begun } = useMissing(beginning, catalog)
  const begin = useBegin(useOpenScenario())
  const foot = (
    <>
      <p className={classes.note}>{t('preview.laterNote')}</p>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button variant="filled" loading={begin.isPending} onClick={() => begin.mutate(begun())}>
        {t('preview.create')}
      </Button>
    </>
  )
  return (
    <Sheet
      opened
      purpose="publish"
      title={t('preview.titleOf', { name })}
      closeLabel={t('close')}
      onClose={onClose}
      foot={foot}
    >
      <p className={classes.purpose}>{purpose}</p>
      <div className={classes.picture}>
        <PathSketch
          {...sketchOf(outlineOf(drawing), SKETCH_COLUMNS)}
          size="card"
          label={t('pathOf', { name })}
        />
      </div>
      <MissingPart {...{ missing, beginning, catalog, instead, choose }} />
      <Refusal error={begin.error} />
      <ReadingPart drawing={drawing} catalog={catalog} assets={beginning.assets} />
      <Differences of={differences} />
    </Sheet>
  )
}

function MissingPart(props: {
  readonly missing: readonly AssetRef[]
  readonly beginning: Beginning
  readonly catalog: AssetCatalog
  readonly instead: (ref: AssetRef) => Instead
  readonly choose: (ref: AssetRef, what: Instead) => void
}): ReactNode {
  const t = useText()
  const { missing, choose, ...rest } = props
  return (
    <section className={classes.part}>
      <SectionTitle hint={missing.length > 0 ? t('preview.missingHint') : undefined}>
        {t('preview.missing')}
      </SectionTitle>
      {missing.length > 0 ? (
        <MissingRows {...rest} missing={missing} onChoose={choose} />
      ) : (
        <Note icon={IconCheck} tone="ok">
          {t('preview.nothingMissing')}
        </Note>
      )}
    </section>
  )
}

function Differences(props: { readonly of: Beginning['differences'] }): ReactNode {
  const t = useText()
  const language = useLanguage()
  if (props.of.length === 0) return null
  return (
    <section className={classes.part}>
      <SectionTitle>{t('template.differences')}</SectionTitle>
      <ul className={classes.differences}>
        {props.of.map((one) => (
          <li key={one.ja}>{one[language]}</li>
        ))}
      </ul>
    </section>
  )
}

const keyOf = ({ kind, id }: AssetRef): string => `${kind}/${id}`

/** What is missing, and what stands for it so far. */
function useMissing(beginning: Beginning, catalog: AssetCatalog) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Instead>>(new Map())
  const missing = useMemo(
    () =>
      missingAssets(
        beginning.drawing,
        // While names are still being fetched nothing is called missing.
        (kind, id) => catalog.list(kind)?.some((one) => one.id === id) ?? true,
      ),
    [beginning, catalog],
  )
  const instead = (ref: AssetRef): Instead => chosen.get(keyOf(ref)) ?? insteadOf(ref, beginning)
  return {
    missing,
    instead,
    choose: (ref: AssetRef, what: Instead) => setChosen(new Map(chosen).set(keyOf(ref), what)),
    begun: (): Begun => ({
      beginning,
      make: new Set(missing.filter((ref) => instead(ref).kind === 'make').map(keyOf)),
      choices: new Map(
        missing.flatMap((ref) => {
          const now = instead(ref)
          return now.kind === 'use' ? [[keyOf(ref), now.id] as const] : []
        }),
      ),
    }),
  }
}
