import { Button } from '@mantine/core'
import { type ScenarioTemplate, scenarioEndpoints } from '@shirube/contract'
import { PathSketch, SectionTitle, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useMay } from '../api/use-session.ts'
import { Loaded } from '../app/Loaded.tsx'
import { type Beginning, beginningOfTemplate } from './begin/beginning.ts'
import { PreviewSheet } from './begin/PreviewSheet.tsx'
import { outlineOf, sketchOf } from './sketch-of.ts'
import classes from './TemplatesPart.module.css'
import { useText } from './use-text.ts'

const SKETCH_COLUMNS = 5

/** Templates with their paths drawn; nothing is made before it was looked at. */
export function TemplatesPart(): ReactNode {
  const t = useText()
  const language = useLanguage()
  const mayDraw = useMay('marketer')
  const [beginning, setBeginning] = useState<Beginning>()
  const templates = useQuery({
    ...queryOf(scenarioEndpoints.templates),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: mayDraw,
  })
  if (!mayDraw) return null
  return (
    <section className={classes.part}>
      <SectionTitle hint={t('template.hint')}>{t('template.title')}</SectionTitle>
      <Loaded query={templates} failed={t('template.failed')} shapes={<div className={classes.shapes} />}>
        {({ items }) => (
          <div className={classes.cards}>
            {items.map((template) => (
              <TemplateCard
                key={template.id}
                template={template}
                onLook={() => setBeginning(beginningOfTemplate(template, language))}
              />
            ))}
          </div>
        )}
      </Loaded>
      <PreviewSheet beginning={beginning} onClose={() => setBeginning(undefined)} />
    </section>
  )
}

function TemplateCard(props: {
  readonly template: ScenarioTemplate
  readonly onLook: () => void
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { template, onLook } = props
  const name = template.name[language]
  const { drawing } = beginningOfTemplate(template, language)
  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.picture}>
        <PathSketch
          {...sketchOf(outlineOf(drawing), SKETCH_COLUMNS)}
          size="card"
          label={t('pathOf', { name })}
        />
      </div>
      <div className={classes.words}>
        <h3>{name}</h3>
        <dl>
          {(['start', 'length', 'split'] as const).map((key) => (
            <div key={key}>
              <dt>{t(`template.${key}`)}</dt>
              <dd>{template.about[key][language]}</dd>
            </div>
          ))}
        </dl>
        <Button size="xs" fullWidth onClick={onLook}>
          {t('template.preview')}
        </Button>
      </div>
    </article>
  )
}
