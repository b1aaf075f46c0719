import type { ReactNode } from 'react'
import { PageBody, PageHeader } from '../../src/index.ts'
import { GalleryShell } from '../GalleryShell.tsx'
import type { PageProps } from '../page-props.ts'
import { useSay } from '../say.ts'
import classes from './ControlsPage.module.css'
import { ButtonsPanel } from './controls/ButtonsPanel.tsx'
import { DialogsPanel } from './controls/DialogsPanel.tsx'
import { FamiliesPanel } from './controls/FamiliesPanel.tsx'
import { FieldsPanel } from './controls/FieldsPanel.tsx'
import { WordsPanel } from './controls/WordsPanel.tsx'

/** The small pieces. */
export function ControlsPage(props: PageProps): ReactNode {
  const say = useSay()
  return (
    <GalleryShell {...props} at="settings">
      <PageHeader title={say({ ja: '小さな部品', en: 'Small pieces' })} />
      <PageBody>
        <div className={classes.grid}>
          <ButtonsPanel />
          <FieldsPanel />
          <FamiliesPanel />
          <WordsPanel />
          <DialogsPanel />
        </div>
      </PageBody>
    </GalleryShell>
  )
}
