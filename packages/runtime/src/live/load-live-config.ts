import { conditionSchema, topicsOf } from '@shirube/audience'
import { defaultOrganisationSettings, organisationSettingsSchema } from '@shirube/contract'
import {
  type ActiveVersion,
  activeVersions,
  liveRuleSet,
  organisationRow,
  pageGroupRows,
  programsOf,
  type Queryable,
  segmentRows,
  systemListIds,
} from '@shirube/db'
import type { Program } from '@shirube/engine'
import { AppError, type EpochMs, type VersionId } from '@shirube/kernel'
import { DEFAULT_RULE_SET, ruleSetSchema } from '@shirube/scoring'
import { type LiveConfig, type LiveSegment, type LiveTrigger, thresholdsIn } from './live-config.ts'

function liveSegment(row: { readonly id: string; readonly condition: unknown }): LiveSegment {
  const condition = conditionSchema.parse(row.condition)
  const { kinds, score } = topicsOf(condition)
  return { id: row.id, condition, kinds: new Set(kinds), score }
}

function triggersOf(version: ActiveVersion, program: Program): readonly LiveTrigger[] {
  return program.entries.flatMap(({ node, start, to }): LiveTrigger[] =>
    start.kind === 'event'
      ? [
          {
            scenarioId: version.scenarioId,
            versionId: version.id,
            node,
            start,
            to,
            reentry: version.settings.reentry,
            schedule: version.settings.schedule,
          },
        ]
      : [],
  )
}

/** Every crossing that some program asks about: at its entries, its waits, its goals and exit rules. */
const thresholdsOf = (program: Program): LiveConfig['thresholds'] => [
  ...program.entries.flatMap(({ start }) => (start.kind === 'event' ? thresholdsIn(start.match) : [])),
  ...program.watches.flatMap(({ on }) => (on.kind === 'event' ? thresholdsIn(on.match) : [])),
  ...program.code.flatMap(({ instruction }) =>
    instruction.op === 'wait' ? instruction.arms.flatMap((arm) => thresholdsIn(arm.match)) : [],
  ),
]

async function loadPrograms(
  db: Queryable,
  versions: readonly ActiveVersion[],
  known: LiveConfig | undefined,
): Promise<ReadonlyMap<VersionId, Program>> {
  const missing = versions.map((v) => v.id).filter((id) => !known?.programs.has(id))
  const loaded = await programsOf(db, missing)
  const programs = new Map<VersionId, Program>()
  for (const { id } of versions) {
    const program = loaded.get(id) ?? known?.programs.get(id)
    if (program) programs.set(id, program)
  }
  return programs
}

function distinct(thresholds: LiveConfig['thresholds']): LiveConfig['thresholds'] {
  const byKey = new Map(thresholds.map((t) => [`${t.measure}:${t.value}`, t]))
  return [...byKey.values()]
}

/** Reads what runs live; programs that are known already, being immutable, are not read again. */
export async function loadLiveConfig(db: Queryable, now: EpochMs, known?: LiveConfig): Promise<LiveConfig> {
  const organisation = await organisationRow(db)
  if (!organisation)
    throw new AppError('not_configured', 'There is no organisation yet: the installation has not been set up')
  const [versions, rules, segments, pageGroups, systemLists] = await Promise.all([
    activeVersions(db),
    liveRuleSet(db, now),
    segmentRows(db),
    pageGroupRows(db),
    systemListIds(db),
  ])
  const programs = await loadPrograms(db, versions, known)
  const settings = organisationSettingsSchema.parse({
    ...defaultOrganisationSettings(organisation.name),
    ...(organisation.settings as object),
  })
  const triggersByKind = new Map<LiveTrigger['start']['match']['kind'], LiveTrigger[]>()
  for (const version of versions.filter((v) => v.live)) {
    const program = programs.get(version.id)
    for (const trigger of program ? triggersOf(version, program) : []) {
      const { kind } = trigger.start.match
      triggersByKind.set(kind, [...(triggersByKind.get(kind) ?? []), trigger])
    }
  }
  const { mql, hot } = settings.thresholds
  return {
    stamp: organisation.liveStamp,
    organisation: {
      name: organisation.name,
      language: organisation.language,
      timeZone: organisation.timeZone,
      settings,
    },
    rules: rules ? ruleSetSchema.parse(rules.rules) : DEFAULT_RULE_SET,
    ruleSet: rules?.version ?? 0,
    thresholds: distinct([
      { measure: 'total', value: mql },
      { measure: 'total', value: hot },
      ...[...programs.values()].flatMap(thresholdsOf),
    ]),
    segments: segments.map(liveSegment),
    triggersByKind,
    pageGroups,
    systemLists: new Set(systemLists),
    closedDates: settings.sending.closedDates,
    programs,
  }
}
