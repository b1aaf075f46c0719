import { compileNode } from '@shirube/engine'
import { type FieldFocus, InspectorHost, type NodeInspector, useAssetCatalog } from '@shirube/inspector-kit'
import { asId, type NodeId } from '@shirube/kernel'
import { emptyScenario, wiringOf } from '@shirube/scenario'
import type { Language } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { compilerOf } from '../src/_registry/compile.ts'
import { inspectors } from '../src/_registry/inspector.ts'
import { modelOf, models, type NodeType } from '../src/_registry/model.ts'
import { narratorOf } from '../src/_registry/narrate.ts'
import classes from './InspectorsPage.module.css'

const TYPES = Object.keys(models) as NodeType[]
const QUIET: FieldFocus = { on: 'nothing' }

/** Every sample of every step's settings. */
export function InspectorsPage(props: {
  readonly language: Language
  readonly only: string | null
}): ReactNode {
  const shown = TYPES.filter((type) => props.only === null || props.only.split(',').includes(type))
  return (
    <main className={classes.page}>
      {shown.flatMap((type) =>
        samplesOf(type).map((data, n) => (
          <OneInspector key={`${type} ${n}`} type={type} data={data} language={props.language} />
        )),
      )}
    </main>
  )
}

const FILES = import.meta.glob<readonly object[]>('../src/*/samples.json', { eager: true, import: 'default' })

function samplesOf(type: NodeType): readonly unknown[] {
  return [models[type].defaults(), ...(FILES[`../src/${type}/samples.json`] ?? [])]
}

function OneInspector(props: {
  readonly type: NodeType
  readonly data: unknown
  readonly language: Language
}): ReactNode {
  const { type, language } = props
  const [data, setData] = useState(props.data)
  const catalog = useAssetCatalog()
  const inspector: NodeInspector = inspectors[type]
  const narrator = narratorOf(type)
  const told = narrator?.narrate(data, {
    language,
    nameOf: (kind, id) => catalog.nameOf(kind, id),
    stepTitle: () => undefined,
  })
  return (
    <section className={classes.card}>
      <h2>
        {told?.title}
        <code>{type}</code>
      </h2>
      <InspectorHost
        inspector={inspector}
        data={data}
        issues={issuesOf(type, data).map(({ field = '', message, severity }) => ({
          field,
          message: message[language],
          severity,
        }))}
        focus={QUIET}
        onChange={setData}
        context={{
          language,
          timeZone: 'Asia/Tokyo',
          organisationZone: 'Asia/Tokyo',
          now: Date.UTC(2026, 10, 20, 1, 42),
          closedDates: ['2026-11-23'],
          steps: [
            { id: 'mail', title: language === 'ja' ? '導入事例を送信' : 'Send case study', sendsMail: true },
          ],
        }}
      />
      <p className={classes.told}>{told?.sentence}</p>
    </section>
  )
}

/** What the compiler says of the step alone. */
function issuesOf(type: NodeType, data: unknown) {
  const id = asId<NodeId>('step')
  const node = { id, type, version: 1, data: data as Record<string, never>, position: { x: 0, y: 0 } }
  const scenario = { ...emptyScenario(), nodes: { [id]: node } }
  const tools = { modelOf, compilerOf, assets: { has: () => true } }
  return compileNode(node, { scenario, wiring: wiringOf(scenario) }, tools).diagnostics
}
