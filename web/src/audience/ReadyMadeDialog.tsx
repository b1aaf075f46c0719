import { Modal } from '@mantine/core'
import { explainPeople, READY_MADE_GROUPS, READY_MADE_SEGMENTS } from '@shirube/audience'
import { AppLink, SectionTitle, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useCatalog } from '../catalog/use-catalog.ts'
import classes from './ReadyMadeDialog.module.css'
import { useText } from './use-text.ts'

/** The segments that come with the product, each with its condition in words; one of them is what a new one begins with (S41). */
export function ReadyMadeDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { nameOf } = useCatalog()
  const narration = { language, nameOf, stepTitle: () => undefined }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('readyMade.title')}
      size={720}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className={classes.text}>{t('readyMade.text')}</p>
      {READY_MADE_GROUPS.map((group) => (
        <section key={group} aria-label={t(`readyMade.groups.${group}`)}>
          <SectionTitle>{t(`readyMade.groups.${group}`)}</SectionTitle>
          <ul className={classes.rows}>
            {READY_MADE_SEGMENTS[group].map(({ id, name, condition }) => (
              <li key={id}>
                <AppLink className={classes.row} href={`/segments/new?readyMade=${id}`}>
                  <b>{name[language]}</b>
                  <span>{explainPeople(condition, narration)}</span>
                </AppLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Modal>
  )
}
